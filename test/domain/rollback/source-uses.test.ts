import { expect, it } from '@jest/globals';
import { sourcesOf, usesIn } from '../../../src/domain/rollback/source-uses.js';

const names = new Map([
  ['infra_errors', 'infra-errors'],
  ['errors', 'infra-errors'],
  ['trace', 'infra-otel'],
]);
const places = (text: string): readonly string[] =>
  usesIn('src/lib.rs', text, names).map(({ crate, location }) => `${location.line}:${location.column} ${crate}`);

it.each([
  ['use infra_errors::InfraError;', ['1:5 infra-errors']],
  ['fn f() -> infra_errors::R<()> {}', ['1:11 infra-errors']],
  ['use ::infra_errors as e;\nextern crate trace;', ['1:7 infra-errors', '2:14 infra-otel']],
  ['use {infra_errors::A, trace::span};', ['1:6 infra-errors', '1:23 infra-otel']],
  ['    trace :: span();', ['1:5 infra-otel']],
  ['// infra_errors::A\n/* trace::b */ "infra_errors::c"; r#"trace::"#;', []],
  ["let c = '\"'; trace::x(); let d = '\"';", ['1:14 infra-otel']],
  ['use infra_errors as e;\nuse infra_errors;', ['1:5 infra-errors', '2:5 infra-errors']],
  ['#[macro_use]\npub extern crate infra_errors as e;', ['2:18 infra-errors']],
  ['use ::{std::fmt, trace as t};\nuse {\n    infra_errors,\n};', ['1:18 infra-otel', '3:5 infra-errors']],
  [
    'pub use r#errors::Code;\n#[derive(errors::Code)]\nstruct A(Vec<errors::Code>);',
    ['1:11 infra-errors', '2:10 infra-errors', '3:14 infra-errors'],
  ],
  ['for n in 0..errors::most() {}\nreturn ::errors::new();', ['1:13 infra-errors', '2:10 infra-errors']],
  ['//! use errors::A;\n/// ```\n/// errors::b();\n/// ```\n#[doc = "errors::c"]', []],
  ['use crate::errors::A;\nuse crate::{a, errors};\nself::errors::f(); errors(1); errors::<u8>(2);', []],
  ['mod errors;\nuse errors::Local;\nuse ::errors::Code;', ['3:7 infra-errors']],
  ['br#"a" errors::x "# ; let a = b\'"\'; errors::y();', ['1:37 infra-errors']],
  ['let infra_errors = 1; my_infra_errors::x(); self.trace::<u8>();', []],
])('%s', (text, expected) => {
  expect(places(text)).toEqual(expected);
});

it('looks at the sources of a package and not at those of packages below it', () => {
  const own = ['src/lib.rs', 'build.rs', 'tests/all.rs', 'examples/one/main.rs', 'benches/fast.rs', 'src/bin/a.rs'];
  const files = ['Cargo.toml', ...own, 'sub/Cargo.toml', 'sub/src/lib.rs', 'README.md'];
  expect(sourcesOf('.', files)).toEqual(own);
  expect(sourcesOf('sub', files)).toEqual(['sub/src/lib.rs']);
});
