import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readInputs } from '../../src/actions/audit-deps/inputs.js';
import { run, type AuditResult } from '../../src/actions/audit-deps/run.js';
import { describe } from '../../src/actions/audit-deps/summary.js';
import { createCallerFiles } from '../../src/adapters/files/caller-files.js';
import { openCheckout } from '../../src/adapters/files/checkout.js';
import { createGit } from '../../src/adapters/git/git.js';
import { createProcessRunner } from '../../src/adapters/processes/process.js';
import type { ActionReport } from '../../src/domain/report/action-report.js';
import type { Ports } from '../../src/ports/ports.js';
import { openBench, type Bench, type Files } from './repository-rig.js';
import { silent } from './silent-log.js';
import { openPorts } from '../../src/adapters/runner/open-ports.js';
import { readGiven } from './read-inputs.js';
import { requireValid } from './schemas.js';

export const infraUrl = 'https://example.invalid/infra';

export const plan = `
[infra]
url = "${infraUrl}"
reference = "default-branch"

[crates.infra-errors]
version = "0.1.0"
layer = 0
purpose = "Errors"
planned-imports = ["use infra_errors::{Error, Fault};"]
usage.import = "use infra_errors::Error;"

[crates.infra-http]
version = "0.1.0"
layer = 1
purpose = "HTTP"
dependencies = ["infra-errors"]

[crates.infra-native]
version = "0.1.0"
layer = 0
purpose = "A native library"

[canonical]
serde = { version = "1.0" }

[[phases]]
title = "All"
repositories = ["shop", "ledger"]

[repositories.shop]
category = "Apps"
purpose = "Shop"
crates = ["errors", "http", "native"]

[repositories.ledger]
category = "Apps"
purpose = "Ledger"
crates = ["errors"]
`;

export function library(name: string, more = '', version = '0.1.0'): string {
  return `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${more}`;
}

/** The infra workspace: http needs `wire` 2 from another repository, native links the library `z`. */
const infra: Files = {
  'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["crates/*"]\n',
  'crates/infra-errors/Cargo.toml': library('infra-errors'),
  'crates/infra-errors/src/lib.rs': 'mod macros;\npub struct Error;\n',
  'crates/infra-errors/src/macros.rs': '#[macro_export]\nmacro_rules! require { () => {} }\n',
  'crates/infra-http/Cargo.toml': library(
    'infra-http',
    '[dependencies]\ninfra-errors = { path = "../infra-errors" }\nwire = { git = "https://example.invalid/wire-two" }\n',
  ),
  'crates/infra-http/src/lib.rs': '',
  'crates/infra-native/Cargo.toml': library('infra-native', 'links = "z"\nbuild = "build.rs"\n'),
  'crates/infra-native/build.rs': 'fn main() {}\n',
  'crates/infra-native/src/lib.rs': '',
};

export const remotes: Readonly<Record<string, Files>> = {
  infra,
  'wire-one': { 'Cargo.toml': library('wire', '', '1.0.0'), 'src/lib.rs': '' },
  'wire-two': { 'Cargo.toml': library('wire', '', '2.0.0'), 'src/lib.rs': '' },
  zlib: {
    'Cargo.toml': library('zlib', 'links = "z"\nbuild = "build.rs"\n'),
    'build.rs': 'fn main() {}\n',
    'src/lib.rs': '',
  },
  // Takes infra by a branch: another set of crates than the default branch's.
  friend: {
    'Cargo.toml': library('friend', `[dependencies]\ninfra-errors = { git = "${infraUrl}", branch = "main" }\n`),
    'src/lib.rs': '',
  },
  // Its book inherits the till of the register, whose tests take the shop.
  ledger: {
    'Cargo.toml':
      '[workspace]\nresolver = "2"\nmembers = ["book"]\n\n[workspace.dependencies]\ntill = { git = "https://example.invalid/register" }\n',
    'book/Cargo.toml': library('book', '[dependencies]\ntill.workspace = true\n'),
    'book/src/lib.rs': '',
  },
  register: {
    'Cargo.toml': library('till', '[dev-dependencies]\nshop = { git = "https://example.invalid/shop.git/" }\n'),
    'src/lib.rs': '',
  },
  // Takes a package of the shop as it was once.
  mirror: {
    'Cargo.toml': library('mirror', '[dependencies]\nshop-core = { git = "https://example.invalid/shop" }\n'),
    'src/lib.rs': '',
  },
  shop: { 'Cargo.toml': library('shop-core'), 'src/lib.rs': '' },
};

