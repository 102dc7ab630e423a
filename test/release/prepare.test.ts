import { describe, expect, test } from '@jest/globals';
import { ReleaseProject, type Finished } from '../support/release-project.js';

function release(project: ReleaseProject, ...args: readonly string[]): Finished {
  return project.run('scripts/release.mjs', ...args);
}

/** Another change that users notice. */
function change(project: ReleaseProject): void {
  project.write('CHANGELOG.md', project.read('CHANGELOG.md').replace('## Unreleased\n', '## Unreleased\n\n- More.\n'));
  project.commit('feat: more');
}

describe('a release is prepared', () => {
  test('as one commit of version, changelog and dist', () => {
    using project = new ReleaseProject('0.9.0');
    expect(release(project, '1.0.0')).toMatchObject({ status: 0, stdout: expect.stringContaining('git tag v1.0.0') });
    expect(project.git('log', '-1', '--format=%s')).toBe('chore(release): 1.0.0');
    expect(project.git('status', '--porcelain')).toBe('');
    expect(JSON.parse(project.read('package.json'))).toMatchObject({ version: '1.0.0' });
    expect(JSON.parse(project.read('package-lock.json'))).toMatchObject({
      version: '1.0.0',
      packages: { '': { version: '1.0.0' } },
    });
    expect(project.read('CHANGELOG.md')).toMatch(
      /^# Changelog\n\n## Unreleased\n\n## 1\.0\.0 - \d{4}-\d\d-\d\d\n\n### Added\n\n- The first thing\.\n$/,
    );
    expect(project.git('show', 'HEAD:dist/index.js')).toBe('1.0.0');
  });

  test('for trying, without writing anything', () => {
    using project = new ReleaseProject();
    const before = project.git('rev-parse', 'HEAD');
    const { status, stdout } = release(project, '--dry-run');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/release 1\.0\.0[^]*The first thing[^]*nothing was/)]);
    expect([project.git('rev-parse', 'HEAD'), project.git('status', '--porcelain')]).toEqual([before, '']);
  });

  test('once: a second run refuses, and says which versions can come next', () => {
    using project = new ReleaseProject();
    expect(release(project).status).toBe(0);
    change(project);
    for (const args of [[], ['1.0.0'], ['--dry-run']]) {
      expect(release(project, ...args)).toMatchObject({
        status: 1,
        stderr: 'error: 1.0.0 is released already; the next one is 1.0.1, 1.1.0, 2.0.0\n',
      });
    }
    expect(release(project, 'minor', '--dry-run').stdout).toContain('release 1.1.0');
  });

  test('by its tag alone a version counts as released', () => {
    using project = new ReleaseProject();
    project.git('tag', 'v1.2.10');
    project.git('tag', 'v1');
    expect(release(project, '1.2.9')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('older than 1.2.10'),
    });
    expect(release(project, 'patch', '--dry-run').stdout).toContain('release 1.2.11');
  });
});

describe('a release is refused', () => {
  test.each(['1.0', 'v1.0.0', '1.0.0-rc.1', '01.0.0'])('as %s, which is not a version', (version) => {
    using project = new ReleaseProject();
    expect(release(project, version)).toMatchObject({ status: 1, stderr: expect.stringContaining('not a version') });
  });

  test('with nothing to tell and with changes that nobody committed, both said at once', () => {
    using project = new ReleaseProject();
    release(project);
    project.write('build.mjs', '// changed');
    const { status, stderr } = release(project, 'minor');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/says nothing[^]*not committed:\n *M build\.mjs/)]);
  });

  test('where dist cannot be built, and everything is as it was', () => {
    using project = new ReleaseProject('0.9.0');
    project.write('build.mjs', `${project.read('build.mjs')}process.exit(1);`);
    project.commit('feat: a build that fails');
    const before = project.git('rev-parse', 'HEAD');
    expect(release(project, '1.0.0').status).not.toBe(0);
    expect(project.git('rev-parse', 'HEAD')).toBe(before);
    expect(project.git('status', '--porcelain')).toBe('');
    expect(project.read('package.json')).toContain('0.9.0');
  });
});
