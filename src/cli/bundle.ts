import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTextIfPresent } from '../adapters/files/files.js';
import { createProcessRunner } from '../adapters/processes/process.js';
import { bundlePath, type Installation } from './installation.js';

/** The surroundings of one call of the command line. */
export interface Host {
  readonly installation: Installation;
  readonly environment: NodeJS.ProcessEnv;
  /** Absolute; relative paths of the call begin here. */
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted when a signal asks us to stop. */
  readonly stop: AbortSignal;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** One start of an action's bundle. */
export interface BundleCall {
  readonly action: string;
  readonly inputs: ReadonlyMap<string, string>;
  /** Variables that the step sets. */
  readonly environment?: ReadonlyMap<string, string>;
  /** A folder of this run: the outputs and the summary go there. */
  readonly folder: string;
  /** The same for all bundles of one call: they may work on each other's held changes. */
  readonly run: string;
  readonly stop: AbortSignal;
  readonly onLine: (line: string) => void;
}

export interface BundleResult {
  readonly exitCode: number;
  readonly outputs: ReadonlyMap<string, string>;
}

/** How long a bundle may take to stop its children and to put files back before it is killed. */
const graceMs = 15_000;

/** Bundles ask GitHub where the caller asks them to; the rest of GitHub's variables is about some other job. */
const passedOn = ['GITHUB_API_URL', 'GITHUB_SERVER_URL', 'GITHUB_GRAPHQL_URL'];

/**
 * Starts a bundle as GitHub's runner would, outside a workflow.
 *
 * @throws {Failure} `tool-missing` when the bundle is not there, `interrupted` when we are asked to stop.
 */
export async function runBundle(call: BundleCall, host: Host): Promise<BundleResult> {
  const outputFile = join(call.folder, `${call.action}.outputs`);
  const done = await createProcessRunner(call.stop, host.environment).run({
    program: process.execPath,
    args: [bundlePath(host.installation, call.action)],
    cwd: host.cwd,
    env: {
      ...Object.fromEntries(passedOn.map((name) => [name, host.environment[name]])),
      ...Object.fromEntries([...call.inputs].map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...Object.fromEntries(call.environment ?? []),
      RUNNER_TEMP: host.environment['RUNNER_TEMP'] || tmpdir(),
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: join(call.folder, 'summary.md'),
      INFRA_ACTIONS_RUN: call.run,
      INFRA_ACTIONS_OWNER: String(process.pid),
    },
    graceMs,
    keepBytes: 0,
    onLine: call.onLine,
  });
  return { exitCode: done.exitCode ?? 130, outputs: parseOutputs((await readTextIfPresent(outputFile)) ?? '') };
}

/** Reads the format of `GITHUB_OUTPUT`: `name=value` and `name<<delimiter`. */
export function parseOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line);
    if (heredoc) {
      const end = lines.indexOf(heredoc[2] ?? '');
      outputs.set(heredoc[1] ?? '', lines.splice(0, end === -1 ? lines.length : end).join('\n'));
      lines.shift();
    } else if (line.includes('=')) {
      outputs.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1));
    }
  }
  return outputs;
}
