import * as fc from 'fast-check';
import { infraUrl, lines, packages, renderTable, targets, type Line } from './entries.js';
import { Comments, joinLines, style, type Style } from './style.js';

export type Tree = Readonly<Record<string, string>>;

/** A repository and what is asked for. */
export interface Case {
  readonly files: Tree;
  readonly crates: readonly string[];
  readonly optional: readonly string[];
  readonly placement: 'auto' | 'direct';
  readonly members: 'auto' | 'all';
  /** An entry for infra is there already. */
  readonly hasInfra: boolean;
}

const rare = fc.integer({ min: 0, max: 4 }).map((n) => n === 0);

interface Draft {
  readonly dependencies: readonly Line[] | undefined;
  readonly dev: readonly Line[] | undefined;
  readonly target: { readonly of: string; readonly lines: readonly Line[] } | undefined;
  readonly headings: boolean;
  readonly at: number;
  readonly others: readonly (readonly string[])[];
  readonly features: boolean;
  /** An entry of infra's that is there before. */
  readonly infra: string;
  readonly edition: string;
  /** How `[dependencies]` is written. */
  readonly form: 'table' | 'headers' | 'dotted' | 'inline';
  /** A comment above, or behind, the header of each section. */
  readonly remarks: 'none' | 'above' | 'behind';
}

const infraEntries = [
  '',
  '',
  '',
  '',
  `[target.'cfg(windows)'.dependencies]\ninfra-json = { git = "${infraUrl}", version = "0.1" }`,
  `[target.'cfg(target_arch = "wasm32")'.dependencies]\ninfra-json = { git = "${infraUrl}", version = "0.1" }`,
  `[dev-dependencies]\nij = { package = "infra-json", git = "${infraUrl}" }`,
  `[build-dependencies]\ninfra-json = { git = "${infraUrl}.git" }`,
  `[dev-dependencies]\n# the old one\ninfra-errors = { git = "${infraUrl}", branch = "main" } # keep`,
];

const others: readonly (readonly string[])[] = [
  ['[[example]]', 'name = "show"', 'path = "src/lib.rs"'],
  ['[package.metadata.docs.rs]', 'all-features = true'],
  ['[lib]', 'doctest = false'],
  ['[lints.rust]', "unsafe_code = 'forbid'"],
  ['[badges]', 'maintenance = { status = "none" }'],
];

const draft = (inherits: boolean): fc.Arbitrary<Draft> =>
  fc.record({
    dependencies: fc.option(lines(inherits), { nil: undefined, freq: 4 }),
    dev: fc.option(lines(inherits), { nil: undefined, freq: 1 }),
    target: fc.option(fc.record({ of: fc.constantFrom(...targets), lines: lines(inherits) }), {
      nil: undefined,
      freq: 1,
    }),
    headings: rare,
    at: fc.nat(4),
    others: fc.uniqueArray(fc.constantFrom(...others), { maxLength: 3 }),
    features: fc.boolean(),
    infra: fc.constantFrom(...infraEntries),
    edition: fc.constantFrom('2018', '2021', '2021', '2024'),
    form: fc.constantFrom<Draft['form'][]>('table', 'table', 'table', 'table', 'headers', 'dotted', 'inline'),
    remarks: fc.constantFrom<Draft['remarks'][]>('none', 'none', 'above', 'behind'),
  });

const known = new Set(packages);

