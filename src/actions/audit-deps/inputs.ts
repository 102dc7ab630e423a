import type { FailOn } from '../../domain/audit/verdict.js';
import type { InputReader } from '../../domain/inputs/reader.js';
import { readChain, type Chain } from '../../domain/integration/selection.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';

export interface AuditInputs extends SharedInputs {
  /** `static` never starts cargo. */
  readonly mode: 'resolve' | 'static';
  readonly failOn: FailOn;
  readonly checkImports: boolean;
  /** `undefined`: rustup's default, never the repository's. */
  readonly toolchain?: string;
  readonly sarifFile?: string;
  readonly reportFile?: string;
  /** The chain that the audit is the beginning of. */
  readonly chain?: Chain;
}

export function readInputs(reader: InputReader): AuditInputs {
  const mode = reader.choice('mode', ['resolve', 'static'], 'resolve');
  const checkImports = reader.boolean('check-imports', false);
  if (checkImports && mode === 'static') {
    reader.problem('check-imports', 'compiles, and `mode: static` never runs cargo; use `mode: resolve`');
  }
  const toolchain = reader.text('toolchain');
  const sarifFile = reader.text('sarif-file');
  const reportFile = reader.text('report-file');
  const chain = reader.following(readChain);
  return {
    ...readSharedInputs(reader),
    mode,
    failOn: reader.choice('fail-on', ['error', 'warning', 'never'], 'error'),
    checkImports,
    ...(toolchain !== undefined && { toolchain }),
    ...(sarifFile !== undefined && { sarifFile }),
    ...(reportFile !== undefined && { reportFile }),
    ...(chain && { chain }),
  };
}
