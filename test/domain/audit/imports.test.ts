import { describe, expect, test } from '@jest/globals';
import {
  importSource,
  judgeImports,
  nearestExports,
  readCompilerErrors,
  rootExports,
} from '../../../src/domain/audit/imports.js';

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

test('the exports of a crate are its public items, re-exports and macros', () => {
  const source = `
    //! pub fn not_this() {}
pub mod testing;
mod private;
pub use private::{Error, kind::{Kind as ErrorKind, self}};
pub use private::Result;
pub use glob::*;
pub(crate) fn hidden() {}
pub async fn fetch() {}
#[cfg(feature = "wasm")]
#[wasm_bindgen]
pub fn in_browsers() {}
#[cfg(feature = "wasm")]
pub use wasm::{JsError, JsKind};
#[macro_export]
macro_rules! fail { () => {} }
`;
  expect(rootExports(source)).toEqual(['Error', 'ErrorKind', 'Result', 'fail', 'fetch', 'testing']);
});

test.each([
  ['Router', ['Backend', 'Route', 'RouteBuilder'], ['Route']],
  ['uuid_v7', ['Id', 'UuidV4Generator', 'UuidV7Generator'], ['UuidV7Generator']],
  ['MessageQueue', ['Ack', 'MemoryQueue', 'Message', 'Queue'], ['MemoryQueue', 'Message', 'Queue']],
  ['AuditLog', ['AuditEvent', 'AuditLogger', 'audit', 'log'], ['AuditLogger', 'audit', 'log']],
  ['LocalFs', ['TempDir', 'copy', 'walk_dir'], []],
])('for %s of %j somebody may have meant %j', (name, exports, near) => {
  expect(nearestExports(name, exports)).toEqual(near);
});
