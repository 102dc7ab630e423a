import { Failure } from '../failure.js';

/** Why nothing was published, although everything worked: somebody has to change something first. */
export const refusalReasons = [
  'credentials', 'permission', 'sso', 'allow-list', 'token-policy', 'not-found', 'archived', 'disabled', 'empty', 'protected', 'deletion', 'signatures',
  'merge-queue', 'workflows', 'actions-may-not', 'locked', 'name-taken', 'drafts', 'reviewer', 'label', 'auto-merge', 'too-long', 'interactions', 'certificate',
  'proxy', 'base-moved', 'base-rewritten', 'other-base', 'people',
] as const; // prettier-ignore

export type RefusalReason = (typeof refusalReasons)[number];

/** Who has to do something. */
export type Blame = 'token' | 'settings' | 'repository' | 'caller' | 'people' | 'machine' | 'github';

/** A refusal that people can resolve, with what they have to do. */
export class Refusal extends Failure {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    hint: string,
    readonly blame: Blame = 'people',
  ) {
    super('github', message, { hint });
  }
}

/** An answer of GitHub, or of something on the way to it, that is no success. */
export interface Rejection {
  /** 0 where there was no answer at all. */
  readonly status: number;
  readonly message: string;
  /** `errors` of a 422 or of GraphQL, as texts. */
  readonly errors: readonly string[];
  /** Whether it means "later" (retry.ts tells). */
  readonly limited?: boolean;
  /** The system's code of an error without an answer, for example `SELF_SIGNED_CERT_IN_CHAIN`. */
  readonly code?: string;
  /** The header `x-accepted-github-permissions`: what would have been enough. */
  readonly accepted?: string;
  /** The header `x-github-sso`: where a token is authorised for an organisation. */
  readonly sso?: string;
  /** `METHOD /path` with the names of the parameters; `mutation NAME` for GraphQL. */
  readonly route: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
}

/** What another try is worth: nothing; what stands there may have changed meanwhile; or time heals it. */
export type Again = 'never' | 'look' | 'later';

/** One kind of refusal. */
export interface RefusalRow {
  readonly name: string;
  readonly when: (rejection: Rejection) => boolean;
  readonly again: Again;
  readonly blame: Blame;
  /** Absent where it is nothing that people can resolve: an error of code `github` or `network`. */
  readonly reason?: RefusalReason;
  readonly says: (rejection: Rejection) => string;
  readonly hint: string | ((rejection: Rejection) => string);
}

/** Everything that was said, in one line. */
export function saidBy({ message, errors }: Rejection): string {
  return [message, ...errors].join('; ').replaceAll(/\s+/g, ' ').trim().slice(0, 300);
}
