import { describe, expect, test } from '@jest/globals';
import { importSource, judgeImports, readCompilerErrors } from '../../../src/domain/audit/imports.js';

const lines = [
  { crate: 'infra-errors', line: 'use infra_errors::{Error, Fault};' },
  { crate: 'infra-id', line: 'use infra_id::Id;' },
];

function diagnostic(line: number, text: string, marked: string): string {
  const start = text.indexOf(marked) + 1;
  const span = {
    file_name: 'src/lib.rs',
    is_primary: true,
    line_start: line,
    text: [{ text, highlight_start: start, highlight_end: start + marked.length }],
  };
  return JSON.stringify({ reason: 'compiler-message', message: { level: 'error', spans: [span] } });
}

describe('import lines', () => {
  test('are judged by the compiler’s errors at their lines', () => {
    const source = importSource(lines).split('\n');
    const stdout = [
      '{"reason":"compiler-artifact"}',
      diagnostic(2, source[1] ?? '', 'Fault'),
      'warning: somebody else',
    ].join('\n');
    expect(judgeImports(lines, readCompilerErrors(stdout, 'src/lib.rs'))).toEqual([
      { ...lines[0], compiles: false, missing: ['Fault'] },
      { ...lines[1], compiles: true, missing: [] },
    ]);
  });

  test('blame the last part of a path', () => {
    const errors = [{ line: 2, marked: 'infra_errors::Fault' }];
    expect(judgeImports(lines, errors)[0]?.missing).toEqual(['Fault']);
  });
});
