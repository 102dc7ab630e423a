import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import type { Finished } from './release-project.js';

export interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly body?: string;
  readonly make_latest?: string;
  readonly immutable?: boolean;
  readonly assets?: readonly string[];
}

type Answer = readonly [status: number, value?: unknown];

const repository = 'llm-dev-ops/infra-actions';

/** GitHub's API as far as a release needs it: releases and tags of one repository. */
export class ReleaseDouble implements AsyncDisposable {
  readonly tags = new Map<string, string>();
  /** Objects of annotated tags: what each leads to. */
  readonly tagObjects = new Map<string, string>();
  releases: Release[] = [];
  /** What GitHub does with releases that are published. */
  immutable = true;
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => void this.respond(request, response));
  }

  async start(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  /** Runs a script as the workflow does, at a commit. */
  async run(script: 'draft' | 'publish', commit: string, ...args: readonly string[]): Promise<Finished> {
    const environment = {
      PATH: process.env['PATH'],
      GITHUB_API_URL: this.url,
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: commit,
      GITHUB_TOKEN: 'the-token',
    };
    return new Promise((done) => {
      const file = resolve('scripts/release', `${script}.mjs`);
      const child = execFile(process.execPath, [file, ...args], { env: environment }, (_, stdout, stderr) =>
        done({ status: child.exitCode, stdout, stderr }),
      );
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  private async respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [status, value] = this.answer(request, await readBody(request));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(value === undefined ? '' : JSON.stringify(value));
  }

  private answer(request: IncomingMessage, body: string): Answer {
    if (request.headers.authorization !== 'Bearer the-token') return [401, { message: 'Bad credentials' }];
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    const path = pathname.slice(1).replace(`repos/${repository}/`, '');
    const [, id = ''] = /^(?:releases|upload)\/(\d+)$/.exec(path) ?? [];
    if (path.startsWith('git/')) return this.answerOfTags(request.method, path, body);
    if (path.startsWith('upload/')) return this.addAsset(Number(id), searchParams.get('name') ?? '', body);
    switch (`${request.method} ${id === '' ? path : 'one'}`) {
      case 'GET releases': {
        const page = Number(searchParams.get('page'));
        return [200, this.releases.slice((page - 1) * 100, page * 100)];
      }
      case 'POST releases':
        return [201, this.addRelease(JSON.parse(body) as Release)];
      case 'PATCH one':
        return [200, this.changeRelease(Number(id), { ...(JSON.parse(body) as Release), immutable: this.immutable })];
      case 'DELETE one':
        this.releases = this.releases.filter((release) => release.id !== Number(id));
        return [204];
      default:
        return [404, { message: 'Not Found' }];
    }
  }

  private answerOfTags(method = '', path: string, body: string): Answer {
    const name = path.replace(/^git\/refs?\/tags\//, '');
    const there = this.tags.get(name);
    const value: { readonly ref?: string; readonly sha?: string; readonly force?: boolean } = JSON.parse(
      body || '{}',
    ) as object;
    if (path.startsWith('git/tags/'))
      return [200, { object: { type: 'commit', sha: this.tagObjects.get(path.slice(9)) } }];
    if (method === 'GET') {
      if (there === undefined) return [404, { message: 'Not Found' }];
      return [200, { object: { type: this.tagObjects.has(there) ? 'tag' : 'commit', sha: there } }];
    }
    if (value.sha === undefined) return [422, { message: 'sha is missing' }];
    const [created, forced] = [method === 'POST', method === 'PATCH' && there !== undefined && value.force === true];
    if (!created && !forced) return [422, { message: 'Update is not a fast forward' }];
    this.tags.set(created ? (value.ref ?? '').replace('refs/tags/', '') : name, value.sha);
    return [created ? 201 : 200, {}];
  }

  private addRelease(release: Release): unknown {
    const id = Math.max(0, ...this.releases.map((other) => other.id)) + 1;
    this.releases.unshift({ ...release, id, assets: [] });
    return { id, upload_url: `${this.url}/upload/${id}{?name,label}`, html_url: `https://github.com/release/${id}` };
  }

  private changeRelease(id: number, change: Partial<Release>): unknown {
    this.releases = this.releases.map((release) => (release.id === id ? { ...release, ...change } : release));
    return { html_url: `https://github.com/release/${id}`, immutable: change.immutable };
  }

  private addAsset(id: number, name: string, content: string): Answer {
    const release = this.releases.find((candidate) => candidate.id === id);
    this.changeRelease(id, { assets: [...(release?.assets ?? []), `${name}: ${content}`] });
    return [201, {}];
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
