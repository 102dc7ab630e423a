import { contextOf, member, withFiles } from '../../../support/audit-context.js';
import { graphOf, infraSource } from '../../../support/graphs.js';
import { findingsOf } from '../../../../src/domain/audit/rules.js';
import { answerOf } from '../../../support/cargo-answers.js';
import type { Finding } from '../../../../src/domain/audit/finding.js';
import type { Case } from './case.js';

const before = graphOf({ 'app 0.1.0': {} });
const after = graphOf({
  'app 0.1.0': { needs: ['infra-errors 0.1.0'] },
  'infra-errors 0.1.0': { source: infraSource, rustVersion: '1.75' },
});

function judge(files: Readonly<Record<string, string>>): readonly Finding[] {
  const context = contextOf({ files: withFiles(files) });
  return findingsOf(context, answerOf(context, after, before));
}

const rust = (version: string): string => member('', `rust-version = "${version}"\n`);
const channel = (name: string): string => `[toolchain]\nchannel = "${name}"\n`;

export const toolchainCases = {
  'rust-version-too-low': {
    failing: () => judge({ 'app/Cargo.toml': rust('1.70') }),
    passing: () => judge({ 'app/Cargo.toml': rust('1.80') }),
    files: ['Cargo.toml', 'app/Cargo.toml'],
  },
  'toolchain-too-old': {
    failing: () => judge({ 'rust-toolchain.toml': channel('1.70') }),
    passing: () => judge({ 'rust-toolchain.toml': channel('stable') }),
    files: ['Cargo.toml', 'rust-toolchain.toml'],
  },
} as const satisfies Record<string, Case>;
