import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';

/** The house: which room may use which (CONTRIBUTING.md). `own` is the action's own folder. */
const table: Readonly<Record<string, readonly string[]>> = {
  entries: ['actions', 'adapters'],
  // Its errors are Failures and its suggestions the readers', so that people cannot tell it from the actions.
  cli: ['cli', 'flows', 'adapters', 'domain', 'ports'],
  actions: ['own', 'flows', 'domain', 'ports'],
  flows: ['flows', 'domain', 'ports'],
  adapters: ['adapters', 'domain', 'ports'],
  domain: ['domain'],
  // What runs in a browser: it knows the data that it draws.
  page: ['page', 'domain'],
  // The ports that few actions have.
  ports: ['ports', 'domain'],
};

interface Import {
  readonly file: string;
  /** As written. */
  readonly from: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name.replaceAll('\\', '/')));
const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)'([^']+)'/gm)].map(
    ([, from = '']) => ({ file, from }),
  ),
);

function room(path: string): string {
  return path.split('/')[1] ?? '';
}

function told({ file, from }: Import): string {
  return `${file} imports ${from}`;
}

test('every import of a file of ours goes where the table allows', () => {
  const wrong = imports
    .filter(({ from }) => from.startsWith('.'))
    .filter(({ file, from }) => {
      const target = relative('.', join(dirname(file), from)).replace(/\.js$/, '.ts');
      const allowed = table[room(file)] ?? [];
      if (room(file) !== 'actions' || room(target) !== 'actions') return !allowed.includes(room(target));
      return file.split('/')[2] !== target.split('/')[2];
    });
  expect(wrong.map(told)).toEqual([]);
});

/**
 * The rooms of the domain, each of which may use those before it: formats and platforms, which know nothing of infra;
 * what is infra's and what is asked for; then the features.
 */
const domainRooms: readonly string[] = [
  ['failure', 'command', 'credentials', 'git-log'],
  ['text', 'toml', 'report', 'github', 'cargo'],
  ['infra', 'plan', 'inputs', 'target'],
  ['change-set', 'smoke', 'wasm', 'docs', 'patch', 'audit', 'rollback', 'integration', 'fleet'],
].flat();

/** The same inside `cargo`. */
const cargoRooms: readonly string[] = [
  'requirement',
  'platform',
  'manifest',
  'lockfile',
  'workspace',
  'graph',
  'error',
  'resolution',
  'infer-before',
  'plain-terminal',
];

function folderAt(depth: number, path: string): string {
  return (path.split('/')[depth] ?? '').replace(/\.ts$/, '');
}

test.each([
  ['the domain', 'src/domain/', domainRooms],
  ['cargo', 'src/domain/cargo/', cargoRooms],
] as const)('the rooms of %s use only those before them', (_, folder, rooms) => {
  const depth = folder.split('/').length - 1;
  const inside = files.filter((file) => file.startsWith(folder));
  expect([...new Set(inside.map((file) => folderAt(depth, file)))].filter((name) => !rooms.includes(name))).toEqual([]);
  const wrong = imports
    .filter(({ file, from }) => file.startsWith(folder) && from.startsWith('.'))
    .filter(({ file, from }) => {
      const target = relative('.', join(dirname(file), from)).replace(/\.js$/, '.ts');
      if (!target.startsWith(folder)) return false;
      return rooms.indexOf(folderAt(depth, target)) > rooms.indexOf(folderAt(depth, file));
    });
  expect(wrong.map(told)).toEqual([]);
});

/** What a file imports, directly; types count, too. */
const importedBy = new Map(
  files.map((file) => [
    file,
    imports
      .filter((one) => one.file === file && one.from.startsWith('.'))
      .map(({ from }) => relative('.', join(dirname(file), from)).replace(/\.js$/, '.ts')),
  ]),
);

