import { changedPaths } from './fingerprints.js';
import { outsideText, secrets, type Ended, type HostileCase } from './hostile-world.js';

/** What an action that went well may have changed in the checkout. */
const ownFiles =
  /(?:^|\/)(?:Cargo\.toml|Cargo\.lock|INFRA_DEPENDENCIES\.md|readme(?:\.\w+)?|\.cargo(?:\/config(?:\.toml)?)?|src\/infra_facade\.rs)$/i;
/** Workflow commands that the actions themselves give. */
const ownCommand =
  /^::(?:error|warning|notice|debug|group|endgroup|stop-commands|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/;
/** Raw, a terminal or a reader would take these for something else than text. */
// eslint-disable-next-line no-control-regex
const unsafeCharacters = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Everything that must hold in whatever case; what does not, a sentence each. */
export function problemsOf(one: HostileCase, ended: Ended): readonly string[] {
  return [...ofEffects(one, ended), ...ofWords(one, ended), ...ofMeasure(one, ended)];
}

function ofEffects(one: HostileCase, { exitCode, ran, checkout, others, written }: Ended): string[] {
  const changed = changedPaths(checkout.before, checkout.after);
  const isReading = ['audit-deps', 'conclude', 'open-pull-request'].includes(one.action);
  const wrong = exitCode === 0 && !isReading ? changed.filter((path) => !ownFiles.test(path)) : changed;
  const expected = typeof one.exit === 'number' ? [one.exit] : one.exit;
  return [
    ...(expected.includes(exitCode ?? -1) ? [] : [`exit status ${exitCode} instead of ${expected.join(' or ')}`]),
    ...changed.filter((path) => one.keeps?.includes(path)).map((path) => `${path} was changed`),
    ...(one.neverWritten?.test(written) === true ? [`a file was written with ${String(one.neverWritten)}`] : []),
    ...ran.map((program) => `a program ran: ${program}`),
    ...(wrong.length === 0 ? [] : [`changed in the checkout: ${wrong.slice(0, 5).join(', ')}`]),
    ...changedPaths(others.before, others.after).map((path) => `changed outside the checkout: ${path}`),
  ];
}

function ofWords(one: HostileCase, { exitCode, stdout, stderr, summary, everything }: Ended): string[] {
  const printed = `${stdout}\n${stderr}`;
  const commands = stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line) && !ownCommand.test(line));
  const errors = printed.split('\n').filter((line) => /^(?:::error\b|error: )/.test(line)).length;
  const hidden = [...Object.entries(secrets), ['a file outside', outsideText] as const];
  return [
    ...hidden.filter(([, text]) => everything.includes(text)).map(([name]) => `${name} is in an output`),
    ...(/a bug in infra-actions/.test(printed) ? [`a crash: ${firstError(printed)}`] : []),
    ...(unsafeCharacters.test(printed) ? ['control characters reach the log'] : []),
    ...commands.map((line) => `a workflow command: ${line.slice(0, 80)}`),
    ...(exitCode !== 0 && errors === 0 ? ['it failed without a message'] : []),
    ...(/could not run/.test(summary) && errors !== 1 ? [`${errors} errors for one failure`] : []),
    ...(one.says === undefined || one.says.test(printed)
      ? []
      : [`it does not say ${String(one.says)}: ${firstError(printed)}`]),
    ...(one.never?.test(everything) === true ? [`an output has ${String(one.never)}`] : []),
  ];
}

function firstError(printed: string): string {
  return (/^(?:::error\b|error: ).*$/m.exec(printed)?.[0] ?? printed).slice(0, 300);
}

function ofMeasure(one: HostileCase, { stdout, stderr, milliseconds, megabytes }: Ended): string[] {
  const { maxMs = 50_000, maxMegabytes = 700 } = one;
  const bytes = stdout.length + stderr.length;
  return [
    ...(milliseconds > maxMs ? [`it took ${Math.round(milliseconds)} ms`] : []),
    ...(megabytes > maxMegabytes ? [`it needed ${Math.round(megabytes)} MB`] : []),
    ...(bytes > 400_000 ? [`it printed ${bytes} characters`] : []),
  ];
}
