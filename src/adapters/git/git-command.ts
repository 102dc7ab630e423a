import { Failure } from '../../domain/failure.js';
import type { Command, Completed } from '../../domain/command.js';
import type { ProcessRunner } from '../../ports/processes.js';
import { Turns } from '../processes/turns.js';
import { asVariables, commonArguments, listing, withoutPrograms } from './git-settings.js';

/** What a call of git does: reads the repository, writes to it or to a working tree, or talks to a server. */
export type GitTask = 'read' | 'write' | 'transfer';

export interface GitOptions {
  /** Default `read`. */
  readonly task?: GitTask;
  /** The caller's paths are patterns. */
  readonly patterns?: boolean;
  /** Must not be left half done: a signal does not end it. */
  readonly uninterruptible?: boolean;
  /** What a partial clone lacks may be fetched: where code of the repository runs anyway. */
  readonly promised?: boolean;
  /** More variables, such as who commits. */
  readonly env?: Readonly<Record<string, string>>;
}

/** What git says to a question. */
export type GitAnswer =
  | { readonly kind: 'found'; readonly output: string }
  /** The folder belongs to no repository. */
  | { readonly kind: 'not-a-repository' }
  /** @param words git's, for people. */
  | { readonly kind: 'refused'; readonly words: string; readonly exitCode: number | null };

/** The `git` program with no hook, pager, prompt or helper of the repository; paths are no patterns. */
export interface GitCommand {
  readonly attempt: (root: string, ...args: readonly string[]) => Promise<Completed>;
  readonly ask: (root: string, ...args: readonly string[]) => Promise<GitAnswer>;
  /** Standard output. @throws {Failure} `tool-failed` with git's words. */
  readonly output: (root: string, ...args: readonly string[]) => Promise<string>;
}

/** What takes longer waits for something that does not come. */
const maxMs: Readonly<Record<GitTask, number>> = { read: 2 * 60_000, write: 10 * 60_000, transfer: 15 * 60_000 };

/** Commands for which git reads or writes the files of a working tree, or talks to a server. */
const reaching = new Set(['status', 'diff', 'checkout', 'worktree', 'reset', 'fetch', 'ls-remote']);

/** Calls at one time: each takes several of the files that a process may have open. */
const turns = new Turns(16);

/** The only starter of git: every call has the same protections. A test holds it. */
export function gitCommand(processes: ProcessRunner, options: GitOptions = {}): GitCommand {
  const attempt: GitCommand['attempt'] = async (root, ...args) => {
    const command = commandOf(root, args, options);
    if (!reaching.has(args[0] ?? '')) return turns.take(() => processes.run(command));
    const settings = withoutPrograms(await listedSettings(command, processes));
    return turns.take(() => processes.run({ ...command, env: { ...command.env, ...asVariables(settings) } }));
  };
  const ask: GitCommand['ask'] = async (root, ...args) => answerOf(await attempt(root, ...args), options);
  return {
    attempt,
    ask,
    async output(root, ...args) {
      const answer = await ask(root, ...args);
      if (answer.kind === 'found') return answer.output;
      throw gitRefusal(args, answer, root);
    },
  };
}

/** The configuration of a repository is asked for once a run. */
const listed = new WeakMap<ProcessRunner, Map<string, Promise<Completed>>>();

function listedSettings(command: Command, processes: ProcessRunner): Promise<Completed> {
  const known = listed.get(processes) ?? new Map<string, Promise<Completed>>();
  listed.set(processes, known);
  const answer = known.get(command.cwd) ?? processes.run(listing(command));
  known.set(command.cwd, answer);
  return answer;
}

function commandOf(root: string, args: readonly string[], options: GitOptions): Command {
  const { task = 'read', patterns = false, uninterruptible = false, promised = false, env = {} } = options;
  return {
    program: 'git',
    args: [...commonArguments, ...withUploadPack(args)],
    cwd: root,
    env: {
      ...env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      ...(!promised && { GIT_NO_LAZY_FETCH: '1' }),
      LC_ALL: 'C',
      ...(!patterns && { GIT_LITERAL_PATHSPECS: '1' }),
      // The address is the repository's: no transport that starts a program, and none where nothing is to be fetched.
      GIT_ALLOW_PROTOCOL: task === 'transfer' || promised ? 'https:http:ssh:file' : 'none',
    },
    timeoutMs: maxMs[task],
    uninterruptible,
  };
}

/** Of several programs that are configured for a remote git takes the first, so that none of ours would win. */
function withUploadPack([verb = '', ...rest]: readonly string[]): readonly string[] {
  return ['fetch', 'ls-remote'].includes(verb) ? [verb, '--upload-pack=git-upload-pack', ...rest] : [verb, ...rest];
}

function answerOf(done: Completed, { task = 'read' }: GitOptions): GitAnswer {
  if (done.exitCode === 0) return { kind: 'found', output: done.stdout };
  const words = done.stderr.trim();
  if (/^fatal: not a git repository/m.test(words)) return { kind: 'not-a-repository' };
  if (done.timedOut) {
    return { kind: 'refused', words: `it did not end within ${maxMs[task] / 60_000} minutes`, exitCode: null };
  }
  return { kind: 'refused', words: words || `exit code ${done.exitCode}`, exitCode: done.exitCode };
}

/** An answer that is none, as a failure with git's words. */
export function gitRefusal(
  args: readonly string[],
  answer: Exclude<GitAnswer, { kind: 'found' }>,
  root: string,
): Failure {
  const words = answer.kind === 'refused' ? answer.words : `${root} is not in a git repository`;
  return new Failure('tool-failed', `\`git ${args[0] ?? ''}\` failed: ${words}`, {
    hint: 'Check that the folder is a complete git checkout that git trusts (`git status`).',
  });
}

/**
 * The full hash of the commit that `revision` names; `undefined` when there is none.
 *
 * @throws {Failure} `tool-failed`.
 */
export async function findCommit(git: GitCommand, root: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await git.ask(root, ...args);
  if (answer.kind === 'found') return answer.output.trim();
  // With `--quiet`, 1 is git's word for "no such commit".
  if (answer.kind === 'not-a-repository' || answer.exitCode === 1) return undefined;
  throw gitRefusal(args, answer, root);
}

/** The fields of a `-z` output. */
export function nulFields(output: string): string[] {
  return output.split('\0').filter((field) => field !== '');
}
