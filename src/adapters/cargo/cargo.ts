import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import type { MetadataOutcome } from '../../domain/cargo/graph/graph.js';
import { machineTrouble } from '../../domain/cargo/error/machine-trouble.js';
import { networkTrouble } from '../../domain/cargo/error/network-trouble.js';
import { plainTerminal } from '../../domain/cargo/plain-terminal.js';
import { readMetadata } from '../../domain/cargo/graph/read-metadata.js';
import { Failure } from '../../domain/failure.js';
import type { Cargo } from '../../ports/cargo.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Command, Completed } from '../../domain/command.js';

/** A resolution that takes longer than this waits for something that does not come. */
const timeLimitMs = 10 * 60_000;

/**
 * Cargo behind the {@link Cargo} port. It is started in the folder of the manifest and never in the repository, whose
 * `.cargo/config.toml` and `rust-toolchain.toml` name programs that cargo and rustup would start.
 */
export function createCargo(process: ProcessRunner): Cargo {
  const versions = new Map<string | undefined, Promise<string>>();
  return {
    async metadata({ manifestPath, toolchain, locked, targetDirectory, relativeTo }) {
      const options = [
        '--format-version',
        '1',
        '--quiet',
        '--color',
        'never',
        ...(locked === true ? ['--locked'] : []),
      ];
      const command = commandFor(toolchain);
      const completed = await process.run({
        ...command,
        env: { ...command.env, ...(targetDirectory !== undefined && { CARGO_TARGET_DIR: targetDirectory }) },
        args: ['metadata', ...options, '--manifest-path', manifestPath],
        cwd: dirname(manifestPath),
      });
      if (completed.exitCode === 0) return resolvedBy(completed, relativeTo);
      refuseEnvironment(completed, toolchain);
      return { kind: 'failed', stderr: completed.stderr, exitCode: completed.exitCode };
    },
    version(toolchain) {
      const known = versions.get(toolchain) ?? askVersion(process, toolchain);
      versions.set(toolchain, known);
      return known;
    },
  };
}

function commandFor(toolchain: string | undefined): Pick<Command, 'program' | 'env' | 'timeoutMs'> {
  const chosen = toolchain === undefined ? {} : { RUSTUP_TOOLCHAIN: toolchain };
  // A question about a repository installs nothing: a toolchain that is not there is an error that says so.
  const env = { ...plainTerminal, ...chosen, RUSTUP_AUTO_INSTALL: '0', GIT_TERMINAL_PROMPT: '0' };
  return { program: 'cargo', env, timeoutMs: timeLimitMs };
}

async function askVersion(process: ProcessRunner, toolchain: string | undefined): Promise<string> {
  const completed = await process.run({ ...commandFor(toolchain), args: ['--version'], cwd: tmpdir() });
  const version = /^cargo (\S+)/.exec(completed.stdout)?.[1];
  if (completed.exitCode === 0 && version !== undefined) return version;
  refuseEnvironment(completed, toolchain);
  throw new Failure('tool-failed', `\`cargo --version\` did not answer: ${complaint(completed.stderr)}`, {
    hint: 'Check the Rust installation with `rustup show`.',
  });
}

/** What rustup says when it cannot start the cargo that was asked for. */
const toolchainProblems = [
  /toolchain '[^']*' is not installed/,
  /could not choose a version of cargo/,
  /'cargo' is not installed for/,
  /is not applicable to the/,
];

/** Throws where the failure says nothing about the repository. */
function refuseEnvironment(completed: Completed, toolchain: string | undefined): void {
  const { stderr } = completed;
  if (toolchainProblems.some((pattern) => pattern.test(stderr))) {
    throw new Failure(
      'tool-missing',
      `rustup has no cargo${toolchain === undefined ? '' : ` of the toolchain \`${toolchain}\``}: ${complaint(stderr)}`,
      {
        hint:
          toolchain === undefined
            ? 'Install one with `rustup default stable`.'
            : `Install it with \`rustup toolchain install ${toolchain}\`.`,
      },
    );
  }
  if (completed.timedOut) {
    throw new Failure('network', `cargo did not end within ${timeLimitMs / 60_000} minutes`, {
      hint: 'Run again; if it stays so, check what its registries and git sources wait for.',
    });
  }
  const trouble = networkTrouble(stderr);
  if (trouble !== undefined) {
    throw new Failure('network', `cargo could not reach a source: ${trouble}`, {
      hint: 'Check the network, proxy and credentials of this machine, then run again.',
      cause: stderr,
    });
  }
  const machine = machineTrouble(stderr);
  if (machine !== undefined) throw new Failure(machine.code, machine.message, { hint: machine.hint, cause: stderr });
  if (stderr.trim() === '' && completed.exitCode !== null) {
    throw new Failure('tool-failed', `cargo ended with the exit code ${completed.exitCode} and without a word`, {
      hint: 'Check the Rust installation with `rustup show`.',
    });
  }
  if (completed.exitCode === null) {
    throw new Failure('tool-failed', `cargo was ended by a signal: ${complaint(stderr)}`, {
      hint: 'Run again; a machine that runs out of memory ends processes.',
    });
  }
}

/** The line that tells what is wrong: backtraces and notes follow it. */
function complaint(stderr: string): string {
  const lines = stderr.trim().split('\n');
  return (lines.find((line) => line.startsWith('error')) ?? lines.at(-1) ?? '').replace(/^error: /, '');
}

function resolvedBy(completed: Completed, relativeTo: string | undefined): MetadataOutcome {
  if (completed.droppedBytes > 0) {
    throw new Failure('tool-failed', 'the output of `cargo metadata` is too large to be read', {
      hint: 'Name one workspace with `manifest-path`.',
    });
  }
  return { kind: 'resolved', metadata: readMetadata(() => completed.stdout, relativeTo) };
}
