import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitIn, plainManifest, type HostileCase, type Places } from '../../support/hostile-world.js';

type Json = Record<string, unknown>;

const infra = { url: 'https://github.com/llm-dev-ops/infra', reference: 'default-branch' };
const entry = (fields: Json = {}): Json => ({
  manifest: 'Cargo.toml',
  table: ['dependencies'],
  key: 'infra-errors',
  previous: null,
  addedFeatures: [],
  ...fields,
});
const integrated = `${plainManifest}infra-errors = { git = "${infra.url}", version = "0.1" }\n`;
const made = (...paths: readonly string[]): Json => ({ files: paths.map((path) => ({ path, created: true })) });
const asks = (fields: Json): Json => ({ entries: [entry(), entry(fields)] });
const fixes = (fields: Json): Json => ({ fixes: [{ ...entry(fields), addedFeatures: undefined }] });

/** What somebody who can commit writes into the record of INFRA_DEPENDENCIES.md. */
const records: Readonly<Record<string, Json>> = {
  'the git directory as made': made('.git/HEAD', '.git/config'),
  'the git directory by case': made('.GIT/HEAD'),
  'a file outside as made': made('../outside/secret.txt'),
  'an absolute path as made': made('/etc/hostname'),
  'a source as made': made('src/lib.rs'),
  'a file that git ignores as made': made('.env'),
  "a person's configuration as made": made('.cargo/config.toml'),
  'a README that is not committed as made': made('notes/README.md'),
  'a workflow as made': made('.github/workflows/ci.yml'),
  'the folder itself as made': made('.'),
  'an empty path as made': made(''),
  'a path with a NUL as made': made('a\0b'),
  'a path of 10,000 characters as made': made(`${'x'.repeat(10_000)}/README.md`),
  'a folder behind a link as made': made('linked/README.md'),
  '5000 files as made': made(...Array.from({ length: 5000 }, (_, at) => `d${at}/README.md`)),
  'a manifest outside': asks({ manifest: '../outside/Cargo.toml' }),
  'a manifest that is a source': asks({ manifest: 'src/lib.rs' }),
  'an edition with a build script': asks({
    table: ['package'],
    key: 'edition',
    previous: 'edition = "2021"\nbuild = "evil.rs"',
  }),
  'a dependency with a patch after it': asks({ previous: 'serde = "1"\n[patch.crates-io]\nserde = { path = "evil" }' }),
  'a dependency with a profile after it': asks({ previous: 'serde = "1"\n[profile.dev]\nopt-level = 3' }),
  'a binary': asks({ table: ['bin'], key: '0', previous: 'path = "evil"' }),
  'an entry of the prototype': asks({ table: ['__proto__'], key: 'x', previous: 'x = 1' }),
  'a table 5000 deep': asks({ table: Array.from({ length: 5000 }, () => 'a') }),
  'a fix of the name': fixes({ table: ['package'], key: 'name', previous: 'name = "evil"', written: 'name = "v"' }),
  'a fix with a build script': fixes({ table: ['package'], key: 'edition', previous: 'build = "x"', written: 'edition = "2021"' }), // prettier-ignore
  'crates that are none': { crates: [{ name: '--evil', features: ['\n'] }] },
  'another version': { version: 99 },
  'lists that are none': { files: null, entries: {}, crates: 1 },
  'a URL with a program': { infra: { url: 'ext::evil', reference: 'default-branch' } },
};

function withRecord(json: Json): string {
  const record = {
    version: 1,
    id: '0123456789ab',
    date: '2026-01-01',
    infra,
    crates: [{ name: 'infra-errors', features: [] }],
    entries: [entry()],
    files: [{ path: 'Cargo.toml', created: false }],
    ...json,
  };
  return `# Infra Crate Dependencies\n\n<!-- infra-actions:begin record -->\n\n\`\`\`json infra-integration\n${JSON.stringify(record, null, 2)}\n\`\`\`\n\n<!-- infra-actions:end record -->\n`;
}

export const hostileRecords: readonly HostileCase[] = Object.entries(records).flatMap(([what, json]) =>
  (['full', 'partial'] as const).map((mode) => ({
    name: `rollback ${mode} of a record that names ${what}`,
    action: 'rollback',
    files: () => ({
      'Cargo.toml': integrated,
      '.gitignore': '.env\n.cargo\n',
      'INFRA_DEPENDENCIES.md': withRecord(json),
      linked: { link: '.git' },
      '.github/workflows/ci.yml': 'on: push\n',
    }),
    prepare: (at: Places) => {
      for (const path of ['.cargo', 'notes', '.git/README.md']) mkdirSync(join(at.repository, path));
      writeFileSync(join(at.repository, '.env'), 'theirs\n');
      writeFileSync(join(at.repository, '.cargo/config.toml'), '[build]\njobs = 1\n');
      writeFileSync(join(at.repository, 'notes/README.md'), 'theirs\n');
      writeFileSync(join(at.repository, '.git/shallow'), gitIn(at, at.repository, 'rev-parse', 'HEAD'));
    },
    inputs: (): Record<string, string> => ({
      mode,
      reason: 'test',
      verify: 'false',
      crates: mode === 'partial' ? 'errors' : '',
    }),
    exit: [0, 1, 2],
    keeps: [
      '.env',
      '.cargo/config.toml',
      'notes/README.md',
      '.git/HEAD',
      '.git/config',
      'src/lib.rs',
      '.github/workflows/ci.yml',
    ],
    neverWritten: /evil|build =|\[patch|\[profile/,
  })),
);
