// docs/troubleshooting.md: every message with its cause and what to do, as the sources have them.
import { casesOf, failuresIn, isBlank, objectsIn, problemsIn, warningsIn } from './find-messages.mjs';

/** Markdown; formatted by prettier afterwards. */
export function troubleshootingPage(sources) {
  const failures = failuresIn(sources);
  const problems = problemsIn(sources).map((one) => ({ ...one, ...listOf(one) }));
  return [
    '# Troubleshooting',
    '<!-- Made from the sources by scripts/generate-troubleshooting.mjs. -->',
    'Every message with what to do about it. Search this page for a few words of yours: ‹…› is a name or value that ' +
      'the run fills in, `(a|b)` is one of the two, and `[a]` may be left out. What the run printed has the real ' +
      'values, and the file and line where there is one.',
    '- [The verdict of `integrate`](#the-verdict-of-integrate)\n- [Errors that end a run](#errors-that-end-a-run)\n' +
      '- [What GitHub refuses](#what-github-refuses)\n- [What a machine lacks](#what-a-machine-lacks)\n' +
      '- [Before a write to many repositories](#before-a-write-to-many-repositories)\n' +
      '- [What the audit finds](#what-the-audit-finds)\n- [Warnings](#warnings)',
    verdicts(sources),
    '## Errors that end a run',
    'The code is in the output `failure-code` and in the JSON report.',
    ...codesOf(sources).map(({ code, exitCode, means }) =>
      [
        `### \`${code}\``,
        `${means}. Exit code ${exitCode}.`,
        table(
          ['Message', 'What to do'],
          [
            ...failures.filter(({ kind, id }) => kind === 'Failure' && id === code),
            ...problems.filter(({ id }) => id === code),
          ].map(({ message, remedy }) => [quoted(message), remedy]),
        ),
      ].join('\n\n'),
    ),
    refusals(sources, failures),
    machines(sources),
    preflight(sources),
    audit(sources),
    warnings(sources),
    '',
  ].join('\n\n');
}

/** What is collected and reported together is told with the remedy of its list. */
const collected = [
  {
    within: /^domain\/plan\/(?:crate-words|selection)/,
    id: 'usage',
    remedy: 'Correct the name: nothing was changed. The nearest one is a hint only.',
  },
  {
    within: /^domain\/plan\//,
    id: 'plan',
    remedy: 'Correct the plan file; [the plan](plan.md) says what each key means.',
  },
  {
    within: /^domain\/(?:change-set|infra)\//,
    id: 'change-set',
    remedy: 'Make the change set again with apply-patch or rollback of the same version.',
  },
  { within: /^cli\//, id: 'usage', remedy: 'Add `--help` to see the flags.' },
  { within: /./, id: 'usage', remedy: 'Correct the input and run again; nothing was changed.' },
];

function listOf({ path }) {
  return collected.find(({ within }) => within.test(path));
}

function codesOf(sources) {
  const { constants } = sources.find(({ path }) => path === 'domain/failure.ts');
  const [{ expression }] = constants.get('failureCodes');
  return expression.properties.map(({ key, value }) => {
    const fields = Object.fromEntries(value.properties.map((one) => [one.key.value, one.value.value]));
    return { code: key.value, ...fields };
  });
}

function verdicts(sources) {
  const advice = casesOf(sources, 'advice');
  const reasons = objectsIn(sources, ['verdict', 'reason']).filter(({ verdict }) => advice.has(verdict));
  const rows = [...advice].flatMap(([verdict, todo]) => {
    const own = reasons.filter((one) => one.verdict === verdict && !isBlank(one.reason));
    const told =
      own.length > 0 ? own.map(({ reason }) => quoted(reason)) : ['the message of the error that ended it, see below'];
    return told.map((reason) => [`\`${verdict}\``, reason, todo]);
  });
  return `## The verdict of \`integrate\`\n\n${table(['Verdict', 'Reason', 'What to do'], rows)}`;
}

function refusals(sources, failures) {
  const rows = [
    ...objectsIn(sources, ['name', 'says', 'hint']).map(({ name, says, hint }) => [name, says, hint]),
    ...failures.filter(({ kind }) => kind === 'Refusal').map(({ id, message, remedy }) => [id, message, remedy]),
  ].map(([id, message, remedy]) => [id, quoted(message), remedy]);
  return [
    '## What GitHub refuses',
    'Nothing was published; the change set is kept in the artifacts of the run.',
    table(['Refusal', 'Message', 'What to do'], rows),
  ].join('\n\n');
}

function machines(sources) {
  const hints = new Map(
    objectsIn(sources, ['kind', 'missing', 'message', 'hint']).map(({ message, hint }) => [message, hint]),
  );
  const general = 'Give the package that the message names as `system-packages`, or install it on the runner.';
  const rows = objectsIn(sources, ['kind', 'missing', 'message'])
    .filter(({ message }) => !isBlank(message))
    .map(({ kind, message }) => [kind, quoted(message), command(hints.get(message)) ?? general]);
  return [
    '## What a machine lacks',
    'Verdict `environment`: it says nothing about the repository.',
    table(['Kind', 'Message', 'What to do'], rows),
  ].join('\n\n');
}

function command(hint) {
  return hint === undefined ? undefined : /^(?:rustup|corepack) /.test(hint) ? `Run \`${hint}\`.` : hint;
}

function preflight(sources) {
  const rows = objectsIn(sources, ['rule', 'message', 'remedy'])
    .filter(({ message }) => !isBlank(message))
    .map(({ rule, message, remedy }) => [`\`${rule}\``, quoted(message), remedy]);
  return `## Before a write to many repositories\n\n${table(['Check', 'Message', 'What to do'], rows)}`;
}

function audit(sources) {
  const rows = objectsIn(sources, ['id', 'title', 'rationale', 'help']).map(({ id, title, help }) => [
    `[\`${id}\`](rules.md#${id})`,
    title,
    help,
  ]);
  const intro = '[Rules](rules.md) has the reason for each.';
  return ['## What the audit finds', intro, table(['Rule', 'Finding', 'What to do'], rows)].join('\n\n');
}

function warnings(sources) {
  const rows = warningsIn(sources).map(({ message }) => [quoted(message)]);
  return `## Warnings\n\nThe run goes on.\n\n${table(['Message'], rows)}`;
}

function cellOf(text) {
  return inTurn(text.trim())
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** `(a|b)` alone: one after the other. */
function inTurn(text) {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  const parts = [''];
  let depth = 0;
  for (const letter of text.slice(1, -1)) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (depth < 0) return text;
    if (letter === '|' && depth === 0) parts.push('');
    else parts.push(`${parts.pop()}${letter}`);
  }
  return parts.length === 1 ? text : parts.join(' Or: ');
}

/** A message as code; GitHub has no other way to show its back-ticks and brackets as they are. */
function quoted(text) {
  const shown = text.trim().replace(/\s*\n\s*(?:- )?/g, ' ');
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

function table(header, rows) {
  const seen = new Set();
  const kept = rows.filter((row) => {
    const key = row
      .join('|')
      .replaceAll(/‹[^›]*›/g, '‹›')
      .replaceAll(/(input `)[\w-]+/g, '$1');
    return !seen.has(key) && seen.add(key);
  });
  return [header, header.map(() => '---'), ...kept].map((cells) => `| ${cells.map(cellOf).join(' | ')} |`).join('\n');
}
