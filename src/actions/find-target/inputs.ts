import type { InputReader } from '../../domain/inputs/reader.js';
import { readSharedInputs, type SharedInputs } from '../../domain/inputs/shared.js';

export interface FindTargetInputs extends SharedInputs {
  /** Which secrets are set. */
  readonly secrets: { readonly appClientId: boolean; readonly appPrivateKey: boolean; readonly read: boolean };
  /** Whether the token sees it is looked up whoever reads. */
  readonly look: boolean;
  /** GitHub made no token of the App for it. */
  readonly appRefused: boolean;
  /** The repository is checked out: its git sources are wanted. */
  readonly sources: boolean;
  /** Outputs of the job before, and the names of those that must have a value. */
  readonly handedOn?: ReadonlyMap<string, string>;
  readonly needed: readonly string[];
}

export function readInputs(reader: InputReader): FindTargetInputs {
  const handedOn = outputsOf(reader);
  return {
    ...readSharedInputs(reader),
    secrets: {
      appClientId: reader.boolean('app-client-id', false),
      appPrivateKey: reader.boolean('app-private-key', false),
      read: reader.boolean('read-secret', false),
    },
    look: reader.boolean('look', false),
    appRefused: reader.boolean('app-refused', false),
    sources: reader.boolean('sources', false),
    needed: reader.words('needed') ?? [],
    ...(handedOn && { handedOn }),
  };
}

function outputsOf(reader: InputReader): ReadonlyMap<string, string> | undefined {
  const text = reader.text('handed-on');
  if (text === undefined) return undefined;
  try {
    return new Map(Object.entries(JSON.parse(text) as object).map(([name, value]) => [name, String(value)]));
  } catch {
    reader.problem('handed-on', 'is no JSON object; pass `${{ toJSON(needs.prepare.outputs) }}`');
    return undefined;
  }
}
