import { beginFacade, endFacade } from '../infra/markers.js';
import { facadeModule } from '../infra/own-files.js';
import { lineEndingOf } from '../text/lines.js';

/** A crate as a package's facade shows it. */
export interface FacadeCrate {
  /** Without `infra-`. */
  readonly name: string;
  /** The plan's `use` line. */
  readonly import: string;
  /** The name that the crate has in code here, with underscores. */
  readonly codeName: string;
  /** Conditions under which the crate is there, as `cfg` predicates. */
  readonly conditions: readonly string[];
}

/**
 * `src/infra_facade.rs`: one place through which a package uses infra crates, so that one can be replaced without
 * touching the rest (docs/plan.md, 14.4.2). What stands between our comments is kept up to date, the rest is people's;
 * a file of that name without them is left alone.
 */
export function renderFacade(crates: readonly FacadeCrate[], existing: string | undefined): string {
  const lines = [beginFacade, ...crates.flatMap((crate) => ['', ...moduleLines(crate)]), '', endFacade];
  if (existing === undefined) return `${introduction}\n${lines.join('\n')}\n`;
  const start = existing.indexOf(beginFacade);
  const stop = existing.indexOf(endFacade, start);
  if (start === -1 || stop === -1) return existing;
  const eol = lineEndingOf(existing);
  return `${existing.slice(0, start)}${lines.join(eol)}${existing.slice(stop + endFacade.length)}`;
}

/** The names of the modules that a facade has for infra crates. */
export function facadeModules(text: string): readonly string[] {
  return [...ownPart(text).matchAll(moduleStart)].map(([, name = '']) => name);
}

/** A facade without the modules of some crates, named as the crates are without `infra-`. */
export function withoutModules(text: string, crates: ReadonlySet<string>): string {
  const own = ownPart(text);
  if (own === '') return text;
  const kept = own.replaceAll(wholeModule, (found, name: string) =>
    crates.has(name.replaceAll('_', '-')) ? '' : found,
  );
  return text.replace(own, () => kept);
}

const moduleStart = /^pub mod (\w+) \{/gm;
const wholeModule = /\r?\n(?:#\[cfg\([^\n]*\r?\n)?pub mod (\w+) \{[^]*?\n\}\r?\n/g;

/** What stands between our comments; empty where they are not there. */
function ownPart(text: string): string {
  const start = text.indexOf(beginFacade);
  const stop = text.indexOf(endFacade, start);
  return start === -1 || stop === -1 ? '' : text.slice(start, stop);
}

/** Whether a module is one of ours, with nothing of people in it. */
export function isFacade(text: string): boolean {
  return text.startsWith(`${introduction}\n${beginFacade}`) && text.endsWith(`${endFacade}\n`);
}

const introduction = `\
//! The infra crates as this package uses them. Say \`mod ${facadeModule};\` in the crate root and import from here, \
so that
//! an infra crate can be replaced in one place. What stands between the infra-actions comments is kept up to date;
//! everything else is yours.
#![allow(unused_imports)]
`;

function moduleLines({ name, import: line, codeName, conditions }: FacadeCrate): readonly string[] {
  const [first, ...others] = conditions;
  const predicate = others.length === 0 ? first : `all(${conditions.join(', ')})`;
  const cfg = predicate === undefined ? [] : [`#[cfg(${predicate})]`];
  const path = line.replace(/^use\s+\w+/, codeName);
  return [...cfg, `pub mod ${name.replaceAll('-', '_')} {`, `    pub use ${path}`, '}'];
}