/** A workspace with the member `app` that has these dependencies. */
export function shop(dependencies: string): Files {
  return {
    'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["app"]\n\n[workspace.dependencies]\n',
    'app/Cargo.toml': library('app', `\n[dependencies]\n${dependencies}\n`),
    'app/src/lib.rs': 'compile_error!("nothing of the repository is compiled");\n',
  };
}

export interface Audit {
  readonly result: AuditResult;
  readonly report: ActionReport;
  /** The JSON report. */
  readonly json: Report;
}

interface Report {
  readonly verdict: string;
  readonly base: string;
  readonly after: string;
  readonly 'already-broken': boolean;
  readonly 'safe-set'?: { readonly culprits: readonly (readonly string[])[]; readonly complete: boolean };
  readonly workspaces: readonly {
    readonly added?: readonly { readonly name: string; readonly version: string }[];
    readonly duplicates?: readonly { readonly name: string; readonly chain: readonly string[] }[];
    readonly lockfile?: { readonly added: readonly string[] };
    readonly conflict?: { readonly kind: string };
    readonly 'base-conflict'?: { readonly kind: string };
  }[];
  readonly imports?: readonly { readonly compiles: boolean; readonly exports?: readonly string[] }[];
}

/** A repository with an infra workspace beside it, on which audit-deps runs with real git and real cargo, offline. */
export class AuditBench implements Disposable {
  readonly #outer = mkdtempSync(join(tmpdir(), 'audit-bench-'));

  private constructor(
    readonly bench: Bench,
    readonly environment: NodeJS.ProcessEnv,
  ) {
    writeFileSync(join(this.#outer, 'plan.toml'), plan);
  }

  static async open(files: Files): Promise<AuditBench> {
    const bench = await openBench(files, remotes);
    const home = dirname(bench.root);
    const git = { GIT_CONFIG_GLOBAL: join(home, 'gitconfig'), GIT_CONFIG_NOSYSTEM: '1' };
    const cargo = { CARGO_HOME: join(home, 'cargo-home'), CARGO_NET_GIT_FETCH_WITH_CLI: 'true' };
    return new AuditBench(bench, { ...process.env, ...git, ...cargo });
  }

  [Symbol.dispose](): void {
    rmSync(this.#outer, { recursive: true, force: true });
    this.bench[Symbol.dispose]();
  }

  /** A path of the caller, outside the checkout. */
  outside(name: string): string {
    return join(this.#outer, name);
  }

  /** Runs audit-deps and checks what always holds: the report keeps its schema and the checkout its bytes. */
  async audit(inputs: Readonly<Record<string, string>> = {}, changed: Partial<Ports> = {}): Promise<Audit> {
    const given: Readonly<Record<string, string>> = {
      repository: 'acme/shop',
      plan: this.outside('plan.toml'),
      ...inputs,
    };
    const read = readGiven(readInputs, given);
    const result = await run(read, { ...(await this.ports()), ...changed });
    const report = describe(result, read);
    const json: unknown = JSON.parse(JSON.stringify(report.report));
    requireValid(json, 'audit-report');
    const status = execFileSync('git', ['status', '--porcelain', '--ignored'], {
      cwd: this.bench.root,
      encoding: 'utf8',
    });
    if (status !== '') throw new Error(`the checkout changed: ${status}`);
    return { result, report, json: json as Report };
  }

  async ports(environment = this.environment): Promise<Ports> {
    const stop = new AbortController().signal;
    const git = createGit(createProcessRunner(stop, environment));
    return {
      ...openPorts(silent, (text) => text, stop, environment),
      ...this.bench.ports,
      checkout: await openCheckout(this.bench.root, git, { stop, id: 'test' }),
      callerFiles: createCallerFiles({ ...environment, GITHUB_WORKSPACE: this.#outer }),
      clock: { now: () => 0, sleep: async () => undefined },
    };
  }

  /** Adds a commit to a repository beside the checkout, and gives its id. */
  commitTo(remote: string, files: Files): string {
    return this.#commitIn(join(dirname(this.bench.root), remote), files);
  }

  /** Adds a commit to the checkout, with what was written into it. */
  commit(files: Files = {}): string {
    return this.#commitIn(this.bench.root, files);
  }

  #commitIn(folder: string, files: Files): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const git = (...args: readonly string[]): string =>
      execFileSync('git', [...args], { cwd: folder, env: this.environment, encoding: 'utf8' }).trim();
    git('add', '-A');
    git('commit', '-q', '-m', 'more');
    return git('rev-parse', 'HEAD');
  }
}

/** Findings as `severity rule path:line`, notes left out. */
export function told({ result }: Audit): readonly string[] {
  return result.findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, rule, locations: [{ path, line }] }) => `${severity} ${rule} ${path}:${line}`);
}
