import type { GitReference } from '../cargo/requirement/source.js';
import { notation } from '../plan/notation.js';
import type { InputReader } from './reader.js';

/** The inputs that all repository actions share (docs/interface.md), before the plan is known. */
export interface SharedInputs {
  /** Words of `crates`; the plan resolves them. `undefined`: the plan's list. */
  readonly crates?: readonly string[];
  /** `owner/name` or name; `undefined` outside GitHub when it is not given. */
  readonly repository?: string;
  readonly workingDirectory: string;
  readonly manifestPath?: string;
  /** The caller's plan file; `undefined` for the built-in plan. */
  readonly plan?: string;
  readonly infraUrl?: string;
  readonly infraRef?: GitReference;
}

export function readSharedInputs(reader: InputReader): SharedInputs {
  const crates = reader.words('crates');
  const repository = reader.text('repository');
  if (repository !== undefined && !/^([\w.-]{1,100}\/)?[\w.-]{1,100}$/.test(repository)) {
    reader.problem('repository', `\`${repository}\` is not a repository; write \`owner/name\` or \`name\``);
  }
  const manifestPath = reader.innerPath('manifest-path');
  const plan = reader.text('plan');
  const infraUrl = reader.text('infra-url');
  if (infraUrl !== undefined && !notation.url.pattern.test(infraUrl)) {
    reader.problem('infra-url', `\`${infraUrl}\` is not ${notation.url.is}`);
  }
  const infraRef = reader.reference('infra-ref');
  return {
    workingDirectory: reader.text('working-directory') ?? '.',
    ...(crates && { crates }),
    ...(repository !== undefined && { repository }),
    ...(manifestPath !== undefined && { manifestPath }),
    ...(plan !== undefined && { plan }),
    ...(infraUrl !== undefined && { infraUrl }),
    ...(infraRef && { infraRef }),
  };
}
