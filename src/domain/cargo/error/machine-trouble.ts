import type { FailureCode } from '../../failure.js';

/** Why Cargo cannot answer on this machine, although nothing is wrong with the repository. */
export interface MachineTrouble {
  readonly code: Extract<FailureCode, 'tool-missing' | 'tool-failed'>;
  readonly message: string;
  readonly hint: string;
}

/** What Cargo says about its own configuration and version; `undefined` where the reason is another. */
export function machineTrouble(stderr: string): MachineTrouble | undefined {
  const registry = /registry index was not found in any configuration: `([^`]+)`/.exec(stderr)?.[1];
  if (registry !== undefined) {
    return {
      code: 'tool-failed',
      message:
        `this machine does not know the registry \`${registry}\`; the repository's own \`.cargo/config.toml\` ` +
        'is not obeyed here, as it can start programs',
      hint:
        `Put \`[registries.${registry}]\` with its \`index\` into \`config.toml\` in the folder CARGO_HOME ` +
        'before this step, or use `mode: static` of audit-deps and `update-lockfile: false` of apply-patch.',
    };
  }
  const nightly = /(?:the cargo feature `([^`]+)` )?requires a nightly version of Cargo/.exec(stderr);
  if (nightly !== null) {
    const what = nightly[1] === undefined ? 'a manifest' : `the feature \`${nightly[1]}\` of a manifest`;
    return {
      code: 'tool-missing',
      message: `${what} requires a nightly version of Cargo, which the one that was asked is not`,
      hint: 'Give the input `toolchain: nightly`: the repository’s own toolchain file is not obeyed.',
    };
  }
  return undefined;
}
