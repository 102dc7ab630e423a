import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fakeInstallation, type FakeInstallation } from '../../support/fake-installation.js';
import { smallPlan } from '../../support/plan-files.js';

let it: FakeInstallation;
let work: string;
beforeAll(() => {
  it = fakeInstallation({});
  work = join(it.root, 'work');
});
afterAll(() => it.remove());

describe('caller', () => {
  test('prints the workflow that the examples have, and nothing else, on standard output', async () => {
    const done = await it.run(['caller', '--repository', 'llm-dev-ops/Forge']);
    expect(done).toMatchObject({ exitCode: 0, stdout: readFileSync('examples/callers/forge.yml', 'utf8') });
    expect(done.stderr).toBe('Commit it to forge as .github/workflows/infra.yml.\n');
  });

  test('is for any plan, and for a repository outside of it that names its crates', async () => {
    writeFileSync(join(work, 'small.toml'), smallPlan);
    const own = await it.run(['caller', '--repository', 'shop', '--plan', 'small.toml', '--json']);
    const { workflow, plan } = JSON.parse(own.stdout) as { readonly workflow: string; readonly plan: string };
    expect(plan).toBe('.github/infra-plan.toml');
    expect(parse(workflow)).toMatchObject({ jobs: { infra: { with: { crates: 'base web/client', plan } } } });
    const other = await it.run(['caller', '--repository', 'me/tally', '--crates', 'infra-errors http/client']);
    expect(parse(other.stdout)).toMatchObject({ jobs: { infra: { with: { crates: 'errors http/client' } } } });
  });

  test.each([
    [['--repository', 'forg'], '`forg` is not in the plan; did you mean `forge`?'],
    [['--repository', 'forge\n#'], 'is not a repository; write `owner/name`'],
    [['--repository', 'forge', '--crates', 'htpp'], '`htpp` is not an infra crate of the plan'],
    [['--repository', 'forge', '--plan', 'nope.toml'], 'there is no such file'],
    [[], '`--repository` is required'],
  ])('%j is a wrong call', async (args, message) => {
    const done = await it.run(['caller', ...args]);
    expect(done).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});
