import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';

export interface WasmInputs extends SharedInputs {
  /** `undefined`: `wasm`, where a package has it. */
  readonly features?: readonly string[];
  /** `undefined`: the plan's, else every package that makes a module. */
  readonly packages?: readonly string[];
  /** Bytes. */
  readonly sizeBudget: number;
  readonly optimize: boolean;
  readonly browserTest: 'auto' | 'true' | 'false';
}

/** 12.7: less than 500 KB per module. */
const defaultBudget = 500 * 1024;

export function readWasmInputs(reader: InputReader): WasmInputs {
  const features = reader.words('features');
  for (const feature of features ?? []) {
    if (!/^[\w+.-]+(?:\/[\w+.-]+)?$/.test(feature)) reader.problem('features', `\`${feature}\` is not a feature`);
  }
  const packages = reader.words('packages');
  const isDefault = features?.length === 1 && features[0] === 'wasm';
  return {
    ...readSharedInputs(reader),
    ...(features && !isDefault && { features }),
    ...(packages && { packages }),
    sizeBudget: reader.bytes('size-budget', defaultBudget),
    optimize: reader.boolean('optimize', true),
    browserTest: reader.choice('browser-test', ['auto', 'true', 'false'], 'auto'),
  };
}
