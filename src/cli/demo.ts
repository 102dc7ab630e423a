import { readFile } from 'node:fs/promises';
import { createScratch } from '../adapters/scratch.js';
import { readDefinition } from './action-definition.js';
import { usage } from './arguments.js';
import type { Host } from './bundle.js';
import type { ChainResult } from './chain.js';
import { execute, type Executed } from './execute.js';
import { definitionPath } from './installation.js';
import { makeSample } from './sample-repository.js';
import { seconds, styled, type Screen, type Style } from './screen.js';

const crates = 'errors config json id';

/**
 * Shows `integrate` on a sample repository, with a sample infra workspace, in scratch folders: no network, and nothing
 * of the user's is changed.
 *
 * @returns the exit status: 0 when the sample was integrated and a second run found nothing to do.
 */
export async function demo(args: readonly string[], host: Host, screen: Screen): Promise<number> {
  if (args.length > 0)
    throw usage([`\`demo\` takes no flags, and \`${args.join(' ')}\` was given`], 'Run `demo` alone.');
  const began = performance.now();
  const folder = await createScratch(host.environment).keep('demo');
  const sample = await makeSample(folder, host);
  const definition = readDefinition(definitionPath(host.installation, 'integrate'), 'integrate');
  const there: Host = { ...host, environment: sample.environment, cwd: sample.repository };
  const integrate = (): Promise<Executed> =>
    execute(definition, new Map([['repository', 'sample'], ['crates', crates]]), there, screen); // prettier-ignore

  screen.line(styled(screen, 'bold', `Integrating ${crates} into a copy of examples/sample`));
  const first = await integrate();
  if (first.exitCode !== 0) return first.exitCode;
  show(first, screen);
  await showDiff(first.outputs.get('diff') ?? '', screen);

  screen.line(styled(screen, 'bold', '\nOnce more: what is there already is left alone'));
  const second = await integrate();
  const verdict = second.outputs.get('verdict') ?? '';
  screen.line(`\n  second run   ${verdict}`);
  screen.line(`  repository   ${sample.repository}`);
  screen.line(`  change set   ${first.outputs.get('change-set') ?? ''}`);
  screen.line(`  report       ${first.outputs.get('report') ?? ''}`);
  screen.line(
    `\nDone in ${seconds(performance.now() - began)}. \`git -C ${sample.repository} diff\` shows the working tree.`,
  );
  if (second.exitCode !== 0) return second.exitCode;
  return verdict === 'unchanged' ? 0 : 1;
}

/** What the parts said, step by step. */
function show(result: ChainResult, screen: Screen): void {
  const said = (output: string): string =>
    [...result.steps.values()].map((step) => step.outputs.get(output)).find((value) => value !== undefined) ?? '';
  screen.line(`\n  audit        ${result.outputs.get('audit-verdict') ?? ''}`);
  screen.line(`  crates       ${result.outputs.get('crates') ?? ''}`);
  for (const step of ['check', 'build', 'test']) screen.line(`  ${step.padEnd(11)}  ${said(step)}`);
  screen.line(`  verdict      ${styled(screen, 'green', result.outputs.get('verdict') ?? '')}\n`);
}

async function showDiff(path: string, screen: Screen): Promise<void> {
  for (const line of (await readFile(path, 'utf8')).trimEnd().split('\n')) {
    const style = diffStyles.find(([start]) => line.startsWith(start))?.[1];
    screen.line(style === undefined ? line : styled(screen, style, line));
  }
}

/** The first that fits decides. */
const diffStyles: readonly (readonly [string, Style])[] = [
  ['+++', 'bold'],
  ['---', 'bold'],
  ['diff ', 'bold'],
  ['@@', 'cyan'],
  ['+', 'green'],
  ['-', 'red'],
];
