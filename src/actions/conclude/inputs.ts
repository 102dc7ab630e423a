import { Failure } from '../../domain/failure.js';
import { readParts, type Parts } from '../../domain/integration/parts.js';
import type { Stage, VerdictOptions } from '../../domain/integration/verdict.js';
import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';

export interface ConcludeInputs extends SharedInputs {
  readonly stage: Stage;
  readonly parts: Parts;
  /** Folder that this action made in the job before; its parts come first. */
  readonly prepared?: string;
  readonly options: VerdictOptions;
  /** The checkout is put back whatever the verdict. */
  readonly dryRun: boolean;
  readonly wasm: 'auto' | 'true' | 'false';
  /** The smoke test's input as it came; `undefined` for its default. */
  readonly steps?: readonly string[];
  readonly reportFile?: string;
}

export function readInputs(reader: InputReader): ConcludeInputs {
  const prepared = reader.text('prepared');
  const steps = reader.words('steps');
  const reportFile = reader.text('report-file');
  return {
    ...readSharedInputs(reader),
    stage: reader.choice('stage', ['audit', 'change', 'all'], 'all'),
    parts: partsOf(reader),
    options: {
      onConflict: reader.choice('on-conflict', ['stop', 'integrate-safe'], 'stop'),
      allowAlreadyBroken: reader.boolean('allow-already-broken', false),
    },
    dryRun: reader.boolean('dry-run', false),
    wasm: reader.choice('wasm', ['auto', 'true', 'false'], 'auto'),
    ...(prepared !== undefined && { prepared }),
    ...(steps && { steps }),
    ...(reportFile !== undefined && { reportFile }),
  };
}

function partsOf(reader: InputReader): Parts {
  try {
    return readParts(reader.text('parts') ?? '{}');
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    reader.problem('parts', error.message.replace(/^input `parts`: /, ''));
    return new Map();
  }
}
