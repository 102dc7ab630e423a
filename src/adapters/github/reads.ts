import { posix } from 'node:path';
import { Failure } from '../../domain/failure.js';
import type { CommitObject, Comparison, TreeFile } from '../../domain/github/objects.js';
import type { GitHub } from '../../ports/github.js';
import { readCommit, readListedCommit, readPullRequest, readRepository, type Field } from './answers.js';
import { repo, type RepositoryRequests } from './repository.js';

export type Reads = Pick<
  GitHub,
  | 'repository'
  | 'branch'
  | 'branchesWith'
  | 'commit'
  | 'entries'
  | 'text'
  | 'compare'
  | 'pullRequests'
  | 'closedPullRequests'
  | 'comments'
  | 'reviewed'
>;

/** GitHub lists so many files of a comparison and no more. */
const maxFiles = 300;
/** How often a 404 is asked again where much follows from it: not every one of GitHub's machines knows everything. */
const patience = 2;
const commitsPerPage = 100;
const maxCommits = 500;

export function readsOf(requests: RepositoryRequests): Reads {
  const pullRequests = ({ head, ...more }: { readonly state: string; readonly head: string; readonly base?: string }) =>
    requests.ask(`GET ${repo}/pulls`, { ...more, head: `${requests.owner}:${head}`, per_page: 100 }, (list) =>
      list.list().map((item) => readPullRequest(item, requests.owner)),
    );
  return {
    async repository() {
      const state = await requests.ask(`GET ${repo}`, {}, readRepository);
      requests.fullName = state.fullName;
      return state;
    },
    branch: (name, how) =>
      requests.ask<string | undefined>(
        `GET ${repo}/git/ref/{ref}`,
        { ref: `heads/${name}` },
        (ref) => ref.get('object', 'sha').sha(),
        { missing: () => undefined, patience: how?.expected === true ? patience : 0 },
      ),
    commit: (sha) => requests.askOnce(sha, `GET ${repo}/git/commits/{commit_sha}`, { commit_sha: sha }, readCommit),
    entries: (tree, paths) => readEntries(requests, tree, paths),
    text: (blob) => requests.askOnce(blob, `GET ${repo}/git/blobs/{file_sha}`, { file_sha: blob }, readText),
    compare: (base, head) => requests.once(`compare ${base}...${head}`, () => compare(requests, base, head)),
    branchesWith: (prefix) =>
      requests.ask(`GET ${repo}/git/matching-refs/{ref}`, { ref: `heads/${prefix}` }, (refs) =>
        refs.list().map((ref) =>
          ref
            .get('ref')
            .text()
            .replace(/^refs\/heads\//, ''),
        ),
      ),
    pullRequests: (branch) => pullRequests({ state: 'open', head: branch }),
    closedPullRequests: (branch, base) => pullRequests({ state: 'closed', head: branch, base }),
    comments: (number) =>
      requests.pages(`GET ${repo}/issues/{issue_number}/comments`, { issue_number: number }, (comment) =>
        comment.get('body').isNull() ? '' : comment.get('body').text(),
      ),
    reviewed: (number) =>
      requests.pages(`GET ${repo}/pulls/{pull_number}/reviews`, { pull_number: number }, (review) =>
        review.get('user').isNull() ? '' : review.get('user', 'login').text(),
      ),
  };
}

async function compare(requests: RepositoryRequests, base: string, head: string): Promise<Comparison | undefined> {
  const route = `GET ${repo}/compare/{basehead}`;
  const commits: CommitObject[] = [];
  for (let page = 1; ; page += 1) {
    const parameters = { basehead: `${base}...${head}`, per_page: commitsPerPage, page };
    // A 404 says that there is no common history.
    const part = await requests.ask<ComparisonPage | undefined>(route, parameters, readComparison, {
      missing: () => undefined,
      patience,
    });
    if (part === undefined) return undefined;
    commits.push(...part.commits);
    const last = part.commits.length < commitsPerPage || commits.length >= part.total || commits.length >= maxCommits;
    if (!last) continue;
    const first = page === 1 ? part : await requests.ask(route, { ...parameters, page: 1 }, readComparison);
    const complete = commits.length >= part.total && first.files.length < maxFiles;
    return { mergeBase: part.mergeBase, commits, files: first.files, complete };
  }
}

interface ComparisonPage extends Omit<Comparison, 'complete'> {
  readonly total: number;
}

function readComparison(data: Field): ComparisonPage {
  return {
    mergeBase: data.get('merge_base_commit', 'sha').sha(),
    total: data.get('total_commits').number(),
    commits: data.get('commits').list().map(readListedCommit),
    // Only the first page has files.
    files: data.get('files').isNull() ? [] : data.get('files').list().flatMap(readPaths),
  };
}

function readPaths(file: Field): readonly string[] {
  const before = file.get('previous_filename');
  const renamed = file.get('status').text() === 'renamed' && !before.isNull();
  return [file.get('filename').text(), ...(renamed ? [before.text()] : [])];
}

interface Listing {
  readonly entries: ReadonlyMap<string, TreeFile>;
  readonly complete: boolean;
}

function readListing(data: Field): Listing {
  const entries = data
    .get('tree')
    .list()
    .map(
      (entry) => [entry.get('path').text(), { mode: entry.get('mode').text(), sha: entry.get('sha').sha() }] as const,
    );
  return { entries: new Map(entries), complete: !data.get('truncated').boolean() };
}

const folderMode = '040000';

/** One request for the whole tree; where GitHub cuts it short, one for each folder on the way to `paths`. */
async function readEntries(
  requests: RepositoryRequests,
  tree: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, TreeFile>> {
  const route = `GET ${repo}/git/trees/{tree_sha}`;
  const whole = await requests.askOnce(`${tree} recursive`, route, { tree_sha: tree, recursive: '1' }, readListing);
  const folder = async (sha: string): Promise<Listing> => {
    const listing = await requests.askOnce(sha, route, { tree_sha: sha }, readListing);
    if (listing.complete) return listing;
    throw new Failure('github', 'a folder of the repository has more entries than GitHub lists', {
      hint: 'Publish this change by hand: its diff is in the report.',
    });
  };
  const found = new Map<string, TreeFile>();
  for (const path of paths) {
    let names = whole.complete ? whole.entries : (await folder(tree)).entries;
    for (const part of foldersAbove(path).concat(path)) {
      const entry = names.get(whole.complete ? part : posix.basename(part));
      if (entry === undefined) break;
      if (entry.mode !== folderMode) {
        found.set(part, entry);
        break;
      }
      if (part === path) found.set(part, entry);
      else if (!whole.complete) names = (await folder(entry.sha)).entries;
    }
  }
  return found;
}

/** `a/b/c` → `a`, `a/b`. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(data: Field): string | undefined {
  const encoding = data.get('encoding').text();
  const content = data.get('content').text();
  if (encoding === 'utf-8') return content;
  const bytes = Buffer.from(content, 'base64');
  // Base64 that was cut off decodes all the same: the size tells.
  if (bytes.length !== data.get('size').number()) return data.get('content').sha();
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
