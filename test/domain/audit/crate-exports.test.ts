import { expect, test } from '@jest/globals';
import { nearestExports, rootExports } from '../../../src/domain/audit/crate-exports.js';

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
  const modules = [
    'pub fn of_a_module() {}\n#[macro_export(local_inner_macros)]\n#[doc = "x"]\nmacro_rules! bail { () => {} }',
    '/// Not `#[macro_export]`.\nmacro_rules! inner { () => {} }\n#[macro_export]\nmacro_rules! __part { () => {} }',
  ];
  expect(rootExports('pub fn fetch() {}', modules)).toEqual(['bail', 'fetch']);
});

test.each([
  ['Router', ['Backend', 'Route', 'RouteBuilder'], ['Route']],
  ['uuid_v7', ['Id', 'UuidV4Generator', 'UuidV7Generator'], ['UuidV7Generator']],
  ['MessageQueue', ['Ack', 'MemoryQueue', 'Message', 'Queue'], ['MemoryQueue', 'Message', 'Queue']],
  ['AuditLog', ['AuditEvent', 'AuditLogger', 'audit', 'log'], ['AuditLogger', 'audit', 'log']],
  ['OtelGuard', ['Gauge', 'OtelConfig', 'init'], ['OtelConfig']],
  ['LocalFs', ['TempDir', 'copy', 'walk_dir'], []],
])('for %s of %j somebody may have meant %j', (name, exports, near) => {
  expect(nearestExports(name, exports)).toEqual(near);
});
