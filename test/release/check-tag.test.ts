import { expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ReleaseProject, type Finished } from '../support/release-project.js';

function released(): ReleaseProject {
  const project = new ReleaseProject();
  project.run('scripts/release.mjs');
  return project;
}

function check(project: ReleaseProject, tag: string): Finished {
  const notes = join(project.folder, '.git', 'notes.md');
  return project.run('scripts/release/check-tag.mjs', tag, '--main', 'main', '--notes', notes);
}

test('the tag of a prepared commit on main may be released, with its section as notes', () => {
  using project = released();
  project.git('tag', '--annotate', '--message', 'release', 'v1.0.0');
  project.git('checkout', '--quiet', '--detach', 'v1.0.0');
  expect(check(project, 'v1.0.0')).toMatchObject({ status: 0 });
  expect(project.read('.git/notes.md')).toBe('### Added\n\n- The first thing.\n');
});

test('a tag on another branch is refused', () => {
  using project = new ReleaseProject();
  project.git('checkout', '--quiet', '-b', 'aside');
  project.run('scripts/release.mjs');
  project.git('tag', 'v1.0.0');
  const { status, stderr } = check(project, 'v1.0.0');
  expect([status, stderr]).toEqual([1, expect.stringContaining('v1.0.0 is not on main')]);
});

test('a checkout of another commit than the tag is refused', () => {
  using project = released();
  project.git('tag', 'v1.0.0', 'HEAD~1');
  expect(check(project, 'v1.0.0').stderr).toContain('the checkout is not that of v1.0.0');
});

test('a version that the files do not have is refused, with all of them', () => {
  using project = released();
  project.git('tag', 'v1.0.1');
  expect(check(project, 'v1.0.1').stderr.split('\n')).toEqual([
    'error: package.json has version 1.0.0, the tag 1.0.1',
    'error: package-lock.json has version 1.0.0, the tag 1.0.1',
    'error: CHANGELOG.md has no section for 1.0.1, or nothing in it',
    '',
  ]);
});

test.each(['v1', 'v1.2', '1.0.0', 'v1.0.0-rc.1', 'main', ''])('`%s` names no release', (tag) => {
  using project = released();
  expect(check(project, tag)).toMatchObject({ status: 1, stderr: expect.stringContaining('names no release') });
});

test('without the history of main nothing is said to be on it', () => {
  using project = released();
  project.git('tag', 'v1.0.0');
  expect(project.run('scripts/release/check-tag.mjs', 'v1.0.0')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('there is no origin/main here'),
  });
});
