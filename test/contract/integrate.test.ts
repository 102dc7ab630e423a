import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { partNames } from '../../src/domain/integration/parts.js';
import { verdicts } from '../../src/domain/integration/verdict.js';
import { allActions, readWorkflow, type Step } from '../support/action-definitions.js';

const actions = allActions();
const integrate = actions.get('integrate');
const steps: readonly Step[] = integrate?.runs.steps ?? [];
const nameOf = (step: Step): string => (step.uses ?? '').replace('$/actions/', '');

test('the root action is the same thing, byte for byte (`npm run docs` makes it)', () => {
  expect(readFileSync('action.yml', 'utf8')).toBe(readFileSync('integrate/action.yml', 'utf8'));
});

describe('the composite', () => {
  test('tells the parts by their names, lets `conclude` decide, and has it run whatever happened', () => {
    expect(steps.map(({ id }) => id)).toEqual(['audit-deps', 'apply-patch', 'smoke-test', 'wasm-build', 'conclude']);
    for (const step of steps.slice(0, -1)) {
      expect(partNames).toContain(step.id);
      expect([step.id, step['continue-on-error'], step.env]).toEqual([step.id, true, { INFRA_ACTIONS_SUMMARY: 'off' }]);
    }
    expect(steps.at(-1)).toMatchObject({ if: 'always()', with: { parts: '${{ toJSON(steps) }}' } });
    expect(steps.at(-1)?.['continue-on-error']).toBeUndefined();
  });

  test.each(steps.map((step) => [step.id ?? '', step] as const))(
    '%s gets only inputs that its action has',
    (_, step) => {
      const known = Object.keys(actions.get(`actions/${nameOf(step)}`)?.inputs ?? {});
      expect(Object.keys(step.with ?? {}).filter((name) => !known.includes(name))).toEqual([]);
    },
  );

  test('every input of a part can be given, with the same default, and reaches it', () => {
    const own = ['dry-run', 'report-file']; // mean the whole run here, and belong to `conclude`
    const made = ['parts', 'stage', 'hold', 'crates', 'steps', 'prepared', 'following'];
    for (const step of steps) {
      for (const [name, input] of Object.entries(actions.get(`actions/${nameOf(step)}`)?.inputs ?? {})) {
        if (own.includes(name) || made.includes(name) || nameOf(step) === 'internal/conclude') continue;
        expect([step.id, name, step.with?.[name]]).toEqual([step.id, name, `\${{ inputs.${name} }}`]);
        expect([name, integrate?.inputs[name]?.default ?? '']).toEqual([name, input.default ?? '']);
      }
    }
    const given = new Set(steps.flatMap((step) => Object.values(step.with ?? {})));
    // The audit has them all as JSON, and hands `steps` on.
    expect(given).toContain('${{ toJSON(inputs) }}');
    for (const name of Object.keys(integrate?.inputs ?? {}).filter((one) => one !== 'steps'))
      expect(given).toContain(`\${{ inputs.${name} }}`);
  });

  test('its outputs are those of `conclude`, which has them', () => {
    const known = Object.keys(actions.get('actions/internal/conclude')?.outputs ?? {});
    for (const [name, output] of Object.entries(integrate?.outputs ?? {})) {
      expect(output.value).toBe(`\${{ steps.conclude.outputs.${name} }}`);
      expect(known).toContain(name);
    }
    for (const verdict of verdicts) expect(integrate?.outputs['verdict']?.description).toContain(`\`${verdict}\``);
  });

  test('only outputs that a part has are asked for', () => {
    for (const [, part = '', output = ''] of JSON.stringify(steps).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect([part, Object.keys(actions.get(`actions/${part}`)?.outputs ?? {})]).toEqual([
        part,
        expect.arrayContaining([output]),
      ]);
    }
  });
});

describe('the reusable workflow', () => {
  const workflow = readWorkflow('integrate.yml');
  const jobs = workflow.jobs;
  const all = Object.values(jobs).flatMap((job) => job.steps ?? []);

  test('has the three jobs, and a verdict only where it is final', () => {
    expect(Object.keys(jobs)).toEqual(['prepare', 'verify', 'publish']);
    expect(workflow.on.workflow_call?.outputs?.['verdict']?.value).toBe(
      '${{ jobs.verify.outputs.verdict || jobs.prepare.outputs.verdict }}',
    );
    expect(jobs['prepare']?.outputs?.['verdict']).toBe('${{ steps.conclude.outputs.verdict }}');
    expect(jobs['prepare']?.steps?.find(({ id }) => id === 'conclude')?.with?.['stage']).toBe('change');
  });

  test('gives actions of ours only inputs that they have, and asks only for outputs that they have', () => {
    for (const step of all.filter(({ uses }) => uses?.startsWith('$/'))) {
      const known = Object.keys(actions.get(step.uses?.slice(2) ?? '')?.inputs ?? {});
      expect([step.uses, Object.keys(step.with ?? {}).filter((name) => !known.includes(name))]).toEqual([
        step.uses,
        [],
      ]);
    }
    const uses = new Map(
      all.flatMap(({ id, uses: action }) => (id && action?.startsWith('$/') ? [[id, action.slice(2)]] : [])),
    );
    for (const [, id = '', output = ''] of JSON.stringify(jobs).matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const action = uses.get(id);
      if (action === undefined) continue; // of somebody else
      expect([id, output, Object.keys(actions.get(action)?.outputs ?? {}).includes(output)]).toEqual([
        id,
        output,
        true,
      ]);
    }
  });

  test('asks only for outputs that the other jobs have', () => {
    for (const [, job = '', output = ''] of JSON.stringify(jobs).matchAll(/needs\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect([job, output, Object.keys(jobs[job]?.outputs ?? {}).includes(output)]).toEqual([job, output, true]);
    }
  });

  test('publishes what the first job made, by its digest, and nothing that repository code could touch', () => {
    const publish = jobs['publish']?.steps?.find(({ id }) => id === 'open-pull-request');
    expect(publish?.with?.['change-set-digest']).toBe('${{ needs.prepare.outputs.change-set-digest }}');
    const download = jobs['publish']?.steps?.find(({ name }) => name === 'Get the change set');
    expect(download?.with?.['name']).toBe('infra-change-set-${{ needs.prepare.outputs.artifact-suffix }}');
    expect(publish?.with?.['change-set']).toBe(`${String(download?.with?.['path'])}/change-set.json`);
    const runsRepositoryCode = (id: string): boolean =>
      (jobs[id]?.steps ?? []).some(({ uses }) => /smoke-test|wasm-build/.test(uses ?? ''));
    expect(Object.keys(jobs).filter(runsRepositoryCode)).toEqual(['verify']);
    for (const [, name] of JSON.stringify(publish).matchAll(/needs\.verify\.outputs\.([\w-]+)/g))
      expect(name).toBe('report');
  });

  test('takes the credentials away before code of the repository runs', () => {
    const order = (jobs['verify']?.steps ?? []).map(({ name }) => name ?? '');
    const away = order.indexOf('Remove the credentials');
    expect(away).toBeGreaterThan(order.indexOf('Apply the change set'));
    expect(away).toBeLessThan(order.indexOf('Run the smoke test'));
    const step = jobs['verify']?.steps?.[away];
    expect([step?.if, step?.with, step?.['continue-on-error']]).toEqual([undefined, undefined, undefined]);
    for (const later of jobs['verify']?.steps?.slice(away) ?? [])
      expect(JSON.stringify(later)).not.toMatch(/secrets|git\.outputs/);
  });
});