/** Without what Cargo refuses: a package twice under two names, an optional dependency of tests. */
function renderPackage(name: string, d: Draft, s: Style, comments: Comments, more: readonly string[] = []): string {
  const taken = new Map<string, string>();
  const consistent = (all: readonly Line[]): readonly Line[] =>
    all
      .filter((one) => known.has(one.package))
      .map((one) => {
        const key = taken.get(one.package) ?? one.key;
        taken.set(one.package, key);
        const isInherited = one.form.startsWith('workspace');
        return { ...one, key, form: key === one.package || (isInherited && key === one.package) ? one.form : 'inline' };
      });
  const { headings } = d;
  const section = (header: string, all: readonly Line[], optional: boolean): string[] =>
    renderTable(header, consistent(all), s, comments, { headings, optional });
  const isPlain = d.form === 'table' || more.length > 0;
  const dependencies = d.dependencies && isPlain ? section('[dependencies]', d.dependencies, true) : undefined;
  const other = d.dependencies && !isPlain ? otherForm(d.form, consistent(d.dependencies), s, comments) : undefined;
  const hasOptional = isPlain || d.form === 'headers';
  const optional = (d.dependencies ?? []).filter((one) => one.optional && hasOptional);
  const tables = d.infra === '' ? [] : [d.infra.split('\n')];
  const hasDev = d.infra.startsWith('[dev');
  const target =
    d.target &&
    !d.infra.startsWith(`[target.'${d.target.of}'`) &&
    section(`[target.'${d.target.of}'.dependencies]`, d.target.lines, false);
  const rest: (readonly string[])[] = [
    ...(d.dev && !hasDev ? [section('[dev-dependencies]', d.dev, false)] : []),
    ...(target ? [target] : []),
    ...tables,
    ...(d.features
      ? [
          [
            '[features]',
            ...(optional.length > 0
              ? [
                  `extra = [`,
                  ...optional.map((one) => `  "dep:${taken.get(one.package) ?? one.key}", ${comments.next('behind')}`),
                  ']',
                ]
              : ['default = []']),
          ],
        ]
      : []),
    ...d.others,
  ];
  if (dependencies) rest.splice(Math.min(d.at, rest.length), 0, dependencies);
  if (other && d.form === 'headers') rest.splice(Math.min(d.at, rest.length), 0, ...other);
  const first = other && d.form !== 'headers' ? other : [];
  const head = [
    '[package]',
    `name${s.equals}"${name}"`,
    `version = "0.1.0" ${comments.next('behind')}`,
    `edition = "${d.edition}"`,
  ];
  const remarked = [head, ...rest].map((part) => withRemark(part, d.remarks, comments));
  return joinLines([...first, ...remarked, more], s);
}

/** A comment that is about a section, above its header or behind it. */
function withRemark(section: readonly string[], remarks: Draft['remarks'], comments: Comments): readonly string[] {
  const [header = '', ...rest] = section;
  if (remarks === 'none' || !header.startsWith('[')) return section;
  const remark = comments.next(remarks === 'above' ? 'section' : 'behind');
  return remarks === 'above' ? [remark, ...section] : [`${header} ${remark}`, ...rest];
}

/** `[dependencies.x]` for each, dotted keys or an inline table at the beginning of the file. */
function otherForm(form: Draft['form'], all: readonly Line[], s: Style, comments: Comments): (readonly string[])[] {
  const value = (one: Line): string =>
    one.key === one.package ? '"1"' : `{ package = "${one.package}", version = "1" }`;
  if (form === 'headers') {
    return all.map((one) => [
      `[dependencies.${one.key}] ${comments.next('behind')}`,
      ...(one.key === one.package ? [] : [`package = "${one.package}"`]),
      'version = "1"',
      ...(one.optional ? ['optional = true'] : []),
    ]);
  }
  const optionals = all.filter((one) => one.optional).map((one) => ({ ...one, optional: false }));
  const plain = [...all.filter((one) => !one.optional), ...optionals];
  if (form === 'dotted')
    return [plain.map((one) => `dependencies.${one.key} = ${value(one)} ${comments.next('behind')}`)];
  const parts = plain.map((one) => `${one.key} = ${value(one)}`);
  if (!s.isNew || parts.length === 0) return [[`dependencies = { ${parts.join(', ')} } ${comments.next('behind')}`]];
  return [['dependencies = {', ...parts.map((part) => `  ${part}, ${comments.next('behind')}`), '}']];
}

const request = fc.record({
  crates: fc.subarray(['errors', 'json', 'config', 'json/wasm', 'fs/watch'], { minLength: 1, maxLength: 3 }),
  isOptional: rare,
  placement: fc.constantFrom<('auto' | 'direct')[]>('auto', 'auto', 'direct'),
  members: fc.constantFrom<('auto' | 'all')[]>('auto', 'auto', 'all'),
});

