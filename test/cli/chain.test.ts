import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fakeBundle, fakeInstallation, type FakeInstallation } from '../support/fake-installation.js';

/** The shape that our composite actions have: parts, and one at the end that always has the last word. */
const integrateYml = `
description: Does it all.
inputs:
  crates:
    description: Crates
  wasm:
    description: wasm, too
    default: auto
  repository:
    description: Which
    default: \${{ github.repository }}
outputs:
  verdict:
    description: The verdict
    value: \${{ steps.conclude.outputs.verdict }}
  status:
    description: What the second part said
    value: \${{ steps.second.outputs.status }}
runs:
  using: composite
  steps:
    - id: first
      name: Look
      uses: $/actions/first
      continue-on-error: true
      with:
        crates: \${{ inputs.crates }}
        repository: \${{ inputs.repository || github.repository }}
    - id: second
      if: steps.first.outcome == 'success' && contains(fromJSON('["pass", "warn"]'), steps.first.outputs.verdict)
      uses: llm-dev-ops/infra-actions/actions/second@v1
      with:
        text: "it's \${{ inputs.wasm }} and \${{ steps.first.outputs.verdict }}"
    - id: third
      if: \${{ inputs.wasm == 'true' || (inputs.wasm == 'auto' && steps.second.outputs.wasm == 'true') }}
      uses: $/actions/third
    - id: conclude
      if: always()
      uses: $/actions/internal/conclude
      env:
        INFRA_ACTIONS_SUMMARY: 'off'
      with:
        parts: \${{ toJSON(steps) }}
        first: \${{ steps.first.outcome }}
        second: \${{ steps.second.outcome }}
        third: \${{ steps.third.outcome }}
`;

let it: FakeInstallation;
beforeEach(() => {
  it = fakeInstallation({
    'integrate/action.yml': integrateYml,
    'dist/first/index.js': fakeBundle('first', { verdict: 'pass' }),
    'dist/second/index.js': fakeBundle('second', { status: 'fine', wasm: 'false' }),
    'dist/third/index.js': fakeBundle('third', {}),
    'dist/conclude/index.js': fakeBundle('conclude', { verdict: 'integrated' }),
  });
});
afterEach(() => it.remove());

