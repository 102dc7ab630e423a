import { expect, it } from '@jest/globals';
import { sourcesOf, usesIn } from '../../../src/domain/rollback/source-uses.js';

const names = new Map([
  ['infra_errors', 'infra-errors'],
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
  ['let infra_errors = 1; my_infra_errors::x(); self.trace::<u8>();', []],
])('%s', (text, expected) => {
  expect(places(text)).toEqual(expected);
});

it('looks at the sources of a package and not at those of packages below it', () => {
  const files = ['Cargo.toml', 'src/lib.rs', 'build.rs', 'sub/Cargo.toml', 'sub/src/lib.rs', 'README.md'];
  expect(sourcesOf('.', files)).toEqual(['src/lib.rs', 'build.rs']);
  expect(sourcesOf('sub', files)).toEqual(['sub/src/lib.rs']);
});
