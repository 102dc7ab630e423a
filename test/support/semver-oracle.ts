import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
const folder = join(project, '.tools', 'semver-oracle');
const program = join(folder, 'target', 'release', 'semver-oracle');

/** Answers to questions, in order; see test/oracles/semver/src/main.rs. */
export type Oracle = (questions: readonly string[]) => readonly string[];

/**
 * The crate `semver`, which Cargo uses. Built once; `undefined`, said aloud, where it cannot be (no registry): the
 * recorded answers are compared all the same.
 */
export function buildSemverOracle(): Oracle | undefined {
  if (!existsSync(program)) {
    try {
      mkdirSync(folder, { recursive: true });
      cpSync(join(project, 'test', 'oracles', 'semver'), folder, { recursive: true });
      const env = { ...process.env, RUSTUP_AUTO_INSTALL: '0' };
      execFileSync('cargo', ['build', '--release', '--quiet', '--target-dir', 'target'], {
        cwd: folder,
        env,
        stdio: 'pipe',
      });
    } catch (error) {
      process.stderr.write(`the semver oracle could not be built, recorded answers only: ${String(error)}\n`);
      return undefined;
    }
  }
  return (questions) => {
    const output = execFileSync(program, { input: `${questions.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 28 });
    return output.trimEnd().split('\n');
  };
}
