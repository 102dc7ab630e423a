import { expect, test } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ReleaseProject } from '../support/release-project.js';

const snapshot = 'test/contract/__snapshots__/interface.test.ts.snap';
const script = 'scripts/check-interface-change.mjs';

test('a change of the interface that the changelog does not tell is found, wherever it is in a branch', () => {
  using project = new ReleaseProject();
  mkdirSync(join(project.folder, 'test/contract/__snapshots__'), { recursive: true });
  project.git('checkout', '--quiet', '-b', 'change');
  project.write(snapshot, 'one');
  project.write('CHANGELOG.md', `${project.read('CHANGELOG.md')}\n- One.\n`);
  project.commit('feat: told');
  expect(project.run(script, '--main', 'main')).toMatchObject({ status: 0, stderr: '' });
  project.write(snapshot, 'not promised yet');
  project.commit('feat: before the first release');
  expect(project.run(script, '--main', 'main')).toMatchObject({ status: 0, stderr: '' });
  project.run('scripts/release.mjs');
  project.write(snapshot, 'two');
  project.commit('feat: silent');
  expect(project.run(script)).toMatchObject({ status: 1 }); // without main, the last commit
  project.write('build.mjs', '');
  project.commit('fix: something else');
  expect(project.run(script, '--main', 'main')).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^error: [0-9a-f]+ feat: silent: changes the interface/),
  });
});
