import { requireSupportedPlatform } from '../adapters/runner/supported-platform.js';
import { exitCodeOf, Failure } from '../domain/failure.js';
import { bugMessage } from '../domain/report/failure-report.js';
import { nearest, suggestion } from '../domain/text/nearest.js';
import { readDefinition, type ActionDefinition } from './action-definition.js';
import { readArguments, usage } from './arguments.js';
import type { Host } from './bundle.js';
import { actionHelp, programHelp } from './help.js';
import { actionNames, definitionPath, version } from './installation.js';
import { bugJson, jsonReport, refusalJson, showOutcome, wantsJson, writeJson } from './outcome.js';
import { ownCommand, ownCommands, type OwnCommand } from './own-commands.js';
import { createScreen, styled, type Screen } from './screen.js';

const program = 'node dist/cli/index.js';

/** Runs one command line. @returns the exit status (docs/interface.md, "Command line"); never rejects. */
export async function commandLine(args: readonly string[], host: Host): Promise<number> {
  const screen = createScreen(host.stderr, host.environment);
  try {
    return await dispatch(args, host, screen);
  } catch (error) {
    const failure = error instanceof Failure ? error : undefined;
    const message = failure?.message ?? bugMessage(error);
    screen.line(`${styled(screen, 'red', 'error:')} ${message}`);
    if (failure !== undefined) screen.line(failure.hint);
    if (wantsJson(args)) {
      const [action = ''] = args;
      writeJson(failure ? refusalJson(action, failure) : bugJson(action, message), host);
    }
    return failure ? exitCodeOf(failure.code) : 1;
  }
}

async function dispatch(args: readonly string[], host: Host, screen: Screen): Promise<number> {
  const [command, ...rest] = args;
  const { installation } = host;
  const definitions = (): readonly ActionDefinition[] =>
    actionNames(installation).map((name) => readDefinition(definitionPath(installation, name), name));
  const ownDefinitions = ownCommands.map(({ definition }) => definition);
  switch (command) {
    case undefined:
      host.stderr.write(programHelp(definitions(), ownDefinitions, program, host.stderr.columns));
      return 2;
    case '--help':
    case '-h':
    case 'help':
      host.stdout.write(programHelp(definitions(), ownDefinitions, program, host.stdout.columns));
      return 0;
    case '--version':
      host.stdout.write(`${version(installation)}\n`);
      return 0;
    default: {
      const own = ownCommand(command);
      return own === undefined ? runAction(known(command, host), rest, host, screen) : runOwn(own, rest, host, screen);
    }
  }
}

async function runOwn(
  { definition, load }: OwnCommand,
  args: readonly string[],
  host: Host,
  screen: Screen,
): Promise<number> {
  const call = readArguments(args, definition.inputs);
  if (call.help) {
    host.stdout.write(actionHelp(definition, program, host.stdout.columns));
    return 0;
  }
  requireSupportedPlatform(process.platform);
  const run = await load();
  return run(call, host, screen);
}

function known(command: string, host: Host): ActionDefinition {
  const names = actionNames(host.installation);
  if (names.includes(command)) return readDefinition(definitionPath(host.installation, command), command);
  const own = ownCommands.map(({ definition }) => definition.name);
  const near = nearest(command, [...names, ...own]);
  throw usage(
    [`unknown action \`${command}\`${suggestion(near)}`],
    `Actions: ${names.join(', ')}. Commands: ${own.join(', ')}.`,
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
    host.stdout.write(actionHelp(definition, program, host.stdout.columns));
    return 0;
  }
  const { execute } = await import('./execute.js');
  const began = performance.now();
  const result = await execute(definition, call.inputs, host, screen);
  await showOutcome(definition, result, { elapsed: performance.now() - began, program }, screen);
  if (call.json) writeJson(await jsonReport(definition.name, result), host);
  return result.exitCode;
}