test('no file leads back to itself by what it imports', () => {
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || finished.has(file)) return;
    for (const next of importedBy.get(file) ?? []) visit(next, [...way, file]);
    finished.add(file);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

test('every room is in the table', () => {
  expect([...new Set(files.map(room))].filter((name) => table[name] === undefined)).toEqual([]);
});

test.each([
  ['processes', /^(node:)?(child_process|cluster|worker_threads)$|^@actions\/exec$/, ['src/adapters/']],
  ['files', /^(node:)?fs(\/|$)/, ['src/adapters/', 'src/cli/']],
  [
    'the network',
    /^(node:)?(https?|net|tls|dgram|dns)$|^(@octokit|@actions\/(github|http-client|cache))(\/|$)|^undici$/,
    ['src/adapters/'],
  ],
  ['the runner', /^@actions\/(?!expressions)/, ['src/adapters/']],
] as const)('only the adapters know %s', (_, module, rooms) => {
  const wrong = imports.filter(
    ({ file, from }) => module.test(from) && !rooms.some((allowed) => file.startsWith(allowed)),
  );
  expect(wrong.map(told)).toEqual([]);
});

test('one file starts processes', () => {
  const starters = imports.filter(({ from }) => from.endsWith('child_process')).map(({ file }) => file);
  expect([...new Set(starters)]).toEqual(['src/adapters/processes/process.ts']);
});

test('one file starts git, so that every call has the same protections', () => {
  const program = /\bprogram: 'git'|\(\s*'git',/;
  expect(files.filter((file) => program.test(readFileSync(file, 'utf8')))).toEqual(['src/adapters/git/git-command.ts']);
});

test('no program does what a port does with files', () => {
  const program = /\bprogram: '(ls|cp|mv|ln|rm|mkdir|cat|chmod|which|find)'/;
  expect(files.filter((file) => program.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('one file asks whether we run on GitHub, and only the runners know its files', () => {
  const where = (name: RegExp): readonly string[] => files.filter((file) => name.test(code(file)));
  expect(where(/\bGITHUB_ACTIONS\b/)).toEqual(['src/adapters/runner/open-runner.ts']);
  expect(where(/\bGITHUB_(OUTPUT|STEP_SUMMARY)\b/).filter((file) => room(file) !== 'cli')).toEqual([
    'src/adapters/runner/github-runner.ts',
    'src/adapters/runner/terminal-runner.ts',
  ]);
});

test('one folder installs: @actions/exec has no time limit and hands on what it is given', () => {
  expect(imports.filter(({ from }) => from === '@actions/exec').map(({ file }) => file)).toEqual([
    'src/adapters/installer/installer.ts',
  ]);
});

test('the domain is pure: no clock, no environment, no chance', () => {
  const impure = /\bprocess\.(?!stdout\b)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bperformance\./;
  const nodeModules = imports.filter(
    ({ file, from }) =>
      room(file) === 'domain' && from.startsWith('node:') && !/^node:(path(\/posix)?|crypto|zlib)$/.test(from),
  );
  const wrong = files.filter((file) => room(file) === 'domain' && impure.test(code(file)));
  expect([...nodeModules.map(told), ...wrong]).toEqual([]);
});

test('actions and flows take the environment and the time from their ports', () => {
  const wrong = files.filter(
    (file) =>
      ['actions', 'flows'].includes(room(file)) &&
      /\bprocess\.(env|cwd|exit)|\bDate\.now\(|\bnew Date\(\)/.test(code(file)),
  );
  expect(wrong).toEqual([]);
});

test('nothing is exported by default, and entries only wire', () => {
  expect(files.filter((file) => /^export default\b/m.test(code(file)))).toEqual([]);
  const statements = (file: string): readonly string[] =>
    code(file)
      .split('\n')
      .filter((line) => /^\w/.test(line) && !line.startsWith('import '));
  const entries = files.filter((file) => room(file) === 'entries');
  expect(entries.filter((file) => statements(file).join('\n') !== 'await runAction({')).toEqual([]);
});

/** The source without comments and template texts, which may be pages and scripts for others. */
function code(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|`[^`]*`/gm, '');
}
