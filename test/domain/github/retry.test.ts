import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { maxWaitMs, waitAfter, type Answered } from '../../../src/domain/github/retry.js';

const now = Date.parse('2026-01-01T00:00:00Z');
const seconds = (answer: Partial<Answered>, attempt = 0): number | undefined => {
  const wait = waitAfter({ status: 403, headers: {}, message: '', ...answer }, attempt, now, 0);
  return wait && wait.milliseconds / 1000;
};

describe('how long GitHub wants us to wait', () => {
  const limited = 'You have exceeded a secondary rate limit.';

  test('as long as `retry-after` says, in seconds or as a date, whatever else there is', () => {
    expect(
      seconds({ headers: { 'retry-after': '7', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' } }),
    ).toBe(7);
    expect(seconds({ headers: { 'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT' } })).toBe(120);
    expect(seconds({ status: 503, headers: { 'retry-after': 120 } })).toBe(120);
  });

  test('until the limit is reset, when it is used up', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 90) };
    expect(seconds({ headers })).toBe(90);
    expect(seconds({ status: 429, headers })).toBe(90);
    expect(seconds({ status: 429, headers: { ...headers, 'x-ratelimit-reset': String(now / 1000 - 5) } })).toBe(1);
  });

  test('a minute at least for a secondary limit, and twice as long each time', () => {
    expect([0, 1, 2].map((attempt) => seconds({ message: limited }, attempt))).toEqual([60, 120, 240]);
    expect(seconds({ status: 429 })).toBe(60);
  });

  test('a little for errors of the server and lost connections', () => {
    expect([0, 1, 2, 9].map((attempt) => seconds({ status: 502 }, attempt))).toEqual([1, 2, 4, 60]);
    expect(seconds({ status: 0 })).toBe(1);
  });

  test('not at all for a no; a short while for what may be there in a moment, but not for ever', () => {
    expect(seconds({ message: 'Resource not accessible by integration' })).toBeUndefined();
    expect([400, 401, 410, 451].map((status) => seconds({ status }))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect([0, 1, 2].map((attempt) => seconds({ status: 404 }, attempt))).toEqual([1, 2, undefined]);
  });

  test('chance only ever adds, and not much', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 403, 404, 429, 500, 502),
        fc.integer({ min: 0, max: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.integer({ min: 0, max: 4000 }).map(String), { nil: undefined }),
        (status, attempt, chance, after) => {
          const answer = { status, headers: { 'retry-after': after }, message: limited };
          const least = waitAfter(answer, attempt, now, 0);
          const wait = waitAfter(answer, attempt, now, chance);
          expect(wait === undefined).toBe(least === undefined);
          expect(wait?.milliseconds ?? 0).toBeGreaterThanOrEqual(least?.milliseconds ?? 0);
          expect(wait?.milliseconds ?? 0).toBeLessThanOrEqual((least?.milliseconds ?? 0) + 1000);
        },
      ),
    );
    expect(maxWaitMs).toBeGreaterThan(60_000);
  });
});
