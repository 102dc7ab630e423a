import type { Finding } from '../../../../src/domain/audit/finding.js';
import { neededRustVersions } from '../../../../src/domain/audit/rust-versions.js';
import { toolchainFindings } from '../../../../src/domain/audit/toolchain.js';
import { compareGraphs } from '../../../../src/domain/cargo/graph/graph-delta.js';
import { contextOf, member, withFiles } from '../../../support/audit-context.js';
import { graphOf, infraSource } from '../../../support/graphs.js';
import type { Case } from './case.js';

const before = graphOf({ 'app 0.1.0': {} });
const after = graphOf({
  'app 0.1.0': { needs: ['infra-errors 0.1.0'] },
  'infra-errors 0.1.0': { source: infraSource, rustVersion: '1.75' },
});

function judge(files: Readonly<Record<string, string>>): readonly Finding[] {
  const context = contextOf({ files: withFiles(files) });
  return toolchainFindings(context, neededRustVersions(before, after, compareGraphs(before, after), context));
}

const rust = (version: string): string => member('', `rust-version = "${version}"\n`);
const channel = (name: string): string => `[toolchain]\nchannel = "${name}"\n`;

export const toolchainCases = {
  'rust-version-too-low': {
    failing: () => judge({ 'app/Cargo.toml': rust('1.70') }),
    passing: () => judge({ 'app/Cargo.toml': rust('1.80') }),
    files: ['app/Cargo.toml'],
  },
  'toolchain-too-old': {
    failing: () => judge({ 'rust-toolchain.toml': channel('1.70') }),
    passing: () => judge({ 'rust-toolchain.toml': channel('stable') }),
    files: ['rust-toolchain.toml'],
  },
} as const satisfies Record<string, Case>;
