import { getOctokit } from '@actions/github';
import { failureOf } from '../../domain/github/failure-of.js';
import type { Again } from '../../domain/github/refusal.js';
import { isLimit, maxWaitMs, maxWaitsMs, maxAttempts, waitAfter } from '../../domain/github/retry.js';
import { Failure } from '../../domain/failure.js';
import type { Clock } from '../../ports/clock.js';
import type { Log } from '../../ports/log.js';
import type { WriteOutcome } from '../../domain/github/objects.js';
import { Field } from './answers.js';
import { isRateLimited, rejectionOf, type Rejected } from './rejection.js';

export interface GitHubOptions {
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info'>;
  readonly stop: AbortSignal;
  /** From 0 to 1, for the spread of waits; default `Math.random`. */
  readonly random?: () => number;
}

/** One answer, as data that nobody has looked at yet. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
}

/**
 * How a request is repeated. `freely`: until it is answered; for reads, and for writes that change nothing when they
 * are repeated. `look-first`: never; after the wait that GitHub asks for the caller looks what stands there.
 */
export type Repetition = 'freely' | 'look-first';

export interface AskOptions<T> {
  readonly repetition?: Repetition;
  readonly missing?: () => T;
  readonly patience?: number;
}

/** Thrown for a request that is not repeated; {@link cause} tells why. */
export class NotAnswered extends Error {
  constructor(override readonly cause: Failure) {
    super(cause.message);
  }
}

type Octokit = ReturnType<typeof getOctokit>;
type Parameters = Readonly<Record<string, unknown>>;

/** Longer than any request takes; a connection that hangs ends in a retry. */
const requestTimeLimit = 60_000;
/** GitHub asks for a second between writes when there are many; most runs have fewer than this. */
const writesWithoutPause = 30;

/** The one place where GitHub is asked, with the one policy for waiting and repeating. */
export class GitHubRequests {
  readonly #octokit: Octokit;
  #writes = 0;
  /** GitHub's limits hold for the token, whatever is asked next: nothing before this time. */
  #quietUntil = 0;
  #waited = 0;

  constructor(private readonly options: GitHubOptions) {
    const quiet = (): void => undefined;
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    this.#octokit = getOctokit(options.token, { baseUrl: options.apiUrl, userAgent: 'infra-actions', log });
  }

