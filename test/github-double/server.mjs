import { createServer } from 'node:http';
import { once } from 'node:events';
import { Answers, notFound, Refusal } from './answers.mjs';
import { Description } from './description.mjs';
import { Faults } from './faults.mjs';
import { gitRoutes } from './git-routes.mjs';
import { answerGraphql } from './graphql.mjs';
import { issueRoutes } from './issues.mjs';
import { pullRoutes } from './pulls.mjs';
import { Repository } from './repository.mjs';
import { settingRoutes } from './settings.mjs';

/**
 * @typedef {{ repository: Repository, parameters: Record<string, string>, query: Record<string, string>, body: any,
 *   answers: Answers,
 *   description: Description, origin: string, login: string,
 *   identity: { name: string, email: string } | undefined }} Context
 * @typedef {(context: Context) => { status: number, body?: unknown, headers?: Record<string, string> }} Handler
 */

const routes = Object.entries({ ...gitRoutes, ...pullRoutes, ...issueRoutes, ...settingRoutes }).map(
  ([route, handler]) => {
    const [method = '', template = ''] = route.split(' ');
    const pattern = template.replace(/\{(\w+)\}/g, (_, name) =>
      ['ref', 'path', 'basehead'].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
    return { route, method, pattern: new RegExp(`^${pattern}$`), handler };
  },
);

/** Read once for all doubles of a process. @type {Description | undefined} */
let description;

/** GitHub's API for some repositories, on a real port. See README.md. */
export class GitHubDouble {
  faults = new Faults();
  /** Every request, in order. @type {object[]} */
  requests = [];
  /** Requests and answers that GitHub's description does not allow. @type {string[]} */
  violations = [];
  /** @type {Map<string, Repository>} */
  repositories = new Map();
  /** New names by old ones, in lower case: GitHub answers 301 there. @type {Map<string, string>} */
  renamed = new Map();
  /** Awaited before a request is carried out; for races. @type {(request: object) => unknown} */
  onRequest = () => undefined;
  /**
   * Who a token is, where it is not the default one: its commits are not signed. @type {Map<string, { name: string,
   * email: string }>}
   */
  identities = new Map();

  constructor() {
    description ??= new Description();
    this.description = description;
    this.answers = new Answers(description, () => this.url);
    this.server = createServer((request, response) => {
      this.#serve(request, response).catch((error) => {
        this.violations.push(String(error.stack ?? error));
        response.destroy();
      });
    });
  }

  /** @param {string} fullName `owner/name` @param {string} directory a bare repository @param {object} [settings] */
  add(fullName, directory, settings = {}) {
    const repository = new Repository(fullName, directory, settings, this.description);
    this.repositories.set(fullName.toLowerCase(), repository);
    return repository;
  }

  /** @param {number} [port] 0: any */
  async start(port = 0) {
    this.server.listen(port, '127.0.0.1');
    await once(this.server, 'listening');
    this.url = `http://127.0.0.1:${this.server.address().port}`;
    return this;
  }

  async stop() {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async [Symbol.asyncDispose]() {
    await this.stop();
  }

  async #serve(request, response) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    const url = new URL(request.url, this.url);
    if (url.pathname.startsWith('/_double/')) return this.#control(request.method, url.pathname, text, response);
    const path = url.pathname.replace(/^\/api\/v3/, '');
    const found = this.#route(request.method, path);
    const record = {
      method: request.method,
      path,
      route: found?.route ?? `${request.method} ${path}`,
      query: Object.fromEntries(url.searchParams),
      headers: { ...request.headers },
      body: text === '' ? undefined : parse(text),
      status: undefined,
      at: Date.now(),
    };
    this.requests.push(record);
    await this.onRequest(record);
    const fault = this.faults.next(record);
    if (fault?.kind === 'delay') await new Promise((resolve) => void setTimeout(resolve, fault.milliseconds));
    const skipped = fault && (fault.kind === 'answer' || fault.kind === 'cut') && fault.when !== 'after';
    const answer = skipped ? { status: 0 } : this.#answer(record, found);
    record.status = answer.status;
    if (fault?.kind === 'cut') return response.destroy();
    if (fault?.kind === 'answer') {
      record.status = fault.status;
      return send(response, fault.status, fault.body ?? { message: `fault ${fault.status}` }, fault.headers);
    }
    return send(response, answer.status, answer.body, answer.headers, fault?.kind === 'truncate');
  }

  #route(method, path) {
    if (path === '/graphql' || path === '/api/graphql') return { route: 'POST /graphql' };
    for (const { route, method: wanted, pattern, handler } of routes) {
      const match = wanted === method ? pattern.exec(path) : null;
      if (match)
        return {
          route,
          handler,
          parameters: Object.fromEntries(
            Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
          ),
        };
    }
    return undefined;
  }

  #answer(record, found) {
    const token = /^(?:token|bearer) (.+)$/i.exec(record.headers.authorization ?? '')?.[1];
    if (token === undefined || token === 'bad')
      return refusal(new Refusal(401, token ? 'Bad credentials' : 'Requires authentication'));
    if (found?.route === 'POST /graphql') {
      for (const repository of this.repositories.values()) repository.refresh();
      const { body, violations } = answerGraphql(record.body ?? {}, [...this.repositories.values()]);
      this.violations.push(...violations);
      return { status: 200, body };
    }
    if (found === undefined) {
      this.violations.push(`the double does not know ${record.method} ${record.path}`);
      return refusal(notFound());
    }
    const { route, handler, parameters } = found;
    const wrong = this.description.problemsOfRequest(route, { parameters, query: record.query, body: record.body });
    this.violations.push(...wrong.map((problem) => `${route}: ${problem}`));
    if (wrong.length > 0) return refusal(new Refusal(422, `Invalid request.\n\n${wrong.join('\n')}`));
    const name = `${parameters.owner}/${parameters.repo}`.toLowerCase();
    const present = this.renamed.get(name);
    if (present !== undefined) {
      const location = `${this.url}${record.path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repos/${present}`)}`;
      return { status: 301, headers: { location }, body: { message: 'Moved Permanently', url: location } };
    }
    const repository = this.repositories.get(name);
    const answer =
      repository === undefined ? refusal(notFound()) : this.#carryOut(handler, repository, record, parameters, token);
    const problems = this.description.problemsOfAnswer(route, answer.status, answer.body);
    this.violations.push(...problems.map((problem) => `${route}, our answer ${answer.status}: ${problem}`));
    return answer;
  }

  #carryOut(handler, repository, record, parameters, token) {
    repository.refresh();
    const { query, body } = record;
    const identity = this.identities.get(token);
    const login = identity?.name ?? 'github-actions[bot]';
    try {
      return handler({
        repository,
        parameters,
        query,
        body,
        answers: this.answers,
        description: this.description,
        origin: this.url,
        login,
        identity,
      });
    } catch (error) {
      if (error instanceof Refusal) return refusal(error);
      throw error;
    }
  }

  /** For tests in another process: what was asked, what stands there, and faults to come. */
  #control(method, path, text, response) {
    if (method === 'POST' && path === '/_double/faults') {
      for (const fault of [JSON.parse(text)].flat())
        this.faults.add({ ...fault, ...(fault.on?.startsWith?.('^') && { on: new RegExp(fault.on) }) });
      return send(response, 204);
    }
    if (path === '/_double/requests') return send(response, 200, this.requests);
    if (path === '/_double/state') {
      const repositories = [...this.repositories].map(([name, { pulls, issues, comments, store }]) => [
        name,
        { pulls, issues, comments, branches: store.branches() },
      ]);
      return send(response, 200, { repositories: Object.fromEntries(repositories), violations: this.violations });
    }
    return send(response, 404, { message: 'Not Found' });
  }
}

function refusal({ status, body, headers }) {
  return { status, body, headers };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function send(response, status, body, headers = {}, truncated = false) {
  const bytes = body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'x-github-request-id': 'DOUBLE',
    ...(body !== undefined && { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length }),
    ...headers,
  });
  if (!truncated) return response.end(bytes);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy());
  return undefined;
}
