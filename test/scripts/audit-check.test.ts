import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { plan, remotes, shop } from '../support/audit-rig.js';
import { openBench, type Bench } from '../support/repository-rig.js';
import { builtBundles } from '../support/built-bundles.js';

/** Repositories that take the crates of the bench's plan, each in another way, and one that cannot. */
const repositories = {
  plain: shop(''),
  own: shop('wire = { git = "https://example.invalid/wire-one" }'),
  'by-hand': shop('infra-errors = { git = "https://example.invalid/infra" }'),
  single: { 'Cargo.toml': '[package]\nname = "single"\nversion = "0.1.0"\nedition = "2021"\n', 'src/main.rs': '' },
  conflict: shop('zlib = { git = "https://example.invalid/zlib" }'),
};

let bundles: string;
beforeAll(async () => {
  bundles = builtBundles();
});

interface Row {
  readonly repository: string;
  readonly problems: readonly string[];
  readonly changes: readonly { readonly added: readonly string[]; readonly duplicates: readonly string[] }[];
}

/** `scripts/acceptance/audit-check.mjs` over repositories of the bench, which asks Cargo itself before and after. */
function check(bench: Bench, names: readonly string[], from: string): { status: number | null; rows: readonly Row[] } {
  const home = dirname(bench.root);
  writeFileSync(join(home, 'plan.toml'), plan);
  const flags = [`plan=${join(home, 'plan.toml')}`, 'crates=errors http native'].flatMap((flag) => ['--flag', flag]);
  const which = names.flatMap((name) => ['--repository', name]);
  const args = [
    'scripts/acceptance/audit-check.mjs',
    '--json',
    '--folder',
    home,
    '--bundles',
    from,
    ...flags,
    ...which,
  ];
  const env = { ...process.env, ...bench.environment };
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (done.stdout === '') throw new Error(done.stderr);
  return { status: done.status, rows: JSON.parse(done.stdout) as readonly Row[] };
}

describe('audits of a folder, beside Cargo', () => {
  test('report the packages and duplicates that Cargo has before and after, in form and at places that exist', async () => {
    using bench = await openBench(repositories.plain, { ...remotes, ...repositories });
    const { status, rows } = check(bench, Object.keys(repositories), bundles);
    expect(rows.flatMap(({ repository, problems }) => problems.map((problem) => `${repository}: ${problem}`))).toEqual(
      [],
    );
    expect(status).toBe(0);
    const changes = Object.fromEntries(rows.map(({ repository, changes: [change] }) => [repository, change]));
    const all = ['infra-errors 0.1.0', 'infra-http 0.1.0', 'infra-native 0.1.0', 'wire 2.0.0'];
    expect(changes['plain']).toMatchObject({ added: all, duplicates: [] });
    expect(changes['single']).toMatchObject({ added: all, duplicates: [] });
    expect(changes['own']).toMatchObject({ added: all, duplicates: ['wire 2.0.0'] });
    expect(changes['by-hand']).toMatchObject({ added: all.slice(1) });
    expect(changes['conflict']).toBeUndefined();
  });

  test('a report that leaves a package out is told', async () => {
    using bench = await openBench(repositories.plain, { ...remotes, plain: repositories.plain });
    const wrong = join(dirname(bench.root), 'bundles');
    const real = (name: string): string => JSON.stringify(join(bundles, name, 'index.js'));
    for (const name of ['audit-deps', 'apply-patch']) mkdirSync(join(wrong, name), { recursive: true });
    writeFileSync(join(wrong, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(wrong, 'apply-patch', 'index.js'), `await import(${real('apply-patch')});\n`);
    writeFileSync(
      join(wrong, 'audit-deps', 'index.js'),
      `import { readFileSync, writeFileSync } from 'node:fs';
const file = process.env['INPUT_REPORT-FILE'];
process.on('exit', () => {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  report.workspaces[0].added.pop();
  writeFileSync(file, JSON.stringify(report));
});
await import(${real('audit-deps')});
`,
    );
    const { status, rows } = check(bench, ['plain'], wrong);
    expect(status).toBe(1);
    expect(rows[0]?.problems).toEqual([expect.stringMatching(/^Cargo\.toml: added: Cargo .*"wire 2\.0\.0"/)]);
  });
});