type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

function caseOf(files: Tree, { crates, isOptional, placement, members }: Request): Case {
  const names = [...new Set(crates.map((crate) => crate.split('/')[0] ?? ''))];
  const optional = isOptional ? names.slice(0, 1) : [];
  const hasInfra = Object.values(files).some((text) => text.includes('infra-'));
  return { files, crates, optional, placement, members, hasInfra };
}

const single: fc.Arbitrary<Case> = fc
  .record({ s: style, d: draft(false), r: request, profile: rare })
  .map(({ s, d, r, profile }) => {
    const more = profile ? ['# how releases are built', '[profile.release]', 'lto = true'] : [];
    return caseOf({ 'Cargo.toml': renderPackage('app', d, s, new Comments(), more), 'src/lib.rs': '' }, r);
  });

const workspace: fc.Arbitrary<Case> = fc
  .record({
    s: style,
    shared: fc.option(lines(false), { nil: undefined, freq: 5 }),
    headings: rare,
    root: fc.option(draft(true), { nil: undefined, freq: 1 }),
    one: draft(true),
    two: draft(true),
    membersForm: fc.constantFrom('line', 'lines', 'glob'),
    hakari: rare,
    defaults: rare,
    resolver: fc.constantFrom('', 'resolver = "2"', 'resolver = "3"'),
    r: request,
  })
  .map(({ s, shared, headings, root, one, two, membersForm, hakari, defaults, resolver, r }) => {
    const comments = new Comments();
    const entries = shared?.map((line) => ({
      ...line,
      key: line.package,
      form: line.form.startsWith('w') ? ('string' as const) : line.form,
      optional: false,
    }));
    const has = new Set(entries?.map((line) => line.package));
    const inherited = (d: Draft): Draft => {
      const fix = (all: readonly Line[]): readonly Line[] =>
        all.map((line) =>
          line.form.startsWith('workspace') && !has.has(line.package) ? { ...line, form: 'string' as const } : line,
        );
      return {
        ...d,
        dependencies: d.dependencies && fix(d.dependencies),
        dev: d.dev && fix(d.dev),
        target: d.target && { ...d.target, lines: fix(d.target.lines) },
      };
    };
    const list =
      {
        line: ['members = ["crates/one", "crates/two"]'],
        lines: [
          'members = [ # all',
          `    "crates/one", ${comments.next('behind')}`,
          '    "crates/two",',
          '    # "crates/gone", off',
          ']',
        ],
        glob: ['members = ["crates/*"]'],
      }[membersForm] ?? [];
    const head = [
      '[workspace]',
      ...list,
      ...(resolver === '' ? [] : [resolver]),
      ...(defaults ? ['default-members = ["crates/two"]'] : []),
    ];
    const table =
      entries === undefined
        ? []
        : renderTable('[workspace.dependencies]', entries, s, comments, { headings, optional: false });
    const profile = ['[profile.release]', 'lto = true'];
    const own = root === undefined ? undefined : renderPackage('app', inherited(root), { ...s, final: true }, comments);
    const rootText =
      own === undefined
        ? joinLines([head, table, profile], s)
        : `${own}${joinLines([head, table, profile], { ...s, bom: false })}`;
    const hack = hakari
      ? ['### BEGIN HAKARI SECTION', '[dependencies.zip]', 'version = "1"', '', '### END HAKARI SECTION']
      : [];
    return caseOf(
      {
        'Cargo.toml': rootText,
        ...(root && { 'src/lib.rs': '' }),
        'crates/one/Cargo.toml': renderPackage('one', inherited(one), s, comments),
        'crates/one/src/lib.rs': '',
        'crates/two/Cargo.toml': hakari
          ? joinLines([['[package]', 'name = "two"', 'version = "0.1.0"'], hack], s)
          : renderPackage('two', inherited(two), s, comments),
        'crates/two/src/lib.rs': '',
      },
      r,
    );
  });

/** Repositories whose manifests people might write, and a request. */
export const cases: fc.Arbitrary<Case> = fc.oneof(single, workspace);
