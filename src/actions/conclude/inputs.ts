import { Failure } from '../../domain/failure.js';
import { readParts, type Parts } from '../../domain/integration/parts.js';
import type { VerdictOptions } from '../../domain/integration/audit-outcome.js';
import { readVerdictOptions, type Stage } from '../../domain/integration/verdict.js';
import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';

export interface ConcludeInputs extends SharedInputs {
  readonly stage: Exclude<Stage, 'audit'>;
  readonly parts: Parts;
  /** Folder that this action made in the job before; its parts come first. */
  readonly prepared?: string;
  readonly options: VerdictOptions;
  /** The checkout is put back whatever the verdict. */
  readonly dryRun: boolean;
  /** `short`: the verdict, what to do and where the report is. */
  readonly summary: 'full' | 'short';
  readonly reportFile?: string;
}

export function readInputs(reader: InputReader): ConcludeInputs {
  const prepared = reader.text('prepared');
  const reportFile = reader.text('report-file');
  return {
    ...readSharedInputs(reader),
    stage: reader.choice('stage', ['change', 'all'], 'all'),
    parts: partsOf(reader),
    options: readVerdictOptions(reader),
    dryRun: reader.boolean('dry-run', false),
    summary: reader.choice('summary', ['full', 'short'], 'full'),
    ...(prepared !== undefined && { prepared }),
    ...(reportFile !== undefined && { reportFile }),
  };
}

function partsOf(reader: InputReader): Parts {
  try {
    return readParts(reader.text('parts') ?? '{}');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    reader.problem('parts', error.message.replace(/^input `parts` /, ''));
    return new Map();
  }
}
