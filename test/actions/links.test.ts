import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { infraUrl, PatchBench } from '../support/patch-rig.js';
import { AuditBench, library, shop, told } from '../support/audit-rig.js';

type Links = Readonly<Record<string, string>>;

const root = (members: string): string =>
  `[workspace]\nresolver = "2"\nmembers = [${members}]\n\n[workspace.dependencies]\n`;

const tool = {
  'shared/tool/Cargo.toml': library('tool'),
  'shared/tool/src/lib.rs': '',
};

function link(folder: string, links: Links): void {
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(target, join(folder, path));
  }
  execFileSync('git', ['add', '-A'], { cwd: folder });
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', 'commit', '-qm', 'links'], {
    cwd: folder,
  });
}

/** What Cargo itself takes for the members. */
function membersByCargo(folder: string): readonly string[] {
  const args = ['metadata', '--offline', '--no-deps', '--format-version', '1'];
  const said = execFileSync('cargo', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const { packages } = JSON.parse(said) as { readonly packages: readonly { readonly name: string }[] };
  return packages.map(({ name }) => name).toSorted();
}

/** Another repository at `sub`, checked out. */
function addSubmodule(folder: string, dependency: string): void {
  const other = mkdtempSync(join(tmpdir(), 'other-'));
  mkdirSync(join(other, 'src'));
  writeFileSync(join(other, 'Cargo.toml'), library('other', `\n[dependencies]\n${dependency}\n`));
  writeFileSync(join(other, 'src/lib.rs'), '');
  const git = (cwd: string, ...args: readonly string[]): unknown =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', ...args], { cwd, stdio: 'pipe' });
  git(other, 'init', '-q');
  git(other, 'add', '-A');
  git(other, 'commit', '-qm', 'other');
  git(folder, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', other, 'sub');
  git(folder, 'commit', '-qam', 'sub');
  rmSync(other, { recursive: true });
}

describe('a member behind a symbolic link', () => {
  test.each<[string, string, Links]>([
    ['that is listed', '"app", "linked"', { linked: 'shared/tool' }],
    ['that a glob finds', '"app", "linked*"', { linked: 'shared/tool', 'linked-notes': 'app/src/lib.rs' }],
    ['of a folder above it', '"app", "crates/tool"', { crates: 'shared' }],
    ['beside packages of no workspace', '"app", "crates/tool"]\nexclude = ["shared"', { crates: 'shared' }],
  ])('%s is the member that it is for Cargo', async (_, members, links) => {
    using bench = await AuditBench.open({ ...shop(''), ...tool, 'Cargo.toml': root(members) });
    link(bench.bench.root, links);
    const audit = await bench.audit();
    expect(audit.json).toMatchObject({ base: 'resolves', after: 'resolves', 'already-broken': false });
    expect(told(audit).filter((line) => line.startsWith('error') || line.includes('orphan'))).toEqual([]);
    const [workspace] = audit.result.context.workspaces;
    expect(workspace?.members.map((member) => member.package?.name).toSorted()).toEqual(['app', 'tool']);
    rmSync(join(bench.bench.root, 'linked-notes'), { force: true });
    expect(membersByCargo(bench.bench.root)).toEqual(['app', 'tool']);
  });

  test('reaches its neighbours from the folder of the link', async () => {
    const beside = { 'shared/tool/Cargo.toml': library('tool', '\n[dependencies]\nnear = { path = "../near" }\n') };
    const near = { 'near/Cargo.toml': library('near'), 'near/src/lib.rs': '' };
    using bench = await AuditBench.open({ ...shop(''), ...tool, ...beside, ...near, 'Cargo.toml': root('"linked"') });
    link(bench.bench.root, { linked: 'shared/tool' });
    const audit = await bench.audit();
    expect(audit.json).toMatchObject({ base: 'resolves', after: 'resolves' });
    expect(audit.result.findings.map(({ rule }) => rule)).toContain('implicit-member');
    expect(membersByCargo(bench.bench.root)).toEqual(['near', 'tool']);
  });

  test('and listed beside it is one package too many, for Cargo and here', async () => {
    using bench = await AuditBench.open({ ...shop(''), ...tool, 'Cargo.toml': root('"linked", "shared/tool"') });
    link(bench.bench.root, { linked: 'shared/tool' });
    expect(() => membersByCargo(bench.bench.root)).toThrow('two packages named `tool`');
    const audit = await bench.audit();
    expect(audit.json['already-broken']).toBe(true);
    expect(audit.result.findings.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(
        'two packages of the workspace are named `tool`: linked/Cargo.toml and shared/tool/Cargo.toml',
      ),
    );
  });

  test('may lead in a circle', async () => {
    const pack = (name: string, next: string, path: string): string =>
      library(name, `\n[dependencies]\n${next} = { path = "${path}" }\n`);
    using bench = await AuditBench.open({
      ...shop(''),
      'Cargo.toml': root('"app", "b"'),
      'b/Cargo.toml': pack('b', 'd', 'c'),
      'b/src/lib.rs': '',
      'd/Cargo.toml': pack('d', 'b', 'e'),
      'd/src/lib.rs': '',
    });
    link(bench.bench.root, { 'b/c': '../d', 'd/e': '../b' });
    expect(() => membersByCargo(bench.bench.root)).toThrow('Cargo.toml');
    expect((await bench.audit({ mode: 'static' })).json.verdict).toBe('fail');
  });

  test.each(['.', '..', 'linked', '/nonexistent', 'target/tool'])(
    'that leads to %s is told as missing, as before',
    async (target) => {
      using bench = await AuditBench.open({ ...shop(''), 'Cargo.toml': root('"app", "linked"') });
      link(bench.bench.root, { linked: target });
      const audit = await bench.audit({ mode: 'static' });
      expect(told(audit)).toContain('error missing-member Cargo.toml:3');
    },
  );

  test('is edited once, where its file is; the change set has no link', async () => {
    using bench = await PatchBench.open({ ...shop(''), ...tool, 'Cargo.toml': root('"app", "linked"') });
    link(bench.root, { linked: 'shared/tool' });
    const { result, changeSet } = await bench.apply({
      crates: 'errors',
      members: 'all',
      docs: 'false',
      facade: 'true',
    });
    expect(result.operation).toBe('created');
    const paths = changeSet?.commits.flatMap(({ files }) => files.map(({ path }) => path));
    expect(paths?.toSorted()).toEqual([
      'Cargo.toml',
      'app/Cargo.toml',
      'app/src/infra_facade.rs',
      'shared/tool/Cargo.toml',
      'shared/tool/src/infra_facade.rs',
    ]);
    expect(bench.read('linked/Cargo.toml').match(/infra-errors/g)).toHaveLength(1);
    expect(bench.git('status', '--porcelain', '--', 'linked')).toBe('');
    expect((await bench.apply({ crates: 'errors', members: 'all', docs: 'false' })).result.operation).toBe('none');
    expect(bench.read('linked/Cargo.toml').match(/infra-errors/g)).toHaveLength(1);
  });

  test('of two workspaces gets each entry once', async () => {
    using bench = await PatchBench.open({
      'one/Cargo.toml': root('"tool"'),
      'one/tool/Cargo.toml': library('tool'),
      'one/tool/src/lib.rs': '',
      'two/Cargo.toml': root('"tool"'),
    });
    link(bench.root, { 'two/tool': '../one/tool' });
    const { result } = await bench.apply({ crates: 'errors', docs: 'false' });
    expect(result.operation).toBe('created');
    expect(bench.read('one/tool/Cargo.toml').match(/infra-errors/g)).toHaveLength(1);
    for (const path of ['one/Cargo.toml', 'two/Cargo.toml']) expect(bench.read(path)).toContain('infra-errors');
  });
});

describe('a manifest that is a link to a file', () => {
  const files = { 'real/Manifest.toml': library('linked', '\n[dependencies]\n'), 'src/lib.rs': '' };

  test('is read as Cargo reads it, and told before anybody asks for an edit', async () => {
    using bench = await AuditBench.open(files);
    link(bench.bench.root, { 'Cargo.toml': 'real/Manifest.toml' });
    expect(membersByCargo(bench.bench.root)).toEqual(['linked']);
    for (const mode of ['static', 'resolve']) {
      const audit = await bench.audit({ mode, crates: 'errors' });
      expect(told(audit)).toEqual(['error linked-file Cargo.toml:1']);
      expect(audit.json).toMatchObject({ verdict: 'fail', 'blocked-crates': ['infra-errors'] });
    }
  });

  test('is refused by name, and nothing is written', async () => {
    using bench = await PatchBench.open(files);
    link(bench.root, { 'Cargo.toml': 'real/Manifest.toml' });
    const { result } = await bench.apply({ crates: 'errors' });
    expect(result.operation).toBe('refused');
    expect(result.refusals).toMatchObject([
      { message: expect.stringContaining('Cargo.toml is a symbolic link'), location: { path: 'Cargo.toml' } },
    ]);
    expect(bench.changed()).toEqual([]);
  });

  test('may be one that is not edited', async () => {
    const app = { 'app/Cargo.toml': library('app'), 'app/src/lib.rs': '' };
    const macros = { 'real.toml': library('macros', '[lib]\nproc-macro = true\n'), 'macros/src/lib.rs': '' };
    using bench = await AuditBench.open({ 'Cargo.toml': root('"app", "macros"'), ...app, ...macros });
    link(bench.bench.root, { 'macros/Cargo.toml': '../real.toml' });
    expect(membersByCargo(bench.bench.root)).toEqual(['app', 'macros']);
    expect(told(await bench.audit({ mode: 'static', crates: 'errors' }))).toEqual([]);
  });

  test('or a lockfile, which can be left out', async () => {
    const lock = 'version = 4\n\n[[package]]\nname = "one"\nversion = "0.1.0"\n';
    using bench = await PatchBench.open({ 'Cargo.toml': library('one'), 'src/lib.rs': '', 'real.lock': lock });
    link(bench.root, { 'Cargo.lock': 'real.lock' });
    const { result } = await bench.apply({ crates: 'errors' });
    expect(result.refusals.map(({ message }) => message)).toEqual([
      expect.stringContaining('use `update-lockfile: false`'),
    ]);
    expect((await bench.apply({ crates: 'errors', 'update-lockfile': 'false' })).result.operation).toBe('created');
  });
});

describe('a member in a submodule', () => {
  test('is part of what Cargo resolves, and told to be another repository’s', async () => {
    using bench = await AuditBench.open({ ...shop(''), 'Cargo.toml': root('"app", "sub"') });
    addSubmodule(bench.bench.root, 'infra-errors = "0.1"');
    expect(membersByCargo(bench.bench.root)).toEqual(['app', 'other']);
    const audit = await bench.audit({ mode: 'static' });
    expect(told(audit)).toContain('warning submodule-member Cargo.toml:3');
    const edits = audit.result.findings.flatMap(({ fix }) => fix?.edits ?? []);
    expect(edits.filter(({ path }) => path.startsWith('sub/'))).toEqual([]);
  });

  test('is never edited', async () => {
    using bench = await PatchBench.open({ ...shop(''), 'Cargo.toml': root('"app", "sub"') });
    addSubmodule(bench.root, `infra-errors = { git = "${infraUrl}", branch = "main" }`);
    const before = bench.read('sub/Cargo.toml');
    await bench.apply({ crates: 'errors', members: 'all', docs: 'false' });
    expect(bench.read('app/Cargo.toml')).toContain('infra-errors');
    expect(bench.read('sub/Cargo.toml')).toBe(before);
    await expect(bench.apply({ crates: 'errors', members: 'other' })).rejects.toThrow('in the submodule `sub`');
  });
});
