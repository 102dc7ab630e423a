import { forReview } from '../patch/unified-diff.js';
import { scopedBranch } from '../change-set/branch-name.js';
import { rollbackTrailers } from '../infra/trailers.js';
import { integrationBranch, pinBranch, rollbackBranch } from '../change-set/change-set.js';
import { formatLocation } from '../failure.js';
import { code, count, escapeInline, escapeMarkdown, joinSections, table, truncate } from '../report/markdown.js';
import { diffFold } from '../report/diff-fold.js';
import type { SourceUse } from './source-uses.js';

/** What a rollback's commit and pull request are about. */
export interface RollbackFacts {
  readonly mode: 'full' | 'partial' | 'quick' | 'pin' | 'unpin';
  readonly repository: string;
  /** The part of the repository that is worked on; empty for all of it. */
  readonly scope: string;
  readonly crates: readonly string[];
  readonly message: string;
  readonly reason?: string;
  readonly integrationCommit?: string;
  readonly uses: readonly SourceUse[];
  readonly followUps: readonly string[];
  readonly contacts: readonly string[];
  /** What check and test said; `undefined` when they were not run. */
  readonly verified?: boolean;
  /** For a pin: `rev:SHA`. */
  readonly pinned?: string;
  readonly expires?: string;
  readonly diff: string;
  /** The commit that the change is made on; absent where there is no git. */
  readonly base?: string;
}

/** The branch that a mode publishes, or closes. */
export function branchOf({ mode, scope }: Pick<RollbackFacts, 'mode' | 'scope'>): string {
  const branch = mode === 'quick' ? integrationBranch : mode === 'pin' || mode === 'unpin' ? pinBranch : rollbackBranch;
  return scopedBranch(branch, scope);
}

const bodyLimit = 50_000;
const diffLimit = 24_000;
const titleLimit = 120;
/** Places shown to people; the report has all. */
const maxUses = 50;

export function rollbackTitle(facts: Pick<RollbackFacts, 'mode' | 'crates' | 'pinned'>): string {
  const what = { full: 'remove', partial: 'remove', quick: 'discard', pin: 'pin', unpin: 'unpin' }[facts.mode];
  const kind = facts.mode === 'full' || facts.mode === 'partial' ? 'revert(deps)' : 'chore(deps)';
  const to = facts.mode === 'pin' && facts.pinned !== undefined ? ` to ${shortReference(facts.pinned)}` : '';
  const names = facts.mode === 'full' || facts.mode === 'partial' ? ` (${facts.crates.join(', ')})` : '';
  const title = `${kind}: ${what} infra crates${names}${to}`;
  return title.length <= titleLimit ? title : `${kind}: ${what} ${count(facts.crates.length, 'infra crate')}${to}`;
}

/** `rev:0123456789ab` of a longer one. */
function shortReference(reference: string): string {
  return reference.replace(/^rev:([0-9a-f]{12})[0-9a-f]+$/i, 'rev:$1');
}

/** The commit message: its trailers are how later runs find the change. */
export function rollbackMessage(facts: RollbackFacts): string {
  const reason = facts.reason === undefined ? [] : [`Reason: ${oneLine(facts.reason)}`];
  const of = facts.integrationCommit === undefined ? [] : [`Rolls back ${facts.integrationCommit}.`];
  return `${[rollbackTitle(facts), ...reason, ...of, rollbackTrailers(facts).join('\n')].join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The body of the pull request: verdict first, then what people must do. */
export function rollbackBody(facts: RollbackFacts): string {
  return joinSections(
    [
      isReady(facts)
        ? `✅ ${escapeInline(facts.message)}`
        : `⚠️ ${escapeInline(facts.message)} **It is not ready to merge: ${whatIsMissing(facts)}.**`,
      facts.reason === undefined ? '' : `**Reason:** ${escapeMarkdown(facts.reason)}`,
      usesSection(facts.uses),
      followUpSection(facts.followUps),
      checklist(facts),
      facts.diff === '' ? '' : diffSection(facts.diff),
    ],
    bodyLimit,
  );
}

/** Whether nothing is known that people must do before the change can be merged. */
export function isReady({ uses, verified }: Pick<RollbackFacts, 'uses' | 'verified'>): boolean {
  return uses.length === 0 && verified !== false;
}

function whatIsMissing({ uses }: RollbackFacts): string {
  if (uses.length === 0) return '`cargo check` or `cargo test` did not pass on it';
  return `${count(uses.length, 'place')} in the sources still ${uses.length === 1 ? 'uses' : 'use'} what it removes`;
}

/** Places in sources that people must change, with the line as it stands. */
export function usesSection(uses: readonly SourceUse[]): string {
  if (uses.length === 0) return '';
  const rows = uses
    .slice(0, maxUses)
    .map(({ location, crate, text }) => [code(formatLocation(location)), code(crate), code(truncate(text, 160))]);
  const more = uses.length > maxUses ? `\n\nand ${uses.length - maxUses} more places.` : '';
  return (
    `## Change these first\n\nThe sources use what is removed; they do not compile until these places are ` +
    `changed: push that to the branch of the pull request.\n\n${table(['Place', 'Crate', 'Line'], rows)}${more}`
  );
}

export function followUpSection(followUps: readonly string[]): string {
  return followUps.length === 0
    ? ''
    : `## To look at\n\n${followUps.map((one) => `- ${escapeInline(one)}`).join('\n')}`;
}

/** One line of the checklist. */
export interface ChecklistItem {
  readonly done: boolean;
  /** Markdown. */
  readonly text: string;
}

/** 14.6 of docs/plan.md, computed from what is known. */
export function checklistItems(facts: RollbackFacts): readonly ChecklistItem[] {
  const { mode, base, verified, contacts } = facts;
  const names =
    contacts.length === 0 ? ' (the plan names none: `contacts`)' : `: ${contacts.map(escapeMarkdown).join(', ')}`;
  const branch = mode === 'quick' ? `Only ${code(branchOf(facts))} is touched` : `Branch ${code(branchOf(facts))}`;
  const again = {
    full: 'revert its merge',
    partial: 'revert its merge',
    quick: 'integrate again',
    pin: 'run `mode: unpin`',
    unpin: 'pin again',
  }[mode];
  return [
    { done: true, text: `${branch}, not the default branch` },
    { done: base !== undefined, text: base === undefined ? 'Based on a commit' : `Based on commit ${code(base)}` },
    {
      done: verified === true,
      text:
        '`cargo check` and `cargo test` on the result' +
        (verified === undefined
          ? ' (not run by this action; `rollback.yml` shows what its own job found in the pull request)'
          : ''),
    },
    { done: true, text: `Rollback procedure documented: to undo this, ${again}` },
    { done: contacts.length > 0, text: `Emergency contacts identified${names}` },
  ];
}

export function checklist(facts: RollbackFacts): string {
  const lines = checklistItems(facts).map(({ done, text }) => `- [${done ? 'x' : ' '}] ${text}`);
  return `## Checklist\n\n${lines.join('\n')}`;
}

export function diffSection(diff: string, limit = diffLimit): string {
  const { diff: reviewed, others } = forReview(diff);
  return diffFold(reviewed, limit, { names: others.map(code), says: 'Not shown here' });
}