const log = (): [string, Record<string, string>][] =>
  readFileSync(join(it.root, 'work', 'log.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [string, Record<string, string>])
    .map(([name, { INPUT_PARTS: parts, ...inputs }]) => {
      if (parts !== undefined) seenParts = JSON.parse(parts);
      return [name, inputs];
    });
let seenParts: unknown;

describe('a composite action', () => {
  test('runs its steps with their conditions, and hands values on', async () => {
    const done = await it.run(['integrate', '--crates', 'errors']);
    expect(done.exitCode).toBe(0);
    expect(log()).toEqual([
      ['first', { INPUT_CRATES: 'errors', INPUT_REPOSITORY: '' }],
      ['second', { INPUT_TEXT: "it's auto and pass" }],
      ['conclude', { INPUT_FIRST: 'success', INPUT_SECOND: 'success', INPUT_THIRD: 'skipped' }],
    ]);
    expect(done.stderr).toMatch(/✓ Look \(\d\.\d s\)\n✓ second/);
    expect(done.stderr).toMatch(/verdict +integrated\n +status +fine\n/);
  });

  test('gives all its steps one run, so that they know each other’s held changes', async () => {
    const tell = `console.error('run ' + process.env.INFRA_ACTIONS_RUN);`;
    for (const name of ['first', 'second', 'conclude']) it.write(`dist/${name}/index.js`, fakeBundle(name, {}, tell));
    it.write('dist/first/index.js', fakeBundle('first', { verdict: 'pass' }, tell));
    const runs = (await it.run(['integrate'])).stderr.match(/run .+/g) ?? [];
    expect(runs).toHaveLength(3);
    expect(new Set(runs).size).toBe(1);
  });

  test('takes an input instead of its default', async () => {
    await it.run(['integrate', '--wasm=true']);
    expect(log().map(([name]) => name)).toEqual(['first', 'second', 'third', 'conclude']);
  });

  test('goes on to its end when a step fails, and the last word decides', async () => {
    it.write('dist/first/index.js', fakeBundle('first', { verdict: 'fail' }, 'process.exitCode = 1;'));
    it.write('dist/conclude/index.js', fakeBundle('conclude', { verdict: 'blocked' }, 'process.exitCode = 1;'));
    const done = await it.run(['integrate']);
    expect(done.exitCode).toBe(1);
    expect(log().map(([name]) => name)).toEqual(['first', 'conclude']);
    expect(log()[1]?.[1]).toEqual({ INPUT_FIRST: 'failure', INPUT_SECOND: 'skipped', INPUT_THIRD: 'skipped' });
  });

  test('skips what has no word about failures after a failed step', async () => {
    it.write('dist/second/index.js', fakeBundle('second', { wasm: 'true' }, 'process.exitCode = 1;'));
    await it.run(['integrate']);
    expect(log().map(([name]) => name)).toEqual(['first', 'second', 'conclude']);
  });

  test('tells its last step what became of all others', async () => {
    it.write('dist/first/index.js', fakeBundle('first', { verdict: 'warn' }, 'process.exitCode = 1;'));
    await it.run(['integrate']);
    log();
    expect(seenParts).toMatchObject({
      first: { outcome: 'failure', conclusion: 'success', outputs: { verdict: 'warn' } },
      second: { outcome: 'skipped', outputs: {} },
    });
  });

  test('is fine when a part failed that may, and the last word is good', async () => {
    it.write('dist/first/index.js', fakeBundle('first', {}, 'process.exitCode = 1;'));
    expect((await it.run(['integrate'])).exitCode).toBe(0);
  });

  test('keeps the exit status of a wrong call, and says once what is wrong', async () => {
    const complain = `console.error('error: blocked'); process.exitCode = 1;`;
    const failure = { 'failure-code': 'usage', 'failure-message': 'no' };
    it.write('dist/first/index.js', fakeBundle('first', failure, `console.error('error: no'); process.exitCode = 2;`));
    it.write('dist/conclude/index.js', fakeBundle('conclude', { verdict: 'blocked' }, complain));
    const done = await it.run(['integrate']);
    expect(done.exitCode).toBe(2);
    expect(done.stderr.match(/error: .*/g)).toEqual(['error: no']);
  });
});

describe('a part whose program was not built', () => {
  test('stops the chain before it begins', async () => {
    it.remove();
    it = fakeInstallation({ 'integrate/action.yml': integrateYml, 'dist/first/index.js': fakeBundle('first', {}) });
    const done = await it.run(['integrate']);
    expect(done.exitCode).toBe(3);
    expect(done.stderr).toContain('the program of second is missing');
    expect(existsSync(join(it.root, 'work', 'log.txt'))).toBe(false);
  });
});

describe('Ctrl-C', () => {
  test('stops the part that runs, lets the last one put the checkout back, and ends with 130', async () => {
    it.write(
      'dist/second/index.js',
      fakeBundle(
        'second',
        {},
        `import { writeFileSync } from 'node:fs';
         process.on('SIGTERM', () => { writeFileSync('stopped', ''); process.exit(130); });
         writeFileSync('started', '');
         setInterval(() => undefined, 1000);`,
      ),
    );
    const controller = new AbortController();
    const running = it.run(['integrate'], { stop: controller.signal });
    while (!existsSync(join(it.root, 'work', 'started'))) await setTimeout(20);
    controller.abort('SIGINT');
    const done = await running;
    expect(done.exitCode).toBe(130);
    expect(existsSync(join(it.root, 'work', 'stopped'))).toBe(true);
    expect(log().at(-1)).toEqual([
      'conclude',
      { INPUT_FIRST: 'success', INPUT_SECOND: 'cancelled', INPUT_THIRD: 'skipped' },
    ]);
  });
});
