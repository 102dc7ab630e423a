import type { RuleGroup } from './rules.js';

/** docs/rules.md: every rule with why it is one and what to do. Formatted by prettier afterwards. */
export function rulesPage(groups: readonly RuleGroup[]): string {
  const all = groups.flatMap((group) => group.rules);
  const overview = groups.flatMap((group) =>
    group.rules.map(
      ({ id, title, severity, fixable }) =>
        `| [\`${id}\`](#${id}) | ${title} | ${severity} | ${fixable ? 'yes' : ''} |`,
    ),
  );
  const sections = groups.map((group) =>
    [`## ${group.title}`, ...group.rules.map((rule) => section(rule))].join('\n\n'),
  );
  return [
    '# Rules of the audit',
    '<!-- Made from src/domain/audit/rules by scripts/generate-rules.mjs. -->',
    `The ${all.length} things that \`audit-deps\` looks for. The severity is the usual one; where it depends ` +
      'on the place, the text says so. Errors fail the step by default (`fail-on`). The findings of a rule ' +
      'with a fix carry an edit: those that correct infra entries are made by `apply-patch` anyway, the ' +
      'others when their id is given in `fix`.',
    ['| Rule | What it finds | Severity | Fix |', '| - | - | - | - |', ...overview].join('\n'),
    ...sections,
    '',
  ].join('\n\n');
}

function section({ id, title, severity, rationale, help, fixable }: RuleGroup['rules'][number]): string {
  const facts = `Severity: **${severity}**${fixable ? `. Fix: \`fix: ${id}\`` : ''}.`;
  return [`### ${id}`, `${title}. ${facts}`, rationale, `**What to do:** ${help}`].join('\n\n');
}
