import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createCargo } from '../../src/adapters/cargo/cargo.js';
import { openCheckout } from '../../src/adapters/files/checkout.js';
import { createGit } from '../../src/adapters/git/git.js';
import { createProcessRunner } from '../../src/adapters/processes/process.js';
import { createScratch } from '../../src/adapters/files/scratch.js';
import type { ProcessRunner } from '../../src/ports/processes.js';
import type { Ports } from '../../src/ports/ports.js';
import type { Command } from '../../src/domain/command.js';

/** A repository in a temporary folder, with the ports of a run and a git server beside it that needs no network. */
export interface Bench extends Disposable {
  readonly root: string;
  readonly ports: Pick<Ports, 'checkout' | 'scratch' | 'cargo'>;
  /** Every program that was started, in order. */
  readonly started: readonly Command[];
  /** What is left in the scratch space is under this folder. */
  readonly temporary: string;
  /** For a program that is to see the same git server, at the remotes' addresses, and Cargo's home. */
  readonly environment: NodeJS.ProcessEnv;
}

export type Files = Readonly<Record<string, string>>;

/**
 * Puts `files` into a folder and commits them. `remotes` are repositories that `https://example.invalid/<name>` means.
 */
export async function openBench(files: Files, remotes: Readonly<Record<string, Files>> = {}): Promise<Bench> {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'bench-')));
  const root = join(home, 'checkout');
  const temporary = join(home, 'runner-temp');
  mkdirSync(temporary);
  let config = '[user]\n\tname = test\n\temail = test@example.invalid\n[init]\n\tdefaultBranch = main\n';
  for (const name of Object.keys(remotes)) {
    config += `[url "file://${join(home, name)}"]\n\tinsteadOf = https://example.invalid/${name}\n`;
  }
  writeFileSync(join(home, 'gitconfig'), config);
  const environment = {
    ...process.env,
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
    CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
    CARGO_NET_RETRY: '0',
    CARGO_HOME: join(home, 'cargo-home'),
    // Cargo's own home is a fresh one; rustup needs to know that its programs are where they were.
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(process.env['HOME'] ?? '', '.rustup'),
    RUNNER_TEMP: temporary,
    INFRA_ACTIONS_RUN: 'one run',
  };
  commit(root, files, environment);
  for (const [name, content] of Object.entries(remotes)) commit(join(home, name), content, environment);
  const started: Command[] = [];
  const stop = new AbortController().signal;
  const runner = createProcessRunner(stop, environment);
  const note = (command: Command): Command => {
    started.push(command);
    return command;
  };
  const recording: ProcessRunner = {
    run: (command) => runner.run(note(command)),
    runIfPresent: (command) => runner.runIfPresent(note(command)),
  };
  return {
    root,
    temporary,
    environment,
    started,
    ports: {
      checkout: await openCheckout(root, createGit(runner), { stop, id: 'test' }),
      scratch: createScratch(environment),
      cargo: createCargo(recording),
    },
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  };
}

function commit(folder: string, files: Files, env: NodeJS.ProcessEnv): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const args of [
    ['init', '-q'],
    ['add', '-A', '-f'],
    ['commit', '-q', '-m', 'start'],
  ]) {
    execFileSync('git', args, { cwd: folder, env });
  }
}
