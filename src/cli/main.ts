import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandLine } from './command-line.js';
import { findInstallation } from './installation.js';

const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort(signal));

// Somebody who stops reading (`| head`) does not stop the run: it has a checkout to put back.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await commandLine(process.argv.slice(2), {
  // Asked for inside of the command, which tells what is wrong with it.
  get installation() {
    return findInstallation(realpathSync(fileURLToPath(import.meta.url)));
  },
  environment: process.env,
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  stop: controller.signal,
});