  /**
   * Asks and reads: `read` checks the answer's shape and throws where it is not what the API promises, which counts as
   * no answer, for a connection may end in the middle of one.
   *
   * @param missing what a 404 means, where it is an answer and not a refusal
   * @param patience how often a 404 is asked again before it is believed
   */
  async ask<T>(
    route: string,
    parameters: Parameters,
    read: (answer: Answer) => T,
    { repetition = 'freely', missing, patience = 0 }: AskOptions<T> = {},
  ): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.#once(route, parameters);
      if (answer.kind === 'rejected' && answer.status === 404 && attempt >= patience && missing) return missing();
      const outcome = answer.kind === 'answered' ? attemptTo(() => read(answer)) : this.#failureOf(route, answer);
      if ('value' in outcome) return outcome.value;
      const { failure, again } = outcome;
      // Half an answer is no answer: the connection may have ended in the middle of it.
      const answered = answer.kind === 'answered' ? { status: 0, headers: {}, message: failure.message } : answer;
      const wait =
        again === 'never' ? undefined : waitAfter(answered, attempt, this.options.clock.now(), this.#random());
      if (wait !== undefined) this.#quietUntil = this.options.clock.now() + wait.milliseconds;
      if (wait === undefined || (repetition === 'freely' && attempt + 1 >= maxAttempts)) throw failure;
      await this.#waitUntilQuiet(wait.why);
      if (repetition === 'look-first') throw new NotAnswered(failure);
    }
  }

  /** A GraphQL mutation: it refuses with a 200 and `errors`. */
  async mutate(name: string, query: string, variables: Parameters): Promise<WriteOutcome | 'unknown-mutation'> {
    const baseUrl = graphqlBase(this.options.apiUrl);
    try {
      const read = ({ data }: Answer): MutationAnswer => readMutation(name, new Field(data));
      const answer = await this.ask('POST /graphql', { baseUrl, query, variables }, read, { repetition: 'look-first' });
      if (answer === 'done') return { kind: 'done' };
      if (answer === 'unknown-mutation') return answer;
      const rejected = { kind: 'rejected', headers: {}, ...answer } as const;
      const { failure, again } = this.#failureOf(`mutation ${name}`, rejected);
      if (again === 'never') throw failure;
      return { kind: 'look-again', cause: failure };
    } catch (error) {
      if (error instanceof NotAnswered) return { kind: 'look-again', cause: error.cause };
      throw error;
    }
  }

  /** A GraphQL query: an answer may hold data and errors side by side. */
  async query(query: string, variables: Parameters): Promise<Field> {
    return this.ask('POST /graphql', { baseUrl: graphqlBase(this.options.apiUrl), query, variables }, ({ data }) => {
      const answer = new Field(data);
      answer.get('data');
      return answer;
    });
  }

  #random(): number {
    return (this.options.random ?? Math.random)();
  }

  async #once(route: string, parameters: Parameters): Promise<({ readonly kind: 'answered' } & Answer) | Rejected> {
    await this.#waitUntilQuiet('GitHub asked to wait');
    await this.#pace(route, parameters);
    const limit = AbortSignal.any([this.options.stop, AbortSignal.timeout(requestTimeLimit)]);
    try {
      const { status, data, headers } = await this.#octokit.request(route, {
        ...parameters,
        request: { signal: limit },
      });
      return isRateLimited(data)
        ? { kind: 'rejected', status: 429, headers, message: 'rate limited', errors: [] }
        : { kind: 'answered', status, data };
    } catch (error) {
      if (this.options.stop.aborted)
        throw new Failure('interrupted', 'the run was interrupted while it talked to GitHub', {
          hint: 'Run again; what is done already is found.',
          cause: error,
        });
      return rejectionOf(error, this.options.token);
    }
  }

  /** GitHub's advice for many writes: a second between them. */
  async #pace(route: string, parameters: Parameters): Promise<void> {
    if (route.startsWith('GET ') || String(parameters['query']).startsWith('query')) return;
    this.#writes += 1;
    if (this.#writes > writesWithoutPause) await this.options.clock.sleep(1000);
  }

  #failureOf(route: string, answer: Rejected): { readonly failure: Failure; readonly again: Again } {
    const { repository, apiUrl } = this.options;
    const { status, message, errors, code, headers } = answer;
    const [accepted, sso] = [headers['x-accepted-github-permissions'], headers['x-github-sso']];
    return failureOf({
      status,
      message,
      errors,
      route,
      repository,
      apiUrl,
      limited: isLimit(answer),
      ...(code !== undefined && { code }),
      ...(accepted !== undefined && { accepted: String(accepted) }),
      ...(sso !== undefined && { sso: String(sso) }),
    });
  }

  /** @throws {Failure} `network` when nobody would wait so long. */
  async #waitUntilQuiet(why: string): Promise<void> {
    const { clock, log } = this.options;
    const milliseconds = this.#quietUntil - clock.now();
    if (milliseconds <= 0) return;
    if (milliseconds > maxWaitMs || this.#waited + milliseconds > maxWaitsMs) {
      const until = new Date(this.#quietUntil).toISOString();
      throw new Failure('network', `${why}: GitHub takes no request of this token before ${until}`, {
        hint: `Run again after ${until}; nothing is lost.`,
      });
    }
    log.info(`${why}; waiting ${Math.ceil(milliseconds / 1000)} s`);
    this.#waited += milliseconds;
    await clock.sleep(milliseconds);
  }
}

/** A server of one's own has REST at /api/v3 and GraphQL at /api/graphql. */
function graphqlBase(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3\/?$/, '/api');
}

function attemptTo<T>(read: () => T): { readonly value: T } | { readonly failure: Failure; readonly again: Again } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Failure) return { failure: error, again: 'later' };
    throw error;
  }
}

/** GraphQL's refusals as the REST answers that mean the same. */
const statusOfType: Readonly<Record<string, number>> = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404 };

type MutationAnswer = 'done' | 'unknown-mutation' | Pick<Rejected, 'status' | 'message' | 'errors'>;

function readMutation(name: string, answer: Field): MutationAnswer {
  if (answer.get('errors').isNull()) {
    answer.get('data', name).get('clientMutationId');
    return 'done';
  }
  const [first, ...others] = answer.get('errors').list();
  const textOf = (error: Field): string => error.get('message').text();
  const type = first === undefined || first.get('type').isNull() ? '' : first.get('type').text();
  const message = first === undefined ? '' : textOf(first);
  if (type === 'undefinedField' || /doesn't exist on type 'Mutation'/.test(message)) return 'unknown-mutation';
  return { status: statusOfType[type] ?? 422, message, errors: others.map(textOf) };
}
