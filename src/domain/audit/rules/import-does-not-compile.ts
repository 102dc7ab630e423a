import type { CargoAnswer } from '../cargo-answer.js';
import type { AuditContext } from '../context.js';
import { nearestExports } from '../crate-exports.js';
import { finding, type Finding } from '../finding.js';
import { infraDeclarations } from '../../infra/declarations.js';
import { locateEntries } from '../places/dependency-place.js';
import { formatPlace } from '../places/format-place.js';
import type { CargoRules, Rule } from '../rule.js';

const importDoesNotCompileRule = {
  id: 'import-does-not-compile',
  title: 'An import line of the plan does not compile',
  severity: 'warning',
  rationale: 'The plan’s standard import paths name things that the infra crate does not export at the commit in use.',
  help: 'Use the names in the message; the documentation that is written only shows imports that compile.',
} as const satisfies Rule;

export const importDoesNotCompile = {
  heading: 'Imports',
  needs: 'cargo',
  rules: [importDoesNotCompileRule],
  check,
} as const satisfies CargoRules;

/** A finding for each line that does not compile. */
function check({ imports = [] }: CargoAnswer, context: AuditContext): readonly Finding[] {
  const workspace = context.workspaces[0]?.workspace;
  return imports.flatMap(({ crate, line, compiles, missing, exports }) => {
    const declared = infraDeclarations(context).find((declaration) => declaration.crate?.name === crate);
    const location = declared?.location ?? (workspace && locateEntries(workspace));
    if (compiles || location === undefined) return [];
    const names = missing.map((name) => {
      const near = nearestExports(name, exports ?? []).map((other) => `\`${other}\``);
      return `\`${name}\`${near.length === 0 ? '' : ` (nearest: ${near.join(', ')})`}`;
    });
    const has =
      exports === undefined || exports.length === 0
        ? ''
        : ` It exports ${exports.map((name) => `\`${name}\``).join(', ')}.`;
    const usage = context.plan.crates.get(crate)?.usage.import;
    return [
      finding(importDoesNotCompileRule, {
        message:
          `${formatPlace(location)}: the plan’s import \`${line}\` does not compile: \`${crate}\` has no ` +
          `${names.join(', ')}.${has}${usage === undefined ? '' : ` Use for example \`${usage}\`.`}`,
        locations: [location],
      }),
    ];
  });
}
