import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createTerminalLog } from '../../../src/adapters/runner/terminal-log.js';
import { createWorkflowLog } from '../../../src/adapters/runner/workflow-log.js';

let written = '';
beforeEach(() => {
  written = '';
  const take = (chunk: unknown): boolean => {
    written += String(chunk);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(take);
  jest.spyOn(process.stderr, 'write').mockImplementation(take);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const hostile = 'name\n::set-output name=verdict::pass\n  ::add-mask::a\n##[error]x';

describe('on GitHub', () => {
  test('text of a repository cannot become a workflow command', () => {
    const log = createWorkflowLog();
    log.info(hostile);
    log.warning(hostile);
    log.error(hostile);
    expect(written).not.toMatch(/^\s*::(?!debug)/m);
    expect(written).not.toContain('##[');
  });

  test('an annotation escapes its message and its properties', () => {
    createWorkflowLog().annotate('error', 'a,title:b', hostile, {
      path: 'a,b:c.toml',
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 9,
    });
    const lines = written.trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^::error title=a%2Ctitle%3Ab,file=a%2Cb%3Ac\.toml,line=3,endLine=3,col=5,endColumn=9::name%0A/,
    );
  });

  test('the output of a child is shown while commands are off, and they come back also after an error', async () => {
    const failing = createWorkflowLog().outputGroup('cargo check', async (line) => {
      line('::error::from the repository');
      throw new Error('stopped');
    });
    await expect(failing).rejects.toThrow('stopped');
    const token = /^::stop-commands::(\S+)$/m.exec(written)?.[1] ?? '';
    expect(token.length).toBeGreaterThan(30);
    const order = [
      '::group::cargo check',
      `::stop-commands::${token}`,
      '::error::from the repository',
      `::${token}::`,
      '::endgroup::',
    ];
    expect(written.trimEnd().split('\n')).toEqual(order);
  });

  test('no more than ten annotations of a kind are sent: GitHub would show only the last ones', () => {
    const log = createWorkflowLog();
    for (let n = 0; n < 30; n++) log.annotate('warning', 't', `m${n}`);
    log.annotate('error', 't', 'still');
    expect(written.match(/^::warning/gm)).toHaveLength(10);
    expect(written).toContain('m0');
    expect(written).toContain('still');
  });
});

test('at a terminal everything is plain text on standard error', async () => {
  const log = createTerminalLog();
  await log.group('audit', async () => log.info('reading'));
  log.annotate('error', 'rule', 'what', { path: 'Cargo.toml', line: 2, column: 1 });
  expect(written).toBe('audit\nreading\nerror: Cargo.toml:2:1: rule: what\n');
});
