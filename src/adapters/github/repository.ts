import { Field } from './answers.js';
import { NotAnswered, type Answer, type AskOptions, type GitHubRequests } from './request.js';
import type { WriteOutcome } from '../../domain/github/objects.js';

type Parameters = Readonly<Record<string, unknown>>;

export const repo = '/repos/{owner}/{repo}';
const perPage = 100;
const maxPages = 5;

/** The requests that go to one repository: under its name as it is now, with what never changes asked once. */
export class RepositoryRequests {
  readonly #known = new Map<string, Promise<unknown>>();

  constructor(
    private readonly requests: GitHubRequests,
    public fullName: string,
  ) {}

  get owner(): string {
    return this.fullName.split('/')[0] ?? '';
  }

  ask<T>(route: string, parameters: Parameters, read: (answer: Field) => T, options: AskOptions<T> = {}): Promise<T> {
    return this.requests.ask(route, this.#at(parameters), ({ data }) => read(new Field(data)), options);
  }

  /** {@link ask} for what is named by its hash. */
  askOnce<T>(key: string, route: string, parameters: Parameters, read: (answer: Field) => T): Promise<T> {
    return this.once(`${route} ${key}`, () => this.ask(route, parameters, read));
  }

  once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const found = this.#known.get(key) as Promise<T> | undefined;
    if (found !== undefined) return found;
    const made = make().catch((error: unknown) => {
      this.#known.delete(key);
      throw error;
    });
    this.#known.set(key, made);
    return made;
  }

  /** All items of a list, a hundred a page. */
  async pages<T>(
    route: string,
    parameters: Parameters,
    read: (item: Field) => T,
    pages = maxPages,
  ): Promise<readonly T[]> {
    const items: T[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const more = await this.ask(route, { ...parameters, per_page: perPage, page }, (list) => list.list().map(read));
      items.push(...more);
      if (more.length < perPage) break;
    }
    return items;
  }

  /** A write that others can see. `check` reads the answer, so that half an answer is none. */
  async write(
    route: string,
    parameters: Parameters,
    check: (answer: Field, status: number) => unknown,
  ): Promise<WriteOutcome> {
    try {
      const read = ({ data, status }: Answer): void => void check(new Field(data), status);
      await this.requests.ask(route, this.#at(parameters), read, { repetition: 'look-first' });
      return { kind: 'done' };
    } catch (error) {
      if (error instanceof NotAnswered) return { kind: 'look-again', cause: error.cause };
      throw error;
    }
  }

  /** A GraphQL mutation, for the few things that REST does not have. */
  async mutate(name: string, input: Parameters): Promise<WriteOutcome | 'unknown-mutation'> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId } }`;
    return this.requests.mutate(name, query, { input });
  }

  #at(parameters: Parameters): Parameters {
    const [owner, name] = this.fullName.split('/');
    return { owner, repo: name, ...parameters };
  }
}
