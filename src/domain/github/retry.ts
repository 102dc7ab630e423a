/**
 * When a request may be asked again: GitHub's rules, docs.github.com, "Best practices for using the REST API", "Handle
 * rate limit errors appropriately", and "Rate limits for the REST API", "Exceeding the rate limit".
 */

export interface Answered {
  /** 0 when there was no answer: the connection was cut, or nothing came in time. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

export interface Wait {
  readonly milliseconds: number;
  readonly why: string;
}

/** A secondary limit without a time of its own: at least a minute, and longer each time. */
const secondaryLimit = 60_000;
const firstBackoff = 1_000;
const maxBackoffMs = 60_000;
/** Longer than this nobody waits: the run says when it may be repeated. */
export const maxWaitMs = 15 * 60_000;
/** All waits of a run together: the workflows' `timeout-minutes` leave room for it. */
export const maxWaitsMs = 30 * 60_000;
/** How often one request is asked. */
export const maxAttempts = 6;
/**
 * What was just made may not be there for every one of GitHub's machines, and others may write: worth a second look.
 */
const doubtful = [404, 409, 422];
const doubtfulAttempts = 3;

/**
 * How long to wait before anything is asked again; `undefined` when waiting does not help. The rules are tried in
 * order.
 *
 * @param attempt 0 for the first answer
 * @param now milliseconds since the epoch
 * @param random from 0 to 1: spreads runs that were stopped together. It only ever adds.
 */
export function waitAfter(answer: Answered, attempt: number, now: number, random: number): Wait | undefined {
  const { status, headers, message } = answer;
  const limited = isLimit(answer);
  const worthIt = doubtful.includes(status) && attempt + 1 < doubtfulAttempts;
  if (!limited && !worthIt && status !== 0 && status < 500) return undefined;
  const retryAfter = secondsOf(headers['retry-after'], now);
  if (retryAfter !== undefined)
    return wait(retryAfter * 1000, random, `GitHub asks to wait ${Math.ceil(retryAfter)} s`);
  const backoff = Math.min(maxBackoffMs, firstBackoff * 2 ** attempt);
  const reset = Number(headers['x-ratelimit-reset']);
  if (limited && String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset)) {
    // Never at once: this machine's clock may be ahead of GitHub's.
    return wait(Math.max(backoff, reset * 1000 - now), random, 'the rate limit is used up');
  }
  if (limited) return wait(secondaryLimit * 2 ** attempt, random, 'a secondary rate limit was reached');
  const why = status === 0 ? `no answer (${message})` : `GitHub answered ${status}`;
  return wait(backoff, random, why);
}

/** Whether the answer means "later": every 429, and a 403 that says so. */
export function isLimit({ status, headers, message }: Answered): boolean {
  if (status !== 403) return status === 429;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /secondary rate limit|rate limit exceeded|abuse detection/i.test(message)
  );
}

function secondsOf(value: string | number | undefined, now: number): number | undefined {
  if (value === undefined || value === '') return undefined;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(String(value));
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now) / 1000);
}

function wait(milliseconds: number, random: number, why: string): Wait {
  return { milliseconds: Math.ceil(milliseconds + random * Math.min(1000, milliseconds / 10)), why };
}
