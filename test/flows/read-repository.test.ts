import { describe, expect, test } from '@jest/globals';
import { readRepository, chooseWorkspaces } from '../../src/flows/read-repository.js';
import type { Checkout } from '../../src/ports/checkout.js';
import { Failure } from '../../src/domain/failure.js';

/** A checkout in memory that counts its reads. A `Failure` in place of a text is what reading it ends in. */
function checkoutOf(files: Readonly<Record<string, string | Failure>>) {
  const reads: string[] = [];
  let lists = 0;
  const checkout: Checkout = {
    root: '/checkout',
    files: () => {
      lists += 1;
      return Promise.resolve(Object.keys(files).toSorted());
    },
    leftOut: () => Promise.resolve([]),
    isRegularFile: () => Promise.resolve(true),
    folderEntries: () => Promise.resolve(new Map()),
    read: () => Promise.reject(new Error('not used')),
    readIfPresent: (path) => {
      reads.push(path);
      const content = files[path];
      return content instanceof Failure ? Promise.reject(content) : Promise.resolve(content);
    },
    apply: () => Promise.reject(new Error('nothing is written')),
    restore: () => Promise.resolve([]),
    recover: () => Promise.resolve({ restored: [], left: [] }),
    release: () => Promise.resolve(),
    settle: () => Promise.resolve(),
  };
  return { checkout, reads, lists: () => lists };
}

const pack = (name: string): string => `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n`;
const members = '[workspace]\nmembers = ["a", "b"]\n';

async function read(files: Readonly<Record<string, string | Failure>>) {
  return readRepository({ checkout: checkoutOf(files).checkout });
}

