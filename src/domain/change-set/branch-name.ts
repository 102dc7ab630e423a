import { integrationBranch, pinBranch, rollbackBranch } from './change-set.js';
import { sha256 } from '../text/sha256.js';

export const changeSetBranches: readonly string[] = [integrationBranch, rollbackBranch, pinBranch];

const suffix = /^(?:--[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?=[A-Za-z0-9_-])){0,99})*$/;
const maxSlug = 60;

/** Whether a change set may name this branch: one of ours, alone or with the slug of its scope. */
export function isChangeSetBranch(name: string): boolean {
  return changeSetBranches.some(
    (branch) => name.startsWith(branch) && suffix.test(name.slice(branch.length)) && !name.endsWith('.lock'),
  );
}

/**
 * A path or a branch as part of a branch's name (git-check-ref-format(1)). What would become the same as another one
 * keeps the beginning of its hash.
 */
export function slugOf(text: string): string {
  const slug = text
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replaceAll(/-{2,}/g, '-')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/^[-._]+|[-.]+$/g, '');
  // `a/b` becomes `a-b`, which is another name then.
  const plain = /^[A-Za-z0-9._/]*$/.test(text) && slug === text.replaceAll('/', '-');
  if (plain && slug.length > 0 && slug.length <= maxSlug && !slug.endsWith('.lock')) return slug;
  const hash = sha256(text).slice(0, 8);
  const start = slug.slice(0, maxSlug - hash.length - 1).replace(/[-.]+$/, '');
  return start === '' ? hash : `${start}-${hash}`;
}

/** One pull request belongs to one scope: that of a part of the repository has the part's slug. */
export function scopedBranch(branch: string, folder: string): string {
  return folder === '' || folder === '.' ? branch : `${branch}--${slugOf(folder)}`;
}

/** And to one base: for another than the default branch, the base's slug follows. */
export function branchForBase(branch: string, base: string, defaultBranch: string): string {
  return base === defaultBranch ? branch : `${branch}--${slugOf(base)}`;
}
