import { withoutCredentials } from '../../domain/credentials.js';
import type { Answered } from '../../domain/github/retry.js';

/** An answer that is no success, as data. */
export interface Rejected extends Answered {
  readonly kind: 'rejected';
  /** `errors` of a 422, as texts. */
  readonly errors: readonly string[];
  /** The system's code of an error without an answer. */
  readonly code?: string;
}

/**
 * What Octokit throws: an answer of GitHub, or the connection's own error. Its texts are told to people: without
 * `token`.
 */
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
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const message = isLate ? 'no answer in time' : messageOf(error);
    const code = codeOf(error);
    return { kind: 'rejected', status: 0, headers: {}, message, errors: [], ...(code !== undefined && { code }) };
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

/** The innermost message that says something, of what Octokit and fetch wrap: it is the cause. */
function messageOf(error: unknown, depth = 5): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error && depth > 0 ? messageOf(error.cause, depth - 1) : '';
  return inner === '' ? error.message : inner;
}

/** The code of the connection's own error, which Octokit and fetch wrap. */
function codeOf(error: unknown, depth = 5): string | undefined {
  if (typeof error !== 'object' || error === null || depth === 0) return undefined;
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return typeof code === 'string' ? code : codeOf(cause, depth - 1);
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
