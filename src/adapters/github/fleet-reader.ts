import { gitUsesIn } from '../../domain/fleet/git-uses.js';
import type { SeenRepository } from '../../domain/fleet/snapshot.js';
import { Failure } from '../../domain/failure.js';
import type { FleetReader, KnownManifests } from '../../ports/fleet.js';
import { Turns } from '../processes/turns.js';
import { Field } from './answers.js';
import { errorsByAlias, fleetQuery, readSeen, repositoriesPerQuery } from './fleet-query.js';
import { GitHubRequests, type GitHubOptions } from './request.js';

/**
 * How many repositories' trees are asked for at a time. GitHub allows 100 requests at once for all of a token's runs.
 */
const treesAtATime = 8;
/** Blobs of a GraphQL query: their texts come in one answer. */
const manifestsPerQuery = 50;
/** A repository with more manifests than this is read no further. */
const maxManifests = 500;

/** The fleet on GitHub: repositories of one owner. */
export function createFleetReader(owner: string, options: Omit<GitHubOptions, 'repository'>): FleetReader {
  const requests = new GitHubRequests({ ...options, repository: owner });
  let count = 0;
  const query = async (text: string, variables: Readonly<Record<string, string>>): Promise<Field> => {
    count += 1;
    return requests.query(text, { owner, ...variables });
  };
  const uses = async (name: string, sha: string): Promise<KnownManifests['gitUses']> => {
    count += 1;
    const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
    const parameters = { owner, repo: name, tree_sha: sha, recursive: '1' };
    const paths = await requests.ask<readonly string[]>(
      route,
      parameters,
      ({ data }) => manifestPaths(new Field(data)),
      {
        missing: () => [],
      },
    );
    const texts = new Map<string, string>();
    for (const part of chunks(paths.slice(0, maxManifests), manifestsPerQuery)) {
      for (const [path, text] of await readTexts(part, sha, name, query)) texts.set(path, text);
    }
    return gitUsesIn(texts);
  };
  return {
    requests: () => count,
    async read(names, known) {
      const seen = new Map<string, SeenRepository>();
      for (const part of chunks(names, repositoriesPerQuery)) {
        const { query: text, variables } = fleetQuery(part);
        const answer = await query(text, variables);
        const errors = errorsByAlias(answer);
        const data = answer.get('data');
        if (data.isNull()) throw wholeFailure(errors.get(''));
        part.forEach((name, index) => {
          const alias = `r${index}`;
          seen.set(name, readSeen(data.get(alias), errors.get(alias), `${owner}/${name}`));
        });
      }
      const turns = new Turns(treesAtATime);
      const withUses = async (name: string, repository: SeenRepository): Promise<void> => {
        if (repository.kind !== 'seen') return;
        const { sha } = repository.base;
        const before = known.get(name);
        const gitUses = before?.base === sha ? before.gitUses : await turns.take(() => uses(name, sha));
        seen.set(name, { ...repository, gitUses });
      };
      await Promise.all([...seen].map(([name, repository]) => withUses(name, repository)));
      return seen;
    },
  };
}

function wholeFailure(message = 'the answer has no data'): Failure {
  return new Failure('github', `GitHub did not answer the question about the fleet: ${message}`, {
    hint: 'Run again; if it stays, report it with this text.',
  });
}

function manifestPaths(data: Field): readonly string[] {
  const paths = data
    .get('tree')
    .list()
    .flatMap((entry) => (entry.get('type').text() === 'blob' ? [entry.get('path').text()] : []));
  return paths.filter((path) => path === 'Cargo.toml' || path.endsWith('/Cargo.toml')).toSorted();
}

async function readTexts(
  paths: readonly string[],
  sha: string,
  name: string,
  query: (text: string, variables: Readonly<Record<string, string>>) => Promise<Field>,
): Promise<readonly (readonly [string, string])[]> {
  const parameters = paths.map((_, index) => `, $p${index}: String!`).join('');
  const fields = paths
    .map((_, index) => `m${index}: object(expression: $p${index}) { ... on Blob { text } }`)
    .join('\n');
  const text =
    `query Manifests($owner: String!, $name: String!${parameters}) { repository(owner: $owner, name: $name) {\n` +
    `${fields}\n} }`;
  const variables = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${sha}:${path}`]));
  const answer = (await query(text, { name, ...variables })).get('data', 'repository');
  if (answer.isNull()) return [];
  return paths.flatMap((path, index) => {
    const blob = answer.get(`m${index}`);
    return blob.isNull() || blob.get('text').isNull() ? [] : [[path, blob.get('text').text()] as const];
  });
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
