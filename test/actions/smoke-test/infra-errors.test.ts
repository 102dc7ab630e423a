import { afterAll, expect, test } from '@jest/globals';
import { infraDependencies, manifest, Workbench } from '../../support/workbench.js';
import { smoke } from '../../support/run-smoke.js';

const bench = new Workbench();
afterAll(() => bench.remove());

test('an error in infra itself is told as infra’s: where to report it, and what goes on', async () => {
  bench.infra({ 'infra-errors': 'pub struct InfraError;\n', 'infra-fs': 'mod async_ops;\n' });
  const root = bench.repository(
    { 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' },
    { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors', 'infra-fs')) },
  );
  const { summary, outputs } = await smoke(bench, root, { steps: 'check', crates: 'errors fs/async' });
  expect(outputs).toMatchObject({ status: 'fail', culprit: 'infra-fs' });
  expect(summary).toContain(
    'The errors are in `infra-fs` itself, not in this repository: report them at https://github.com/llm-dev-ops/infra/issues.',
  );
  expect(summary).toContain('use `crates: errors`, or ask for `infra-fs` without features (`fs/async`)');
  expect(summary).not.toContain('adapt the code');
});

test('an error in the repository is not', async () => {
  bench.infra({ 'infra-errors': 'pub struct InfraError;\n' });
  const root = bench.repository(
    { 'Cargo.toml': manifest('tally'), 'src/lib.rs': '' },
    { 'Cargo.toml': manifest('tally', infraDependencies(bench, 'infra-errors')), 'src/lib.rs': 'fn f() { nothing }\n' },
  );
  const { summary } = await smoke(bench, root, { steps: 'check', crates: 'errors' });
  expect(summary).toContain('adapt the code first');
  expect(summary).not.toContain('itself');
});
