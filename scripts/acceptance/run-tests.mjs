import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/**
 * Runs a part of the tests with other settings than `npm test` has.
 *
 * @param {readonly string[]} args of jest
 * @param {Readonly<Record<string, string>>} environment beside this process's own
 * @param {(text: string) => void} [onOutput] gets what the tests print, which goes to standard output without it
 * @returns {Promise<number | null>} the exit status
 */
export async function runTests(args, environment, onOutput) {
  const child = spawn(process.execPath, [...jest, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', onOutput === undefined ? 'inherit' : 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  child.stdout?.setEncoding('utf8').on('data', onOutput);
  const [status] = await once(child, 'close');
  return status;
}
