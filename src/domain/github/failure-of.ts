import { Failure } from '../failure.js';
import { Refusal, type Again, type RefusalRow, type Rejection } from './refusal.js';
import { refusalTable } from './refusal-table.js';

/** The row that speaks for a rejection. */
export function rowOf(rejection: Rejection): RefusalRow {
  const row = refusalTable.find(({ when }) => when(rejection));
  if (row === undefined) throw new Error('the last row of the table fits everything');
  return row;
}

/** What a rejected request means for people, and whether another try may end otherwise. */
export function failureOf(rejection: Rejection): { readonly failure: Failure; readonly again: Again } {
  const { reason, says, hint, again, blame } = rowOf(rejection);
  const told = typeof hint === 'string' ? hint : hint(rejection);
  const failure =
    reason === undefined
      ? new Failure(again === 'later' ? 'network' : 'github', says(rejection), { hint: told })
      : new Refusal(reason, says(rejection), told, blame);
  return { failure, again };
}
