import { readText } from '../../adapters/files/files.js';
import { createScratch } from '../../adapters/files/scratch.js';
import { readDefinition } from '../action-definition.js';
import type { Call } from '../arguments.js';
import type { Host } from '../bundle.js';
import type { ChainResult } from '../chain.js';
import { execute, type Executed } from '../execute.js';
import { definitionPath } from '../installation.js';
import { jsonReport, writeJson } from '../outcome.js';
import { makeSample } from './sample-repository.js';
import { coloured, shortDiff } from './show-diff.js';
import { seconds, styled, type Screen } from '../screen.js';

const crates = 'errors config json id';

/**
 * Shows `integrate` on a sample repository, with a sample infra workspace, in scratch folders: no network, and nothing
 * of the user's is changed.
 *
 * @returns the exit status: 0 when the sample was integrated and a second run found nothing to do.
 */
export async function demo({ json }: Call, host: Host, screen: Screen): Promise<number> {
  const began = performance.now();
  const folder = await createScratch(host.environment).keep('demo');
  const sample = await makeSample(folder, host);
  const definition = readDefinition(definitionPath(host.installation, 'integrate'), 'integrate');
  const there: Host = { ...host, environment: sample.environment, cwd: sample.repository };
  const integrate = (): Promise<Executed> =>
    execute(
      definition,
      new Map([
        ['repository', 'sample'],
        ['crates', crates],
      ]),
      there,
      screen,
    );

  const heading = (text: string): void => screen.line(`\n${styled(screen, 'bold', text)}`);

  heading(`Integrating ${crates} into a copy of examples/sample`);
  const first = await integrate();
  const said = (output: string): string => first.outputs.get(output) ?? '';
  if (json) writeJson(await jsonReport('demo', first), host);
  if (first.exitCode !== 0) return first.exitCode;
  heading(`Audit: ${said('audit-verdict')}`);
  screen.line(
    `${said('crates')} can go in: ${partOutput(first, 'errors')} errors, ${partOutput(first, 'warnings')} warnings`,
  );
  heading('Diff');
  for (const line of shortDiff(await readText(said('diff')))) screen.line(coloured(line, screen));
  heading(`Smoke test: ${said('smoke-status')}`);
  for (const line of await smokeTable(first)) screen.line(line);
  heading(`Verdict: ${said('verdict')}`);
  screen.line(`Change set  ${said('change-set')}`);
  screen.line(`Summary     ${first.summary}`);
  screen.line(`Repository  ${sample.repository}`);

  heading('Once more: what is there already is left alone');
  const second = await integrate();
  heading(`Verdict: ${second.outputs.get('verdict') ?? ''}`);
  screen.line(`Done in ${seconds(performance.now() - began)}. See \`git -C ${sample.repository} diff\`.`);
  if (second.exitCode !== 0) return second.exitCode;
  return second.outputs.get('verdict') === 'unchanged' ? 0 : 1;
}

/** What a part said, whichever it was. */
function partOutput(result: ChainResult, output: string): string {
  return [...result.steps.values()].map((step) => step.outputs.get(output)).find((value) => value !== undefined) ?? '?';
}

/** A row for each step of the smoke test: its state and its time (docs/plan.md, 13.4). */
async function smokeTable(result: ChainResult): Promise<string[]> {
  const path = result.steps.get('smoke-test')?.outputs.get('report');
  if (path === undefined) return [];
  const report = JSON.parse(await readText(path)) as { readonly steps?: readonly SmokeStep[] };
  return (report.steps ?? []).map(
    ({ step, state, 'duration-ms': ms }) =>
      `${step.padEnd(11)} ${state.padEnd(15)} ${ms === undefined ? '' : seconds(ms).padStart(7)}`,
  );
}

interface SmokeStep {
  readonly step: string;
  readonly state: string;
  readonly 'duration-ms'?: number;
}
