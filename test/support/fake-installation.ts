import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commandLine } from '../../src/cli/command-line.js';

// Each command line of a test file tidies up at the exit of the one process that all of them share.
process.setMaxListeners(100);

/** An installation in a temporary folder whose bundles are a few lines each. */
export interface FakeInstallation {
  readonly root: string;
  write(path: string, text: string): void;
  /** Runs one command line in this installation. */
  run(
    args: readonly string[],
    options?: {
      readonly environment?: NodeJS.ProcessEnv;
      readonly stop?: AbortSignal;
      readonly terminal?: boolean;
      readonly columns?: number;
    },
  ): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>;
  remove(): void;
}

export function fakeInstallation(files: Readonly<Record<string, string>>): FakeInstallation {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'cli-')));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('package.json', '{ "type": "module", "version": "9.8.7" }');
  mkdirSync(join(root, 'actions'));
  mkdirSync(join(root, 'work'));
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    root,
    write,
    async run(args, options = {}) {
      let stdout = '';
      let stderr = '';
      const exitCode = await commandLine(args, {
        installation: { root, bundles: join(root, 'dist') },
        environment: { PATH: process.env['PATH'], RUNNER_TEMP: join(root, 'temp'), ...options.environment },
        cwd: join(root, 'work'),
        stdout: { write: (text) => (stdout += text), ...(options.columns && { columns: options.columns }) },
        stderr: { write: (text) => (stderr += text), isTTY: options.terminal === true, columns: 60 },
        stop: options.stop ?? new AbortController().signal,
      });
      return { exitCode, stdout, stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A bundle that notes its name and inputs in `log.txt` of the current folder and sets outputs. */
export function fakeBundle(name: string, outputs: Readonly<Record<string, string>>, more = ''): string {
  return `
import { appendFileSync } from 'node:fs';
const inputs = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')).sort());
appendFileSync('log.txt', JSON.stringify([${JSON.stringify(name)}, inputs]) + '\\n');
for (const [name, value] of Object.entries(${JSON.stringify(outputs)})) {
  appendFileSync(process.env.GITHUB_OUTPUT, name + '<<end\\n' + value + '\\nend\\n');
}
${more}
`;
}
