import { posix } from 'node:path';
import { allowedFile } from '../../domain/infra/own-files.js';
import { fixEdits } from '../../domain/audit/fixes.js';
import { loosenPin } from '../../domain/audit/rules/conflicts.js';
import { findingsOf } from '../../domain/audit/rules.js';
import type { Change } from '../../domain/patch/draft.js';
import type { RecordedFix } from '../../domain/infra/record.js';
import { changesBetween } from '../../domain/rollback/manifest-changes.js';
import { parseToml, type TomlEntry } from '../../domain/toml/document.js';
import type { Finding } from '../../domain/audit/finding.js';
import { applyEdits, type Edit } from '../../domain/toml/edit.js';
import { readAuditContext } from '../../flows/audit-context.js';
import type { Target } from '../../domain/target.js';
import type { Checkout } from '../../ports/checkout.js';
import type { Ports } from '../../ports/ports.js';
import type { Verified } from './verify.js';

/** The checkout as it is with the fixes in it; nothing is written yet. */
export interface Fixed {
  readonly checkout: Checkout;
  /** The new texts of the files that the fixes change. */
  readonly texts: ReadonlyMap<string, string>;
  /** What stands in the files that the fixes change. */
  readonly originals: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  /** What changes in manifests, for the change record. */
  readonly recorded: readonly RecordedFix[];
}

/**
 * The checkout with the fixes of the named audit rules. Fixes of a file that no change set may touch are left to
 * people. Fixes of one place are made one after the other, each on what the one before left.
 *
 * @param reopen reads the repository from another checkout.
 */
export async function applyFixes(
  rules: readonly string[],
  target: Target,
  reopen: (checkout: Checkout) => Promise<Target>,
  ports: Pick<Ports, 'checkout' | 'log'>,
): Promise<Fixed> {
  const { checkout } = ports;
  const texts = new Map<string, string>();
  const originals = new Map<string, string>();
  const changes: Change[] = [];
  const made = new Set<string>();
  // The rest of the patch does what the rules about infra entries want.
  const chosen = rules.filter((rule) => !rule.startsWith('infra-'));
  let current = target;
  for (let round = 0; chosen.length > 0; round += 1) {
    const now = overlay(checkout, texts);
    const all = findingsOf(await readAuditContext(current, { checkout: now }));
    const findings = all.filter((found) => !made.has(keyOf(found)));
    const edits = fixEdits(findings, chosen).filter(({ path }) => isAllowed(path, round, ports));
    if (edits.length === 0) break;
    await editTexts({ texts, originals }, edits, now);
    const fixed = findings.filter(({ fix }) => fix?.edits.some((edit) => edits.includes(edit)) === true);
    for (const found of fixed) made.add(keyOf(found));
    changes.push(...fixed.map(changeOf));
    current = await reopen(overlay(checkout, texts));
  }
  return fixedOf(texts, originals, changes, checkout);
}

/** Further fixes, of places in the files as they are with the ones before. */
export async function addFixes(
  { checkout, texts, originals, changes }: Fixed,
  findings: readonly Fix[],
  ports: Pick<Ports, 'checkout'>,
): Promise<Fixed> {
  const [now, before] = [new Map(texts), new Map(originals)];
  const edits = findings.flatMap(({ fix }) => fix.edits);
  await editTexts({ texts: now, originals: before }, edits, checkout);
  return fixedOf(now, before, [...changes, ...findings.map(changeOf)], ports.checkout);
}

/** The exact requirements that keep a workspace from resolving, loosened, where the input `fix` asks for it. */
export function pinFixes(verified: readonly Verified[], rules: readonly string[]): readonly Fix[] {
  if (!rules.includes('exact-pin')) return [];
  return verified.flatMap((one) => {
    const loosened = one.kind === 'refused' && !one.before ? loosenPin(one.error, one.workspace) : undefined;
    return loosened ? [{ rule: 'exact-pin', fix: loosened.fix, locations: [loosened.location] }] : [];
  });
}

async function editTexts(
  { texts, originals }: { readonly texts: Map<string, string>; readonly originals: Map<string, string> },
  edits: readonly Edit[],
  checkout: Checkout,
): Promise<void> {
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const text = await checkout.read(path);
    originals.set(path, originals.get(path) ?? text);
    const ofFile = edits.filter((edit) => edit.path === path);
    texts.set(path, applyEdits(text, ofFile));
  }
}

function fixedOf(
  texts: ReadonlyMap<string, string>,
  originals: ReadonlyMap<string, string>,
  changes: readonly Change[],
  checkout: Checkout,
): Fixed {
  const recorded = [...texts].flatMap(([path, text]) => recordedFixes(path, originals.get(path) ?? text, text));
  return { checkout: overlay(checkout, texts), texts, originals, changes, recorded };
}

function isAllowed(path: string, round: number, { log }: Pick<Ports, 'log'>): boolean {
  if (allowedFile(path) !== undefined) return true;
  if (round === 0) log.warning(`${path} is not a file that change sets may touch: its fix is left to people`);
  return false;
}

type Fix = Pick<Finding, 'rule' | 'locations'> & { readonly fix: NonNullable<Finding['fix']> };

function changeOf({ rule, fix, locations: [{ path, line }] }: Pick<Finding, 'rule' | 'locations' | 'fix'>): Change {
  const message = `${rule}: ${fix?.title ?? ''}`;
  return { kind: 'fix', manifest: path, table: [], key: rule, before: null, message, line };
}

function keyOf({ rule, fix, locations: [{ path }] }: Finding): string {
  return JSON.stringify([rule, path, fix?.title]);
}

function recordedFixes(path: string, before: string, after: string): readonly RecordedFix[] {
  if (posix.basename(path) !== 'Cargo.toml') return [];
  const source = (text: string, { range }: TomlEntry): string => text.slice(range.start, range.end);
  return changesBetween(parseToml(before, path), parseToml(after, path)).flatMap(({ path: at, ...change }) => {
    const key = at.at(-1);
    if (key === undefined || change.after === undefined) return [];
    const previous = change.before === undefined ? null : source(before, change.before);
    return [{ manifest: path, table: at.slice(0, -1), key, previous, written: source(after, change.after) }];
  });
}

function overlay(checkout: Checkout, texts: ReadonlyMap<string, string>): Checkout {
  return {
    ...checkout,
    read: async (path) => texts.get(path) ?? checkout.read(path),
    readIfPresent: async (path) => texts.get(path) ?? checkout.readIfPresent(path),
  };
}
