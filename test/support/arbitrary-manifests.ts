import * as fc from 'fast-check';

interface Style {
  readonly eol: string;
  readonly bom: boolean;
  readonly final: boolean;
  readonly indent: string;
  readonly equals: string;
  readonly quote: string;
  readonly blank: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom('\n', '\n', '\r\n'),
  bom: fc.boolean(),
  final: fc.boolean(),
  indent: fc.constantFrom('', '', '  ', '\t'),
  equals: fc.constantFrom(' = ', ' = ', '=', '  =  '),
  quote: fc.constantFrom('"', '"', "'"),
  blank: fc.constantFrom(true, true, false),
});

const names = [
  'anyhow',
  'axum',
  'bytes',
  'futures',
  'hyper',
  'log',
  'rand',
  'serde',
  'serde_json',
  'tokio',
  'uuid',
  'zip',
];

type Form = 'string' | 'inline' | 'dotted' | 'multiline';

interface Line {
  readonly name: string;
  readonly form: Form;
  readonly comment: 'none' | 'above' | 'behind';
  readonly gap: boolean;
}

const line = fc.record({
  name: fc.constantFrom(...names),
  form: fc.constantFrom<Form>('string', 'string', 'inline', 'dotted', 'multiline'),
  comment: fc.constantFrom<Line['comment']>('none', 'none', 'above', 'behind'),
  gap: fc.nat(4).map((n) => n === 0),
});

const lines = fc
  .uniqueArray(line, { maxLength: 7, selector: ({ name }) => name })
  .chain((all) => fc.boolean().map((sorted) => (sorted ? all.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : all)));

function render({ name, form, comment }: Line, s: Style): string[] {
  const text = (value: string): string => `${s.quote}${value}${s.quote}`;
  const tail = comment === 'behind' ? ' # because' : '';
  const written = ((): string[] => {
    switch (form) {
      case 'string':
        return [`${name}${s.equals}${text('1.0')}${tail}`];
      case 'inline':
        return [`${name}${s.equals}{ version${s.equals}${text('1')}, features${s.equals}[${text('std')}] }${tail}`];
      case 'dotted':
        return [`${name}.version${s.equals}${text('1')}${tail}`];
      case 'multiline':
        return [
          `${name}${s.equals}{ version${s.equals}${text('1')}, features${s.equals}[`,
          `${s.indent}  ${text('std')}, # why`,
          `${s.indent}] }${tail}`,
        ];
    }
  })();
  return [...(comment === 'above' ? ['# a remark'] : []), ...written].map((row) => `${s.indent}${row}`);
}

function section(header: string, all: readonly Line[], s: Style): string[] {
  return [header, ...all.flatMap((one, index) => [...(one.gap && index > 0 ? [''] : []), ...render(one, s)])];
}

function join(sections: readonly (readonly string[])[], s: Style): string {
  const rows = sections.flatMap((rowsOf, index) => (s.blank && index > 0 ? ['', ...rowsOf] : [...rowsOf]));
  return `${s.bom ? '\uFEFF' : ''}${rows.join(s.eol)}${s.final ? s.eol : ''}`;
}

const other = fc.constantFrom(
  ['[dev-dependencies]', 'tempfile = "3"'],
  ['[profile.release]', 'lto = true'],
  ['[features]', 'default = []'],
  ['# tests need this', '[build-dependencies]', 'cc = "1"'],
  ["[target.'cfg(unix)'.dependencies]", 'libc = "0.2"'],
  ['[[bin]]', 'name = "x"', 'path = "src/main.rs"', '# the end'],
  ['[lints]', 'workspace = true'],
);

/** Manifests with `[package]`, in which `[dependencies]` may be missing or empty. */
export const packageManifest: fc.Arbitrary<string> = fc
  .record({
    s: style,
    dependencies: fc.option(lines, { nil: undefined }),
    others: fc.uniqueArray(other, { maxLength: 4 }),
    at: fc.nat(4),
  })
  .map(({ s, dependencies, others, at }) => {
    const rest: (readonly string[])[] = [...others];
    if (dependencies !== undefined)
      rest.splice(Math.min(at, rest.length), 0, section('[dependencies]', dependencies, s));
    return join([['[package]', `name = "x"`, `version = "0.1.0"`, `edition = "2021"`], ...rest], s);
  });

/** Virtual manifests, in which `[workspace.dependencies]` may be missing or empty. */
export const workspaceManifest: fc.Arbitrary<string> = fc
  .record({
    s: style,
    dependencies: fc.option(lines, { nil: undefined }),
    package: fc.boolean(),
    profile: fc.boolean(),
  })
  .map(({ s, dependencies, package: inherits, profile }) =>
    join(
      [
        ['[workspace]', 'resolver = "2"', 'members = [', '    "a",', ']'],
        ...(inherits ? [['[workspace.package]', 'edition = "2021"']] : []),
        ...(dependencies === undefined ? [] : [section('[workspace.dependencies]', dependencies, s)]),
        ...(profile ? [['# how releases are built', '[profile.release]', 'lto = true']] : []),
      ],
      s,
    ),
  );
