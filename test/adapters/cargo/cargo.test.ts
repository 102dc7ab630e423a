import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { createCargo } from '../../../src/adapters/cargo/cargo.js';
import type { ProcessRunner } from '../../../src/ports/processes.js';
import type { Command, Completed } from '../../../src/domain/command.js';

const done = (more: Partial<Completed>): Completed => ({
  exitCode: 0,
  stdout: '',
  stderr: '',
  timedOut: false,
  droppedBytes: 0,
  durationMs: 1,
  ...more,
});

function runnerOf(more: Partial<Completed>): ProcessRunner & { readonly commands: readonly Command[] } {
  const commands: Command[] = [];
  const run = (command: Command): Promise<Completed> => {
    commands.push(command);
    return Promise.resolve(done(more));
  };
  return { commands, run, runIfPresent: run };
}

const ask = { manifestPath: '/scratch/x/Cargo.toml' };

describe('what is asked of cargo', () => {
  test('it starts in the folder of the manifest, with the toolchain that is named, nothing installed for it and no colours', async () => {
    const runner = runnerOf({ exitCode: 101, stderr: 'error: x' });
    await createCargo(runner).metadata({ ...ask, toolchain: '1.90', locked: true });
    expect(runner.commands[0]).toMatchObject({
      program: 'cargo',
      cwd: '/scratch/x',
      env: {
        RUSTUP_TOOLCHAIN: '1.90',
        RUSTUP_AUTO_INSTALL: '0',
        GIT_TERMINAL_PROMPT: '0',
        CARGO_TERM_COLOR: 'never',
      },
    });
    expect(runner.commands[0]?.args).toEqual(expect.arrayContaining(['--locked', '--manifest-path', ask.manifestPath]));
  });

  test("without one, the caller's own choice stays", async () => {
    const runner = runnerOf({ exitCode: 101, stderr: 'error: x' });
    await createCargo(runner).metadata(ask);
    expect(Object.keys(runner.commands[0]?.env ?? {})).not.toContain('RUSTUP_TOOLCHAIN');
  });

  test('its version is asked once for each toolchain', async () => {
    const runner = runnerOf({ stdout: 'cargo 1.95.0 (f2d3ce0bd 2026-03-21)\n' });
    const cargo = createCargo(runner);
    expect([await cargo.version(), await cargo.version(), await cargo.version('nightly')]).toEqual([
      '1.95.0',
      '1.95.0',
      '1.95.0',
    ]);
    expect(runner.commands).toHaveLength(2);
  });
});

describe('how a failure is told apart', () => {
  const metadata = (more: Partial<Completed>) => createCargo(runnerOf({ exitCode: 101, ...more })).metadata(ask);

  test('a resolution that fails is an answer', async () => {
    const stderr = 'error: no matching package named `x` found\n';
    expect(await metadata({ stderr })).toEqual({ kind: 'failed', stderr, exitCode: 101 });
  });

  test.each<readonly [string, Partial<Completed>, string]>([
    ['the network', { stderr: '  [6] Could not resolve host: example.invalid' }, 'network'],
    ['a server in trouble', { stderr: 'failed to get successful HTTP response from `x`, got 502' }, 'network'],
    ['the time limit', { exitCode: null, timedOut: true }, 'network'],
    ['a signal', { exitCode: null }, 'tool-failed'],
    [
      'a toolchain that is not there',
      { exitCode: 1, stderr: "error: toolchain '1.2.3' is not installed\nhelp: run x\n" },
      'tool-missing',
    ],
    [
      'no default toolchain',
      { exitCode: 1, stderr: 'error: rustup could not choose a version of cargo to run' },
      'tool-missing',
    ],
    [
      'a registry that only the repository knows',
      { exitCode: 101, stderr: readFileSync('test/fixtures/cargo-errors/registry.1.99.txt', 'utf8') },
      'tool-failed',
    ],
    [
      'a feature of nightly Cargo',
      {
        exitCode: 101,
        stderr:
          'error: failed to parse manifest at `/x/Cargo.toml`\n\nCaused by:\n  the cargo feature `profile-rustflags` requires a nightly version of Cargo, but this is the `stable` channel\n',
      },
      'tool-missing',
    ],
    ['something that is not Cargo', { exitCode: 0, stdout: 'hello' }, 'tool-failed'],
    ['more output than is kept', { exitCode: 0, stdout: '{}', droppedBytes: 1 }, 'tool-failed'],
  ])('%s', async (_, more, code) => {
    const graph = async (): Promise<unknown> => {
      const outcome = await metadata(more);
      return outcome.kind === 'resolved' ? outcome.metadata.graph : undefined;
    };
    await expect(graph()).rejects.toMatchObject({ code, hint: expect.any(String) });
  });
});
