import { generatorOf } from '../../patch/generated-manifest.js';
import type { AuditContext } from '../context.js';
import { finding, type Finding } from '../finding.js';
import { locateKey } from '../places/manifest-place.js';
import type { FileRules, Rule } from '../rule.js';

const generatedPackageRule = {
  id: 'generated-package',
  title: 'A generator writes the manifest of a package',
  severity: 'note',
  rationale:
    'What is written into it is gone with the next run of the generator, and its own check fails until then, ' +
    'so the package gets no infra crates.',
  help: 'Run the generator after the integration, for example `cargo hakari generate`, and commit what it writes.',
} as const satisfies Rule;

export const generatedPackages = {
  heading: 'Workspace safety',
  needs: 'files',
  rules: [generatedPackageRule],
  check,
} as const satisfies FileRules;

function check({ workspaces }: AuditContext): readonly Finding[] {
  return workspaces.flatMap(({ members }) =>
    members.flatMap((member) => {
      const generator = generatorOf(member);
      if (generator === undefined) return [];
      const name = member.package?.name ?? '';
      const next = generator === 'cargo-hakari' ? ' Run `cargo hakari generate` after the integration.' : '';
      return [
        finding(generatedPackageRule, {
          message:
            `\`${name}\` is written by ${generator}: it gets no infra crates, and its entries are not ` +
            `touched.${next}`,
          locations: [locateKey(member, 'package')],
        }),
      ];
    }),
  );
}
