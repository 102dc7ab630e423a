import { existsSync } from 'node:fs';
import { readTextIfPresent } from '../adapters/files/files.js';
import { exitCodeOf, Failure } from '../domain/failure.js';
import { nearest, suggestion } from '../domain/text/nearest.js';
import { readDefinition, type ActionDefinition } from './action-definition.js';
import { readArguments, usage, type Call } from './arguments.js';
import type { BundleResult, Host } from './bundle.js';
import type { Executed } from './execute.js';
import { actionHelp, programHelp } from './help.js';
import { actionNames, definitionPath, version } from './installation.js';
import { createScreen, seconds, styled, type Screen } from './screen.js';

const program = 'node dist/cli/index.js';

/** Runs one command line. @returns the exit status (docs/interface.md, "Command line"); never rejects. */
export async function commandLine(args: readonly string[], host: Host): Promise<number> {
  const screen = createScreen(host.stderr, host.environment);
  try {
    return await dispatch(args, host, screen);
  } catch (error) {
    const failure = error instanceof Failure ? error : undefined;
    const message =
      failure?.message ?? `a bug in infra-actions: ${error instanceof Error ? error.stack : String(error)}`;
    screen.line(`${styled(screen, 'red', 'error:')} ${message}`);
    if (failure?.hint !== undefined) screen.line(failure.hint);
    return failure ? exitCodeOf(failure.code) : 1;
  }
}

async function dispatch(args: readonly string[], host: Host, screen: Screen): Promise<number> {
  const [command, ...rest] = args;
  const { installation } = host;
  const definitions = (): readonly ActionDefinition[] =>
    actionNames(installation).map((name) => readDefinition(definitionPath(installation, name), name));
  switch (command) {
    case undefined:
      host.stderr.write(programHelp(definitions(), program));
      return 2;
    case '--help':
    case '-h':
    case 'help':
      host.stdout.write(programHelp(definitions(), program));
      return 0;
    case '--version':
      host.stdout.write(`${version(installation)}\n`);
      return 0;
    case 'demo':
      return (await import('./demo.js')).demo(rest, host, screen);
    default:
      return runAction(known(command, host), rest, host, screen);
  }
}

function known(command: string, host: Host): ActionDefinition {
  const names = actionNames(host.installation);
  if (names.includes(command)) return readDefinition(definitionPath(host.installation, command), command);
  const near = nearest(command, [...names, 'demo']);
  throw usage(
    [`there is no action \`${command}\`${suggestion(near)}`],
    `Accepted are ${[...names, 'demo'].join(', ')}.`,
  );
}

async function runAction(
  definition: ActionDefinition,
  args: readonly string[],
  host: Host,
  screen: Screen,
): Promise<number> {
  const call = readArguments(args, definition.inputs);
  if (call.help) {
    host.stdout.write(actionHelp(definition, program));
    return 0;
  }
  const { execute } = await import('./execute.js');
  const began = performance.now();
  const result = await execute(definition, call.inputs, host, screen);
  showOutputs(definition, result, performance.now() - began, screen);
  await printReport(call, result, host);
  return result.exitCode;
}

function showOutputs(definition: ActionDefinition, result: Executed, elapsed: number, screen: Screen): void {
  const shown = definition.outputs.flatMap(({ name }) => {
    const value = result.outputs.get(name) ?? '';
    return value === '' ? [] : [[name, value] as const];
  });
  if (existsSync(result.summary)) shown.push(['summary', result.summary]);
  if (shown.length === 0) return;
  const width = Math.max(...shown.map(([name]) => name.length));
  const mark = result.exitCode === 0 ? styled(screen, 'green', '✓') : styled(screen, 'red', '✗');
  screen.line(`\n${mark} ${styled(screen, 'bold', definition.name)} ${styled(screen, 'dim', `(${seconds(elapsed)})`)}`);
  for (const [name, value] of shown) screen.line(`  ${name.padEnd(width)}  ${value}`);
}

async function printReport(call: Call, result: BundleResult, host: Host): Promise<void> {
  const report = result.outputs.get('report');
  if (call.json && report) host.stdout.write((await readTextIfPresent(report)) ?? '');
}
