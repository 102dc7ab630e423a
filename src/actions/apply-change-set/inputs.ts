import type { InputReader } from '../../domain/inputs/reader.js';

export interface ApplyChangeSetInputs {
  readonly workingDirectory: string;
  readonly changeSet: string;
  readonly changeSetDigest: string;
  /** Download what the repository depends on now, while git has credentials. */
  readonly fetch: boolean;
  readonly toolchain?: string;
  /** Folder that `conclude` made in the job before. */
  readonly prepared?: string;
}

export function readInputs(reader: InputReader): ApplyChangeSetInputs {
  const toolchain = reader.text('toolchain');
  const prepared = reader.text('prepared');
  const changeSetDigest = reader.required('change-set-digest');
  if (changeSetDigest !== '' && !/^[0-9a-f]{64}$/i.test(changeSetDigest)) {
    reader.problem('change-set-digest', `\`${changeSetDigest}\` is not a sha256 (64 hexadecimal digits)`);
  }
  return {
    workingDirectory: reader.text('working-directory') ?? '.',
    changeSet: reader.required('change-set'),
    changeSetDigest,
    fetch: reader.boolean('fetch', false),
    ...(toolchain !== undefined && { toolchain }),
    ...(prepared !== undefined && { prepared }),
  };
}
