import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dependenciesFile } from '../../domain/infra/own-files.js';
import { recordIn } from '../../domain/infra/record-block.js';
import { Failure } from '../../domain/failure.js';
import { gitUsesIn } from '../../domain/fleet/git-uses.js';
import type { SeenRepository } from '../../domain/fleet/snapshot.js';
import { pinIn } from '../../domain/infra/pin-record.js';
import type { Checkout } from '../../ports/checkout.js';
import type { FleetReader } from '../../ports/fleet.js';
import type { Git } from '../../ports/git.js';

type Open = (folder: string) => Promise<Checkout>;

/** A fleet of checkouts: one folder a repository, called as in the plan. There are no pull requests and no checks. */
export function createFolderReader(folder: string, git: Git, open: Open): FleetReader {
  if (!existsSync(folder)) {
    throw new Failure('usage', `input \`folder\`: there is no folder ${folder}`, {
      hint: 'Name a folder with one checkout for each repository.',
    });
  }
  return {
    requests: () => 0,
    async read(names) {
      const there = new Map(readdirSync(folder).map((name) => [name.toLowerCase(), name]));
      const seen = new Map<string, SeenRepository>();
      for (const name of names) {
        const found = there.get(name.toLowerCase());
        seen.set(
          name,
          found === undefined ? absent(name, folder) : await look(resolve(join(folder, found)), name, git, open),
        );
      }
      return seen;
    },
  };
}

function absent(name: string, folder: string): SeenRepository {
  return {
    kind: 'unreachable',
    why: `there is no checkout of ${name} in ${folder}`,
    remedy: `Clone it into ${folder}, or leave it out with \`repositories\`.`,
  };
}

async function look(path: string, name: string, git: Git, open: Open): Promise<SeenRepository> {
  try {
    const checkout = await open(path);
    const files = await checkout.files();
    const manifests = files.filter((file) => file === 'Cargo.toml' || file.endsWith('/Cargo.toml'));
    const texts = new Map<string, string>();
    for (const file of manifests) {
      const text = await checkout.readIfPresent(file).catch(onlyFailures);
      if (text !== undefined) texts.set(file, text);
    }
    const document = await checkout.readIfPresent(dependenciesFile);
    const isGit = (await git.topLevel(checkout.root)) !== undefined;
    const base = isGit ? await git.head(checkout.root) : { ref: 'HEAD', sha: '0'.repeat(40) };
    return {
      kind: 'seen',
      fullName: name,
      base,
      checks: 'none',
      record: document === undefined ? undefined : recordIn(document),
      pinned: document !== undefined && pinIn(document) !== undefined,
      pullRequests: [],
      gitUses: gitUsesIn(texts),
    };
  } catch (error) {
    onlyFailures(error);
    const { message, hint } = error as Failure;
    return { kind: 'unreachable', why: message, remedy: hint };
  }
}

/** What is wrong with one file or repository is told of it and does not stop the others. */
function onlyFailures(error: unknown): undefined {
  if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
}
