import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import {
  gitIn,
  plainManifest,
  writeTree,
  type HostileCase,
  type Places,
  type Tree,
} from '../../support/hostile-world.js';

/** Configuration that makes git start a program, when it believes it. */
export const configurations: Readonly<Record<string, (at: Places) => string>> = {
  'a clean filter': ({ canary }) => `[filter "x"]\n\tclean = ${canary} filter\n\trequired = true\n`,
  'a filter process': ({ canary }) => `[filter "x"]\n\tprocess = ${canary} process\n`,
  'an upload-pack program': ({ canary }) => `[remote "origin"]\n\turl = /nowhere\n\tuploadpack = ${canary}\n`,
  'an ssh command': ({ canary }) => `[core]\n\tsshCommand = ${canary}\n[remote "origin"]\n\turl = ssh://x.invalid/y\n`,
  'a remote helper': ({ canary }) => `[protocol]\n\tallow = always\n[remote "origin"]\n\turl = ext::${canary} %S\n`,
  'a promisor remote': ({ canary }) =>
    `[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\turl = /nowhere\n\tpromisor = true\n\tuploadpack = ${canary}\n`,
  'a file system monitor': ({ canary }) => `[core]\n\tfsmonitor = ${canary}\n`,
  'a hooks folder': () => '[core]\n\thooksPath = .\n',
  'an external diff': ({ canary }) => `[diff]\n\texternal = ${canary}\n`,
  'a text conversion': ({ canary }) => `[diff "x"]\n\ttextconv = ${canary}\n`,
  'a pager': ({ canary }) => `[core]\n\tpager = ${canary}\n[pager]\n\tlog = ${canary}\n\tstatus = ${canary}\n`,
  'a credential helper': ({ canary }) => `[credential]\n\thelper = ${canary}\n`,
  'another work tree': ({ outside }) => `[core]\n\tworktree = ${outside}\n`,
  'an included file': ({ outside }) => `[include]\n\tpath = ${outside}/secret.txt\n`,
  'a signing program': ({ canary }) => `[gpg]\n\tprogram = ${canary}\n[log]\n\tshowSignature = true\n`,
  'nothing odd': () => '',
};

/** A package with a git directory laid open in its folder, as files that can be committed. */
function bury(at: Places, config: string, more: Tree = {}): Tree {
  const inner = join(at.root, 'outside', 'inner');
  mkdirSync(inner, { recursive: true });
  writeTree(inner, {
    'Cargo.toml': plainManifest.replace('"v"', '"inner"'),
    'src/lib.rs': '\n',
    '.gitattributes': '* filter=x diff=x\n',
  });
  gitIn(at, inner, 'init', '--quiet');
  gitIn(at, inner, 'add', '--all');
  gitIn(at, inner, 'commit', '--quiet', '--message', 'feat: inner');
  const target = join(at.repository, 'rust');
  cpSync(inner, target, { recursive: true });
  for (const name of ['HEAD', 'index', 'objects', 'refs'])
    cpSync(join(inner, '.git', name), join(target, name), { recursive: true });
  rmSync(join(target, '.git'), { recursive: true });
  rmSync(inner, { recursive: true });
  if (readdirSync(join(target, 'refs')).length === 0) writeTree(target, { 'refs/keep': '' });
  const core = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n';
  return { 'rust/config': `${core}${config}`, ...prefixed('rust', more) };
}

function prefixed(folder: string, tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).map(([path, entry]) => [`${folder}/${path}`, entry]));
}

const calls: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'audit-deps': { mode: 'static' },
  'apply-patch': { 'update-lockfile': 'false' },
  rollback: { mode: 'full', reason: 'test', verify: 'false' },
};

/** Git may not take committed content for a repository, so nothing that it configures may run: it declines, and says why. */
export const buriedRepositories: readonly HostileCase[] = Object.entries(configurations).flatMap(([what, config]) =>
  Object.entries(calls).map(([action, inputs]) => ({
    name: `${action} beside a committed git directory with ${what}`,
    action,
    files: (at: Places) => bury(at, config(at)),
    inputs: () => ({ ...inputs, 'working-directory': 'rust' }),
    exit: 3,
    says: /bare repository/,
  })),
);

const text = (value: string): string => Buffer.from(value).toString('base64');

/** Journals that name what nobody may write, at the place where the action would look in a committed git directory. */
const journals: Readonly<Record<string, (at: Places) => unknown>> = {
  'a file of the home': (at) => file('../../home/.cargo/config.toml', at),
  'an absolute path': (at) => file(join(at.home, '.profile'), at),
  'the git directory': (at) => file('../.git/config', at),
  'a Cargo.lock outside': (at) => file('../../outside/Cargo.lock', at),
  'a file of a person': (at) => file('src/lib.rs', at),
  'a file of a workflow': (at) => file('../.github/workflows/x.yml', at),
};

function file(path: string, _at: Places): unknown {
  return { path, before: text('evil'), after: null, mode: 0o755, newFolders: [] };
}

export const buriedJournals: readonly HostileCase[] = Object.entries(journals).flatMap(([what, journal]) =>
  Object.entries(calls).map(([action, inputs]) => ({
    name: `${action} beside a committed journal that names ${what}`,
    action,
    files: (at: Places) => {
      const key = createHash('sha256').update(join(at.repository, 'rust')).digest('hex').slice(0, 12);
      const written = JSON.stringify({ version: 1, state: 'writing', run: 'x', files: [journal(at)] });
      return bury(at, '', { [`infra-actions/journal-${key}.json`]: written });
    },
    inputs: () => ({ ...inputs, 'working-directory': 'rust' }),
    exit: 3,
    says: /bare repository/,
  })),
);
