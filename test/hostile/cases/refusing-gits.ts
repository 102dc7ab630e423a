import { chownSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainManifest, type HostileCase, type Places } from '../../support/hostile-world.js';

interface Refusal {
  readonly prepare?: (at: Places) => void;
  readonly tools?: (at: Places) => Readonly<Record<string, string>>;
  readonly says: RegExp;
}

const isRoot = process.getuid?.() === 0;

function chownAll(path: string, uid: number): void {
  chownSync(path, uid, uid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) chownAll(join(path, name), uid);
}

const saying = (words: string, code: number) => (): Readonly<Record<string, string>> => ({
  git: `echo "${words}" >&2; exit ${code}`,
});

/** Every way in which git can decline to answer; it never means that there is no git. */
const refusals: Readonly<Record<string, Refusal>> = {
  ...(isRoot && {
    'does not trust the folder': {
      prepare: (at: Places) => chownAll(at.repository, 65534),
      says: /dubious ownership/,
    },
  }),
  'says that the ownership is dubious': {
    tools: saying('fatal: detected dubious ownership in repository', 128),
    says: /dubious ownership/,
  },
  'has a broken configuration': {
    prepare: (at) => writeFileSync(join(at.repository, '.git/config'), '[core\nbroken'),
    says: /bad config/,
  },
  'is of a newer format': {
    prepare: (at) => writeFileSync(join(at.repository, '.git/config'), '[core]\n\trepositoryformatversion = 99\n'),
    says: /repo version/,
  },
  'has an extension that git does not know': {
    prepare: (at) =>
      writeFileSync(
        join(at.repository, '.git/config'),
        '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tnewfangled = true\n',
      ),
    says: /unknown repository extension/,
  },
  'has no HEAD': { prepare: (at) => rmSync(join(at.repository, '.git/HEAD')), says: /git/ },
  'has a HEAD of rubbish': {
    prepare: (at) => writeFileSync(join(at.repository, '.git/HEAD'), 'rubbish\n'),
    says: /git/,
  },
  'points elsewhere': {
    prepare: (at) => {
      rmSync(join(at.repository, '.git'), { recursive: true });
      writeFileSync(join(at.repository, '.git'), 'gitdir: /nowhere\n');
    },
    says: /not a git repository/,
  },
  crashes: { tools: () => ({ git: 'kill -SEGV $$' }), says: /git/ },
  'ends without a word': { tools: () => ({ git: 'exit 1' }), says: /git/ },
  'answers rubbish': { tools: () => ({ git: 'echo rubbish' }), says: /git/ },
  'answers nothing': { tools: () => ({ git: 'exit 0' }), says: /git/ },
};

/** Lines of people that are not committed: whatever git says, they are never edited. */
const uncommitted = `${plainManifest}serde = "1" # of a person\n`;

export const refusingGits: readonly HostileCase[] = Object.entries(refusals).flatMap(([what, refusal]) =>
  (
    [
      ['audit-deps', { mode: 'static' }],
      ['apply-patch', { 'update-lockfile': 'false' }],
      ['rollback', { mode: 'full', reason: 'test', verify: 'false' }],
    ] as const
  ).map(([action, inputs]) => ({
    name: `${action} where git ${what}`,
    action,
    prepare: (at: Places) => {
      writeFileSync(join(at.repository, 'Cargo.toml'), uncommitted);
      refusal.prepare?.(at);
    },
    ...(refusal.tools !== undefined && { tools: refusal.tools }),
    inputs: () => inputs,
    exit: 3,
    says: refusal.says,
  })),
);
