import * as fc from 'fast-check';
import { Comments, type Style } from './style.js';

export const infraUrl = 'https://example.invalid/infra';

/** Packages that the registry of the oracle has, in version 1. */
export const packages = ['anyhow', 'bytes', 'hyper', 'log', 'once_cell', 'rand', 'serde', 'serde_json', 'time', 'zip'];

export const targets = [
  'cfg(unix)',
  'cfg(windows)',
  'cfg(target_arch = "wasm32")',
  'cfg(not(target_arch = "wasm32"))',
  'cfg(all(unix, not(target_os = "macos")))',
  'cfg(any(unix, windows))',
  'x86_64-unknown-linux-gnu',
];

/** How one dependency is written. */
export interface Line {
  readonly key: string;
  readonly package: string;
  readonly form: 'string' | 'inline' | 'dotted' | 'features' | 'lines' | 'workspace' | 'workspace-inline';
  readonly optional: boolean;
  readonly comment: 'none' | 'above' | 'behind' | 'both';
  /** A blank line above. */
  readonly gap: boolean;
  /** A comment line below the last entry of a block. */
  readonly below: boolean;
}

const line = (inherits: boolean): fc.Arbitrary<Line> =>
  fc
    .record({
      package: fc.constantFrom(...packages),
      isRenamed: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
      form: fc.constantFrom<Line['form'][]>('string', 'string', 'inline', 'dotted', 'features', 'lines'),
      inherited: fc.constantFrom<Line['form'][]>('workspace', 'workspace', 'workspace-inline'),
      isInherited: inherits ? fc.boolean() : fc.constant(false),
      optional: fc.integer({ min: 0, max: 6 }).map((n) => n === 0),
      comment: fc.constantFrom<Line['comment'][]>('none', 'none', 'above', 'behind', 'both'),
      gap: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
      below: fc.integer({ min: 0, max: 7 }).map((n) => n === 0),
    })
    .map(({ isRenamed, isInherited, form, inherited, ...rest }) => ({
      ...rest,
      key: isRenamed && !isInherited ? `my-${rest.package}` : rest.package,
      form: isInherited ? inherited : isRenamed ? 'inline' : form,
    }));

/** The entries of one table, sorted or not; each package once. */
export const lines = (inherits: boolean): fc.Arbitrary<readonly Line[]> =>
  fc
    .tuple(fc.uniqueArray(line(inherits), { maxLength: 6, selector: (one) => one.package }), fc.boolean())
    .map(([all, sorted]) => (sorted ? all.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : all));

/** What stands behind the key. */
function valueOf(one: Line, s: Style, optional: boolean): { readonly suffix: string; readonly value: string } {
  const text = (value: string): string => `${s.quote}${value}${s.quote}`;
  const pair = (key: string, value: string): string => `${key}${s.equals}${value}`;
  const more = optional && one.optional ? [pair('optional', 'true')] : [];
  const own = one.key === one.package ? [] : [pair('package', text(one.package))];
  const inline = (...parts: readonly string[]): string => `{ ${[...own, ...parts, ...more].join(', ')} }`;
  const inside = `${s.eol}${s.indent}  `;
  switch (one.form) {
    case 'string':
      return { suffix: '', value: more.length > 0 ? inline(pair('version', text('1'))) : text('1') };
    case 'inline':
      return { suffix: '', value: inline(pair('version', text('1')), pair('features', `[${text('std')}]`)) };
    case 'dotted':
      return more.length > 0
        ? { suffix: '', value: inline(pair('version', text('1'))) }
        : { suffix: '.version', value: text('1') };
    case 'features':
      return {
        suffix: '',
        value: inline(
          pair('version', text('1')),
          pair('features', `[${inside}${text('std')}, # why${s.eol}${s.indent}]`),
        ),
      };
    case 'lines': {
      if (!s.isNew) return { suffix: '', value: inline(pair('version', text('1'))) };
      const parts = [...own, `${pair('version', text('1'))}, # the one`, ...more.map((part) => `${part},`)];
      return { suffix: '', value: `{${parts.map((part) => `${inside}${part}`).join('')}${s.eol}${s.indent}}` };
    }
    case 'workspace':
      return more.length > 0
        ? { suffix: '', value: `{ ${pair('workspace', 'true')}, ${more.join('')} }` }
        : { suffix: '.workspace', value: 'true' };
    case 'workspace-inline':
      return { suffix: '', value: `{ ${[pair('workspace', 'true'), ...more].join(', ')} }` };
  }
}

/** A table under a header, with its comments. */
export function renderTable(
  header: string,
  all: readonly Line[],
  s: Style,
  comments: Comments,
  { headings, optional }: { readonly headings: boolean; readonly optional: boolean },
): string[] {
  const rows: string[] = [header];
  all.forEach((one, index) => {
    const startsBlock = index > 0 && one.gap;
    if (startsBlock && all[index - 1]?.below === true) rows.push(`${s.indent}${comments.next('below')}`);
    if (startsBlock) rows.push('');
    if (headings && (index === 0 || startsBlock)) rows.push(`${s.indent}${comments.next('heading')}`);
    else if (one.comment === 'above' || one.comment === 'both')
      rows.push(`${s.indent}${comments.next('about', one.key)}`);
    const { suffix, value } = valueOf(one, s, optional);
    const behind = one.comment === 'behind' || one.comment === 'both' ? ` ${comments.next('behind')}` : '';
    rows.push(...`${s.indent}${one.key}${suffix}${s.equals}${value}${behind}`.split(s.eol));
  });
  if (all.at(-1)?.below === true) rows.push(`${s.indent}${comments.next('below')}`);
  return rows;
}
