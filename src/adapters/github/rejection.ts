import { withoutCredentials } from '../../domain/credentials.js';
import type { Answered } from '../../domain/github/retry.js';

/** An answer that is no success, as data. */
export interface Rejected extends Answered {
  readonly kind: 'rejected';
  /** `errors` of a 422, as texts. */
  readonly errors: readonly string[];
}

/** What Octokit throws: an answer of GitHub, or the connection's own error. Its texts are told to people: without `token`. */
export function rejectionOf(error: unknown, token: string): Rejected {
  const { message, errors, ...rest } = readRejection(error);
  const hide = (text: string): string => withoutCredentials(text, [token]);
  return { ...rest, message: hide(message), errors: errors.map(hide) };
}

function readRejection(error: unknown): Rejected {
  const { status, response } = error as {
    readonly status?: number;
    readonly response?: { readonly headers: Answered['headers']; readonly data: unknown };
  };
  if (response === undefined || status === undefined) {
    const message =
      error instanceof Error ? (error.name === 'TimeoutError' ? 'no answer in time' : error.message) : String(error);
    return { kind: 'rejected', status: 0, headers: {}, message, errors: [] };
  }
  const { message, errors } = (typeof response.data === 'object' && response.data !== null ? response.data : {}) as {
    readonly message?: unknown;
    readonly errors?: unknown;
  };
  return {
    kind: 'rejected',
    status,
    headers: response.headers,
    message: typeof message === 'string' ? message : `status ${status}`,
    errors: Array.isArray(errors) ? errors.map(textOfError) : [],
  };
}

/** GraphQL tells about its limits with a 200. */
export function isRateLimited(data: unknown): boolean {
  const errors = typeof data === 'object' && data !== null && 'errors' in data ? data.errors : undefined;
  return Array.isArray(errors) && errors.some((error: { readonly type?: unknown }) => error.type === 'RATE_LIMITED');
}

function textOfError(error: unknown): string {
  if (typeof error === 'string') return error;
  const { message, field, code } = error as {
    readonly message?: unknown;
    readonly field?: unknown;
    readonly code?: unknown;
  };
  return typeof message === 'string' ? message : [field, code].filter((part) => typeof part === 'string').join(' is ');
}
