import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readInputs } from '../../src/actions/apply-patch/inputs.js';
import { run, type ApplyPatchResult } from '../../src/actions/apply-patch/run.js';
import { describe } from '../../src/actions/apply-patch/summary.js';
import { createCallerFiles } from '../../src/adapters/files/caller-files.js';
import { openCheckout } from '../../src/adapters/files/checkout.js';
import { createGit } from '../../src/adapters/git/git.js';
import { createProcessRunner } from '../../src/adapters/processes/process.js';
import type { ChangeSet } from '../../src/domain/change-set/change-set.js';
import { checkContents } from '../../src/domain/change-set/contents.js';
import { parseChangeSet } from '../../src/domain/change-set/parse.js';
import type { ActionReport } from '../../src/domain/report/action-report.js';
import type { Ports } from '../../src/ports/ports.js';
import { openBench, type Bench, type Files } from './repository-rig.js';
import { silent } from './silent-log.js';
import { openPorts } from '../../src/adapters/runner/open-ports.js';
import { readGiven } from './read-inputs.js';
import { requireValid } from './schemas.js';

export const infraUrl = 'https://example.invalid/infra';
const today = Date.parse('2026-03-04T05:06:07Z');

/** The infra workspace that ships with the samples: no crate from outside, so nothing needs a network. */
const infra: Files = readFolder('examples/sample-infra');

export interface Outcome {
  readonly result: ApplyPatchResult;
  readonly report: ActionReport;
  /** Read back as the publishing job would. */
  readonly changeSet: ChangeSet | undefined;
}

/** A repository with an infra workspace beside it, on which apply-patch runs with real git and real cargo. */
export class PatchBench implements Disposable {
  readonly #outer: string;

  private constructor(
    readonly bench: Bench,
    readonly root: string,
  ) {
    this.#outer = mkdtempSync(join(tmpdir(), 'patch-bench-'));
  }

  /** @param folder the working directory, below the repository's root. */
  static async open(
    files: Files,
    options: { readonly folder?: string; readonly remotes?: Readonly<Record<string, Files>> } = {},
  ): Promise<PatchBench> {
    const bench = await openBench(files, { infra, ...options.remotes });
    return new PatchBench(bench, join(bench.root, options.folder ?? '.'));
  }

  [Symbol.dispose](): void {
    rmSync(this.#outer, { recursive: true, force: true });
    this.bench[Symbol.dispose]();
  }

  /** Runs apply-patch; inputs that are not given are those of a caller outside the plan. */
  async apply(inputs: Readonly<Record<string, string>> = {}, changed: Partial<Ports> = {}): Promise<Outcome> {
    const given: Readonly<Record<string, string>> = { repository: 'acme/tally', 'infra-url': infraUrl, ...inputs };
    const read = readGiven(readInputs, given);
    const result = await run(read, { ...(await this.ports()), ...changed });
    const report = describe(result, read);
    requireValid(report.report, 'apply-patch-report');
    return { result, report, changeSet: this.published(result) };
  }

  async ports(): Promise<Ports> {
    const stop = new AbortController().signal;
    const git = createGit(createProcessRunner(stop, this.bench.environment));
    return {
      ...openPorts(silent, (text) => text, stop, this.bench.environment),
      ...this.bench.ports,
      checkout: await openCheckout(this.root, git, { stop, id: 'test' }),
      clock: { now: () => today, sleep: () => Promise.resolve() },
      callerFiles: createCallerFiles({ GITHUB_WORKSPACE: this.#outer }),
    };
  }

  /** The change set as publishing reads it, with every check that publishing makes. */
  published({ changeSet }: Pick<ApplyPatchResult, 'changeSet'>): ChangeSet | undefined {
    if (changeSet === undefined) return undefined;
    const parsed = parseChangeSet(readFileSync(changeSet.path, 'utf8'), changeSet.digest);
    const problems = parsed.commits.flatMap(({ files }) =>
      files.flatMap(({ path, text }) => checkContents(path, this.head(path) ?? null, text) ?? []),
    );
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return parsed;
  }

  /** A caller's file, outside the checkout. */
  callerFile(name: string, text: string): string {
    writeFileSync(join(this.#outer, name), text);
    return join(this.#outer, name);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...identity, ...args], { cwd: this.bench.root, encoding: 'utf8', stdio: 'pipe' });
  }

  /** A file at HEAD, by its path from the repository's root. */
  head(path: string): string | undefined {
    try {
      return this.git('show', `HEAD:${path}`);
    } catch {
      return undefined; // git says that there is no such file
    }
  }

  /** Paths that differ from HEAD. */
  changed(): readonly string[] {
    return this.git('status', '--porcelain', '-uall')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(3));
  }
}

function readFolder(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}
