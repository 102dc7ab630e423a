/**
 * Faults by script. Each is used once unless `times` says otherwise, by the first request that it matches.
 *
 * @typedef {object} Fault
 * @property {string | RegExp | ((request: { route: string, method: string, path: string }) => boolean)} [on] a route
 *   such
 *   as `POST /repos/{owner}/{repo}/git/refs`; every request without it
 * @property {number} [times] default 1
 * @property {number} [skip] how many matching requests are let through before
 * @property {'answer' | 'cut' | 'truncate' | 'delay'} kind `answer` gives another answer, `cut` closes the connection,
 *   `truncate`
 *   sends a part of the answer, `delay` waits
 * @property {'before' | 'after'} [when] whether the request is carried out; default `before` (it is not), for
 *   `truncate` `after`
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {unknown} [body]
 * @property {number} [milliseconds]
 */

export class Faults {
  /** @type {(Fault & { left: number, toSkip: number })[]} */
  #faults = [];
  /** Faults that were used. */
  used = 0;

  /** @param {Fault} fault */
  add(fault) {
    this.#faults.push({ ...fault, left: fault.times ?? 1, toSkip: fault.skip ?? 0 });
  }

  clear() {
    this.#faults = [];
  }

  /** The fault for a request, counted as used. @param {{ route: string, method: string, path: string }} request */
  next(request) {
    for (const fault of this.#faults) {
      if (fault.left === 0 || !matches(fault.on, request)) continue;
      if (fault.toSkip > 0) {
        fault.toSkip -= 1;
        continue;
      }
      fault.left -= 1;
      this.used += 1;
      return fault;
    }
    return undefined;
  }
}

function matches(on, request) {
  if (on === undefined) return true;
  if (typeof on === 'string') return on === request.route;
  return on instanceof RegExp ? on.test(`${request.method} ${request.path}`) : on(request);
}
