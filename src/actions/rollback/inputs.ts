import { formatReference } from '../../domain/infra/reference.js';
import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';

const modes = ['full', 'partial', 'quick', 'pin', 'unpin'] as const;
export type Mode = (typeof modes)[number];

export interface RollbackInputs extends SharedInputs {
  readonly mode: Mode;
  /** Why; required for `full`, `partial` and `pin`. */
  readonly reason?: string;
  /** A revision; `undefined`: found by the change record. */
  readonly integrationCommit?: string;
  /** `YYYY-MM-DD`, until when a pin is meant to hold. */
  readonly expires?: string;
  readonly verify: boolean;
  readonly dryRun: boolean;
}

export function readInputs(reader: InputReader): RollbackInputs {
  const shared = readSharedInputs(reader);
  const mode = reader.choice('mode', modes, 'full');
  const reason = reader.text('reason');
  if (reason === undefined && ['full', 'partial', 'pin'].includes(mode)) {
    reader.problem('reason', `is required with \`mode: ${mode}\`; say in a sentence what went wrong`);
  }
  if (mode === 'partial' && shared.crates === undefined) {
    reader.problem('crates', 'is required with `mode: partial`; name the crates to remove');
  }
  if (mode === 'pin') checkPin(reader, shared);
  const integrationCommit = reader.text('integration-commit');
  if (integrationCommit !== undefined && !/^[\w./@^~{}+-]+$/.test(integrationCommit)) {
    reader.problem('integration-commit', `\`${integrationCommit}\` is not a revision`);
  }
  const expires = reader.date('expires');
  if (expires !== undefined && mode !== 'pin') reader.problem('expires', 'goes with `mode: pin` only');
  return {
    ...shared,
    mode,
    ...(reason !== undefined && { reason }),
    ...(integrationCommit !== undefined && { integrationCommit }),
    ...(expires !== undefined && { expires }),
    verify: reader.boolean('verify', true),
    dryRun: reader.boolean('dry-run', false),
  };
}

/** A branch moves on: only a revision or a tag holds. */
function checkPin(reader: InputReader, { infraRef }: SharedInputs): void {
  if (infraRef === undefined) {
    if (reader.text('infra-ref') === undefined) {
      reader.problem('infra-ref', 'is required with `mode: pin`; write `rev:SHA` of the last good commit');
    }
  } else if (infraRef.kind === 'branch' || infraRef.kind === 'default-branch') {
    reader.problem('infra-ref', `\`${formatReference(infraRef)}\` moves on; pin to \`rev:SHA\` or \`tag:NAME\``);
  }
}
