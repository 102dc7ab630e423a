import { expect, test } from '@jest/globals';
import { AuditBench, shop } from '../../support/audit-rig.js';

test('what the later parts would refuse is told together, before cargo is started', async () => {
  using bench = await AuditBench.open(shop(''));
  const wrong = { optional: 'errors nothing', members: 'ap', fix: 'old-resolvr' };
  const problem: unknown = await bench
    .audit({ crates: 'http', following: JSON.stringify(wrong) })
    .catch((error: unknown) => error);
  expect(bench.bench.started).toEqual([]);
  for (const said of [
    'input `optional`: `nothing` is not an infra crate of the plan',
    'input `optional`: `infra-errors` is not among the crates to integrate',
    'input `members`: `ap` is not a package here; did you mean `app`?',
    'input `fix`: `old-resolvr` is not a rule with fixes; did you mean `old-resolver`?',
  ])
    expect(String(problem)).toContain(said);
});

test('right ones are no problem', async () => {
  using bench = await AuditBench.open(shop(''));
  const right = { optional: 'http', members: 'app', fix: 'old-resolver' };
  const { report } = await bench.audit({ mode: 'static', crates: 'http', following: JSON.stringify(right) });
  expect(report.outputs['proceed']).toBe(true);
});
