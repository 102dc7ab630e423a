import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn, type HostileCase, type Places } from '../../support/hostile-world.js';
import { configurations } from './buried-repositories.js';

const calls: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'audit-deps': { mode: 'static' },
  'apply-patch': { 'update-lockfile': 'false' },
  rollback: { mode: 'full', reason: 'test', verify: 'false' },
};

/** What only the repository's own configuration can do: `ext::` of a remote that may, and what a clone left out. */
const own: typeof configurations = {
  ...configurations,
  'a remote helper that is allowed': ({ canary }) =>
    `[protocol "ext"]\n\tallow = always\n[remote "origin"]\n\turl = ext::${canary}\n`,
  'a remote with a command of its own': ({ canary }) => `[remote "origin"]\n\turl = /nowhere\n\tvcs = ${canary}\n`,
  'an alias for a command': ({ canary }) => `[alias]\n\tstatus = !${canary}\n\trev-parse = !${canary}\n`,
  'a program for refs of an alternate': ({ canary }) => `[core]\n\talternateRefsCommand = ${canary}\n`,
  'a prompt for passwords': ({ canary }) => `[core]\n\taskPass = ${canary}\n`,
  'a merge driver': ({ canary }) => `[merge "x"]\n\tdriver = ${canary}\n`,
};

/** An earlier step may write the configuration: no program that it names runs, whatever becomes of the call. */
export const gitConfigurations: readonly HostileCase[] = Object.entries(own).flatMap(([what, config]) =>
  Object.entries(calls).map(([action, inputs]) => ({
    name: `${action} in a repository whose configuration has ${what}`,
    action,
    files: () => ({ '.gitattributes': '* filter=x diff=x merge=x\n' }),
    prepare: (at: Places) => {
      const text = config(at);
      if (text.includes('partialClone')) forgetObjects(at);
      appendFileSync(join(at.repository, '.git', 'config'), text);
    },
    inputs: () => inputs,
    exit: what === 'another work tree' ? 3 : [0, 1, 3],
  })),
);

/** As a partial clone is: an object of the commit is somewhere else. */
function forgetObjects(at: Places): void {
  gitIn(at, at.repository, 'config', 'core.repositoryFormatVersion', '1');
  const blob = gitIn(at, at.repository, 'rev-parse', 'HEAD:Cargo.toml').trim();
  rmSync(join(at.repository, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
}
