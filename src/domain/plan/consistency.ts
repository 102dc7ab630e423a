import { cratePrefix, shortCrateName } from '../infra/crate-names.js';
import { nearest, suggestion } from '../text/nearest.js';
import { unknownCrate } from './crate-words.js';
import type { InfraCrate } from '../infra/crate.js';
import type { Plan } from './plan.js';
import type { Problems } from './problems.js';
import type { PhaseDraft, RepositoryDraft } from './read-fleet.js';
import type { CrateDraft } from './read-workspace.js';
import type { Word } from './table-reader.js';

/** What must hold between crates: names tell them apart, and layers follow the edges (2.2). */
export function checkCrates(drafts: readonly CrateDraft[], problems: Problems): void {
  const crates = new Map(drafts.map(({ crate }) => [crate.name, crate]));
  reportAlike(
    drafts.map(({ name }) => name),
    (name) => shortCrateName(name.toLowerCase().replaceAll('_', '-'), crates.keys()),
    (name, before) =>
      `crate \`${name}\` cannot be told from \`${before}\`: case, \`-\` or \`_\` and the prefix ` +
      `\`${cratePrefix(crates.keys())}\` do not matter`,
    problems,
  );
  for (const draft of drafts) {
    for (const feature of draft.nativeFeatures) {
      if (draft.crate.features.includes(feature.text)) continue;
      problems.add(
        feature.range,
        `\`${feature.text}\` is not among the \`features\` of ` +
          `\`${draft.crate.name}\`${suggestion(nearest(feature.text, draft.crate.features))}`,
      );
    }
    if (lacksPrefix(draft, drafts)) {
      problems.add(
        draft.name.range,
        `crate \`${draft.crate.name}\`: the names in [crates] are those of the packages, and all others begin with ` +
          `\`${cratePrefix(crates.keys())}\`; did you mean \`${cratePrefix(crates.keys())}${draft.crate.name}\`?`,
      );
    }
    for (const edge of draft.dependencies) checkEdge(draft.crate, edge, crates, problems);
  }
  reportCycles(drafts, problems);
}

/** Lists of crates may leave the prefix out; the names of the crates themselves may not. */
function lacksPrefix({ crate }: CrateDraft, drafts: readonly CrateDraft[]): boolean {
  const others = drafts.map((draft) => draft.crate.name).filter((name) => name !== crate.name);
  const prefix = cratePrefix(others);
  const isTheirs = prefix !== '' && others.every((name) => name.startsWith(prefix));
  // One that differs from a name in case or `_` alone is told as that.
  const written = crate.name.toLowerCase().replaceAll('_', '-');
  return others.length > 1 && isTheirs && !written.startsWith(prefix);
}

/** An edge may stay in its layer (infra-http needs infra-otel), but never go up; layer 0 has none. */
function checkEdge(crate: InfraCrate, edge: Word, crates: ReadonlyMap<string, InfraCrate>, problems: Problems): void {
  const target = crates.get(edge.text);
  if (target === undefined) {
    problems.add(
      edge.range,
      `\`${crate.name}\` depends on a crate that is not there: ${unknownCrate(edge.text, crates)}`,
    );
  } else if (target.layer > crate.layer) {
    problems.add(
      edge.range,
      `\`${crate.name}\` is in layer ${crate.layer} and cannot depend on \`${target.name}\` in layer ${target.layer}`,
    );
  } else if (crate.layer === 0 && target !== crate) {
    problems.add(edge.range, `\`${crate.name}\` is in layer 0, where crates depend on no other infra crate`);
  }
}

/** Reports each cycle once, at the edge that closes it. */
function reportCycles(drafts: readonly CrateDraft[], problems: Problems): void {
  const left = new Map(drafts.map((draft) => [draft.crate.name, draft]));
  const withEdge = (draft: CrateDraft): Word | undefined => draft.dependencies.find((edge) => left.has(edge.text));
  for (;;) {
    const free = [...left.values()].filter((draft) => withEdge(draft) === undefined);
    for (const draft of free) left.delete(draft.crate.name);
    if (free.length > 0) continue;
    const [start] = left.values();
    if (start === undefined) return;
    for (const draft of cycleFrom(start, left, withEdge, problems)) left.delete(draft.crate.name);
  }
}

/** Every crate that is left depends on one that is left, so that a walk must come back to where it was. */
function cycleFrom(
  start: CrateDraft,
  left: ReadonlyMap<string, CrateDraft>,
  withEdge: (draft: CrateDraft) => Word | undefined,
  problems: Problems,
): readonly CrateDraft[] {
  const path: CrateDraft[] = [];
  for (let draft: CrateDraft | undefined = start; draft !== undefined;) {
    const edge = withEdge(draft);
    path.push(draft);
    draft = edge && left.get(edge.text);
    const back = draft === undefined ? -1 : path.indexOf(draft);
    if (edge === undefined || back === -1) continue;
    const cycle = path.slice(back);
    const names = [...cycle, ...cycle.slice(0, 1)].map(({ crate }) => crate.name);
    problems.add(edge.range, `crates depend on each other in a circle: ${names.join(' -> ')}`);
    return cycle;
  }
  return path;
}

/**
 * Joins repositories and phases (5): every repository is in exactly one phase. A plan without phases has one, with all
 * repositories in the order of the file.
 */
export function joinPhases(
  repositories: readonly RepositoryDraft[],
  drafts: readonly PhaseDraft[] | undefined,
  problems: Problems,
): Pick<Plan, 'phases' | 'repositories'> {
  reportAlike(
    repositories.map(({ name }) => name),
    (name) => name.toLowerCase(),
    (name, before) => `repository \`${name}\` cannot be told from \`${before}\`: GitHub ignores case`,
    problems,
  );
  const names = repositories.map(({ name }) => name);
  const phaseOf = new Map<string, number>();
  const phases = (drafts ?? [{ title: 'All repositories', repositories: names }]).map((draft, index) => {
    for (const word of draft.repositories) placeInPhase(word, index + 1, names, phaseOf, problems);
    return { number: index + 1, title: draft.title, repositories: draft.repositories.map(({ text }) => text) };
  });
  for (const { text, range } of names) {
    if (!phaseOf.has(text))
      problems.add(range, `repository \`${text}\` is in no phase; add it to \`repositories\` of a \`[[phases]]\``);
  }
  return {
    phases: drafts === undefined && names.length === 0 ? [] : phases,
    repositories: new Map(
      repositories.map(({ repository }) => [
        repository.name,
        { ...repository, phase: phaseOf.get(repository.name) ?? 0 },
      ]),
    ),
  };
}

function placeInPhase(
  word: Word,
  number: number,
  names: readonly Word[],
  phaseOf: Map<string, number>,
  problems: Problems,
): void {
  const before = phaseOf.get(word.text);
  if (!names.some(({ text }) => text === word.text)) {
    const near = nearest(
      word.text,
      names.map(({ text }) => text),
    );
    problems.add(
      word.range,
      `phase ${number} names \`${word.text}\`, which is not in [repositories]${suggestion(near)}`,
    );
  } else if (before !== undefined) {
    problems.add(word.range, `repository \`${word.text}\` is in phase ${before} already`);
  } else {
    phaseOf.set(word.text, number);
  }
}

function reportAlike(
  names: readonly Word[],
  keyOf: (name: string) => string,
  message: (name: string, before: string) => string,
  problems: Problems,
): void {
  const seen = new Map<string, string>();
  for (const { text, range } of names) {
    const before = seen.get(keyOf(text));
    if (before === undefined) seen.set(keyOf(text), text);
    else problems.add(range, message(text, before));
  }
}
