import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The cache service's first interface (`_apis/artifactcache`), in memory. */
export class CacheDouble {
  readonly entries = new Map<string, { readonly version: string; readonly archive: Buffer }>();
  readonly #open = new Map<number, { readonly key: string; readonly version: string; chunks: Buffer[] }>();
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const answer = this.#answer(request.method ?? '', new URL(request.url ?? '', this.url), Buffer.concat(chunks));
        const body = Buffer.isBuffer(answer) ? answer : Buffer.from(answer === undefined ? '' : JSON.stringify(answer));
        response.writeHead(answer === undefined ? 204 : 200, { 'content-length': body.length }).end(body);
      });
    });
  }

  static async start(): Promise<CacheDouble> {
    const double = new CacheDouble();
    await new Promise<void>((resolve) => double.#server.listen(0, '127.0.0.1', () => resolve()));
    return double;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  #answer(method: string, url: URL, body: Buffer): Buffer | object | undefined {
    const path = url.pathname.replace('/_apis/artifactcache/', '');
    if (method === 'GET' && path === 'cache') return this.#find(url);
    if (method === 'GET') return this.entries.get(decodeURIComponent(path.replace('/archive/', '')))?.archive;
    if (method === 'POST' && path === 'caches') {
      const { key, version } = JSON.parse(body.toString()) as { key: string; version: string };
      this.#open.set(this.#open.size + 1, { key, version, chunks: [] });
      return { cacheId: this.#open.size };
    }
    const upload = this.#open.get(Number(path.split('/')[1]));
    if (method === 'PATCH') upload?.chunks.push(body);
    else if (upload) this.entries.set(upload.key, { version: upload.version, archive: Buffer.concat(upload.chunks) });
    return undefined;
  }

  #find(url: URL): object | undefined {
    for (const key of (url.searchParams.get('keys') ?? '').split(',')) {
      const found = [...this.entries].find(
        ([name, { version }]) => name.startsWith(key) && version === url.searchParams.get('version'),
      );
      if (found)
        return {
          cacheKey: found[0],
          scope: 'main',
          archiveLocation: `${this.url}archive/${encodeURIComponent(found[0])}`,
        };
    }
    return undefined;
  }
}
