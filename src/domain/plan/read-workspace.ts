import { parseReference } from '../infra/reference.js';
import { notation } from './notation.js';
import type { CanonicalDependency, Plan } from './plan.js';
import type { InfraCrate } from '../infra/crate.js';
import type { Problems } from './problems.js';
import type { TableReader, Word } from './table-reader.js';

/** A crate as the file has it, with the places that checks between crates need. */
export interface CrateDraft {
  readonly crate: InfraCrate;
  readonly name: Word;
  readonly dependencies: readonly Word[];
  readonly nativeFeatures: readonly Word[];
}

/** `[infra]`: where the crates live. */
export function readInfra(root: TableReader): Plan['infra'] {
  const table = root.requiredChild('infra');
  const infra = {
    url: table?.requiredText('url', notation.url) ?? '',
    reference: parseReference(table?.text('reference', notation.reference) ?? 'default-branch') ?? {
      kind: 'default-branch',
    },
    contacts: (table?.words('contacts', notation.text) ?? []).map(textOf),
  } as const;
  table?.end();
  return infra;
}

/** `[crates]`, in the order of the file. */
export function readCrates(root: TableReader, problems: Problems): readonly CrateDraft[] {
  const table = root.requiredChild('crates');
  const children = table?.namedChildren(notation.crate) ?? [];
  if (table?.isEmpty) problems.add(table.range, `${table.label} has no crate`);
  return children.map(([entry, child]) => readCrate({ text: entry.key, range: entry.keyRange }, child));
}

function readCrate(name: Word, table: TableReader): CrateDraft {
  const version = table.requiredText('version', notation.version);
  const requirement = table.text('requirement', notation.requirement) ?? requirementFor(version);
  const purpose = table.requiredText('purpose', notation.text);
  const layer = table.requiredCount('layer');
  const dependencies = table.words('dependencies', notation.crate);
  const features = table.words('features', notation.feature).map(textOf);
  const nativeFeatures = table.words('native-features', notation.feature);
  const wasm = readWasm(table, features);
  const exposes = table.words('exposes', notation.package).map(textOf);
  const uses = table.words('uses', notation.package).map(textOf);
  const plannedImports = table.words('planned-imports', notation.useLine).map(textOf);
  const usage = readUsage(table, name.text);
  table.end();
  const crate: InfraCrate = {
    name: name.text,
    version,
    requirement,
    purpose,
    layer,
    dependencies: dependencies.map(textOf),
    features,
    nativeFeatures: nativeFeatures.map(textOf),
    wasm,
    exposes,
    ...(uses.length > 0 && { uses }),
    plannedImports,
    usage,
  };
  return { crate, name, dependencies, nativeFeatures };
}

/** Major and minor, as 7.1 writes them; a pre-release has to be asked for by its whole version. */
function requirementFor(version: string): string {
  return version.includes('-') ? version : version.split('.').slice(0, 2).join('.');
}

/** Without a word on it, a crate that has a `wasm` feature is taken for `partial`: possible, and not proved. */
function readWasm(table: TableReader, features: readonly string[]): InfraCrate['wasm'] {
  const wasm = table.child('wasm');
  const status = wasm?.choice('status', ['full', 'partial', 'none']);
  const note = wasm?.text('note', notation.text);
  wasm?.end();
  return { status: status ?? (features.includes('wasm') ? 'partial' : 'none'), note: note ?? '' };
}

function readUsage(table: TableReader, name: string): InfraCrate['usage'] {
  const usage = table.child('usage');
  const line = usage?.requiredText('import', notation.useLine);
  const example = usage?.text('example', notation.text)?.trimEnd();
  usage?.end();
  // `use NAME;` is an import line that compiles for every crate.
  return {
    import: line ?? `use ${name.replaceAll('-', '_')};`,
    ...(example !== undefined && { example }),
  };
}

/** `[canonical]`, in the order of the file. */
export function readCanonical(root: TableReader, problems: Problems): ReadonlyMap<string, CanonicalDependency> {
  const drafts = root.child('canonical')?.namedChildren(notation.package) ?? [];
  return new Map(
    drafts.map(([entry, table]) => {
      const version = table.requiredText('version', notation.canonicalVersion);
      const features = table.words('features', notation.feature).map(textOf);
      const compatible = table.text('compatible', notation.requirement);
      const breaking = table.text('breaking', notation.text);
      const note = table.text('note', notation.text);
      table.end();
      const dependency: CanonicalDependency = {
        name: entry.key,
        version,
        features,
        ...(compatible !== undefined && { compatible }),
        ...(breaking !== undefined && { breaking }),
        ...(note !== undefined && { note }),
        location: problems.locate(entry.range),
      };
      return [entry.key, dependency];
    }),
  );
}

/** `[sdk]`, which a fleet without TypeScript leaves out. */
export function readSdk(root: TableReader): Plan['sdk'] {
  const table = root.child('sdk');
  if (table === undefined) return undefined;
  const name = table.requiredText('package', notation.sdkPackage);
  const exports = table.child('exports')?.namedTexts(notation.subpath, notation.sdkFile) ?? new Map();
  table.end();
  return { package: name, exports };
}

function textOf(word: Word): string {
  return word.text;
}
