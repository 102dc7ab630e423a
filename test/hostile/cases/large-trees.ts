import { plainManifest, type HostileCase, type Tree } from '../../support/hostile-world.js';

const members = (count: number, more = ''): Tree => ({
  'Cargo.toml': '[workspace]\nresolver = "2"\nmembers = ["m/*"]\n',
  ...Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `m/m${at}/Cargo.toml`,
      `${plainManifest.replace('"v"', `"m${at}"`)}${more}`,
    ]),
  ),
});

/** Many files, on a machine that lets few be open at a time. */
export const largeTrees: readonly HostileCase[] = [
  {
    name: 'audit-deps of 3000 members where 128 files may be open',
    action: 'audit-deps',
    files: () => members(3000),
    inputs: () => ({ mode: 'static' }),
    exit: 0,
    maxOpenFiles: 128,
  },
  {
    name: 'apply-patch to 300 members where 64 files may be open',
    action: 'apply-patch',
    files: () => members(300),
    inputs: () => ({ members: 'all', 'update-lockfile': 'false' }),
    exit: 0,
    resolves: true,
    maxOpenFiles: 64,
  },
  {
    name: 'apply-patch to 3000 members',
    action: 'apply-patch',
    files: () => members(3000),
    inputs: () => ({ members: 'all', 'update-lockfile': 'false' }),
    exit: 1,
    resolves: true,
    says: /the change has 3\d{3} files/,
  },
  {
    name: 'rollback partial of 300 members where 64 files may be open',
    action: 'rollback',
    files: () => members(300, 'infra-errors = { git = "https://github.com/llm-dev-ops/infra", version = "0.1" }\n'),
    inputs: () => ({ mode: 'partial', reason: 'test', verify: 'false' }),
    exit: 0,
    maxOpenFiles: 64,
  },
];