function failureOf(action: () => unknown): Failure {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('reading a repository', () => {
  test('lists the files once and reads each manifest and lockfile once, nothing else', async () => {
    const fake = checkoutOf({
      'Cargo.toml': members,
      'Cargo.lock': 'version = 4\n',
      'a/Cargo.toml': pack('a'),
      'a/src/lib.rs': '',
      'b/Cargo.toml': pack('b'),
      'MyCargo.toml': '',
    });
    const repository = await readRepository({ checkout: fake.checkout });
    expect(fake.lists()).toBe(1);
    expect(fake.reads.toSorted()).toEqual(['Cargo.lock', 'Cargo.toml', 'a/Cargo.toml', 'b/Cargo.toml']);
    expect(repository.workspaces).toHaveLength(1);
    expect(repository.workspaces[0]?.lockfile?.content.version).toBe(4);
  });

  test('what cannot be read is kept with its place, the rest is read', async () => {
    const repository = await read({
      'Cargo.toml': members,
      'Cargo.lock': '<<<<<<< HEAD\n',
      'a/Cargo.toml': '[package\n',
      'b/Cargo.toml': new Failure('file', 'b/Cargo.toml is not UTF-8', { hint: 'Save it as UTF-8.' }),
      'c/Cargo.toml': pack('c'),
    });
    expect(repository.unreadable.map((one) => [one.code, one.locations[0]?.path])).toEqual([
      ['manifest', 'a/Cargo.toml'],
      ['file', 'b/Cargo.toml'],
      ['manifest', 'Cargo.lock'],
    ]);
    expect([...repository.manifests.keys()]).toEqual(['Cargo.toml', 'c/Cargo.toml']);
  });

  test('vendored packages are no part of the repository', async () => {
    const repository = await read({
      'Cargo.toml': pack('app'),
      'vendor/libc/Cargo.toml': pack('libc'),
      'vendor/libc/.cargo-checksum.json': '{}',
    });
    expect([...repository.manifests.keys()]).toEqual(['Cargo.toml']);
    expect(repository.orphans).toEqual([]);
  });

  test('what Cargo refuses in a clear manifest is told, and the manifest can be worked on', async () => {
    const repository = await read({ 'Cargo.toml': `${pack('app')}[dependencies]\na = "wrong"\n` });
    expect(repository.problems.map((one) => one.locations[0]?.line)).toEqual([6]);
    expect(chooseWorkspaces(repository, undefined).map((one) => one.workspace.root.path)).toEqual(['Cargo.toml']);
  });

  test('an interruption goes on and is no finding', async () => {
    await expect(
      read({ 'Cargo.toml': new Failure('interrupted', 'stop', { hint: 'Run again.' }) }),
    ).rejects.toMatchObject({
      code: 'interrupted',
    });
  });
});

describe('the workspaces that manifest-path means', () => {
  const files = {
    'Cargo.toml': `${members}exclude = ["fuzz"]\n`,
    'a/Cargo.toml': pack('a'),
    'b/Cargo.toml': pack('b'),
    'lost/Cargo.toml': pack('lost'),
    'fuzz/Cargo.toml': pack('fuzz'),
  };
  const chosen = async (path?: string, planned?: string, from: Readonly<Record<string, string>> = files) =>
    chooseWorkspaces(await read(from), path, planned).map((one) => [
      one.workspace.root.path,
      one.members.map((member) => member.package?.name).join(' '),
      one.restricted,
    ]);

  test('nothing given: the root manifest', async () => {
    expect(await chosen()).toEqual([['Cargo.toml', 'a b', false]]);
  });

  test("the input wins over the plan's, the plan's over the root", async () => {
    expect(await chosen(undefined, 'fuzz/Cargo.toml')).toEqual([['fuzz/Cargo.toml', 'fuzz', false]]);
    expect(await chosen('./Cargo.toml', 'fuzz/Cargo.toml')).toEqual([['Cargo.toml', 'a b', false]]);
  });

  test('a member narrows its workspace to itself', async () => {
    expect(await chosen('a/Cargo.toml')).toEqual([['Cargo.toml', 'a', true]]);
  });

  test('without a root manifest every workspace and standalone package', async () => {
    expect(
      await chosen(undefined, undefined, {
        'one/Cargo.toml': members,
        'one/a/Cargo.toml': pack('a'),
        'one/b/Cargo.toml': pack('b'),
        'two/Cargo.toml': pack('two'),
      }),
    ).toEqual([
      ['one/Cargo.toml', 'a b', false],
      ['two/Cargo.toml', 'two', false],
    ]);
  });

  test.each([
    ['A/cargo.toml', 'usage', 'input `manifest-path`: there is no `A/cargo.toml`; did you mean `a/Cargo.toml`?'],
    ['fuzz', 'usage', 'input `manifest-path`: there is no `fuzz`; did you mean `fuzz/Cargo.toml`?'],
    ['../Cargo.toml', 'usage', 'input `manifest-path`: there is no `../Cargo.toml`; did you mean `a/Cargo.toml`?'],
    [
      'lost/Cargo.toml',
      'manifest',
      'lost/Cargo.toml lies below Cargo.toml, whose workspace neither lists nor excludes it',
    ],
  ])('%s is refused', async (path, code, message) => {
    const repository = await read(files);
    const failure = failureOf(() => chooseWorkspaces(repository, path));
    expect([failure.code, failure.message]).toEqual([code, message]);
    expect(failure.hint).toBeDefined();
  });

  test('a path of the plan that is not there is a mistake of the plan', async () => {
    const repository = await read(files);
    expect(failureOf(() => chooseWorkspaces(repository, undefined, 'gone/Cargo.toml')).code).toBe('plan');
  });

  test('a manifest that cannot be read ends in its own reason', async () => {
    const repository = await read({ ...files, 'Cargo.toml': '[workspace]\nmembers = "a"\n' });
    expect(failureOf(() => chooseWorkspaces(repository, undefined)).message).toContain('Cargo.toml:2:11');
    expect(failureOf(() => chooseWorkspaces(repository, 'a/Cargo.toml')).message).toContain('Cargo.toml:2:11');
  });

  test('a repository without any manifest', async () => {
    const repository = await read({ 'README.md': '' });
    expect(failureOf(() => chooseWorkspaces(repository, undefined)).message).toBe(
      'there is no Cargo.toml in the repository',
    );
  });
});
