import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '../../ports/browser.js';
import type { ProcessRunner } from '../../ports/processes.js';
import type { Scratch } from '../../ports/scratch.js';
import type { PageFile } from '../../domain/wasm/browser-page.js';

/** By their names on the machines that there are, the plainest first. */
export const browserPrograms = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** As little of a browser as a test needs: no window, no sandbox of its own, no service that calls home. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-default-browser-check',
  '--dump-dom',
];

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  wasm: 'application/wasm',
};

/** Chromium or Chrome, on a page that only this machine can reach. */
export function createBrowser(process: ProcessRunner, scratch: Scratch): Browser {
  return {
    async find(cwd) {
      for (const program of browserPrograms) {
        const done = await process.runIfPresent({ program, args: ['--version'], cwd, timeoutMs: 30_000 });
        if (done?.exitCode === 0) return program;
      }
      return undefined;
    },
    async visit(program, files, timeoutMs) {
      await using profile = await scratch.temporary('browser');
      await using site = await serve(files, timeoutMs);
      const done = await process.run({
        program,
        args: [...flags, `--user-data-dir=${profile.path}`, `${site.address}/index.html`],
        cwd: profile.path,
        timeoutMs: timeoutMs + 15_000,
        keepBytes: 64 * 1024,
        endOrphans: true,
      });
      return { posted: site.posted(), said: lastLines(done.stderr) };
    },
  };
}

interface Site extends AsyncDisposable {
  readonly address: string;
  posted(): string | undefined;
}

/** Serves the files; `/wait` is answered when the page has posted its result, so that the page is not done before. */
async function serve(files: ReadonlyMap<string, PageFile>, timeoutMs: number): Promise<Site> {
  let posted: string | undefined;
  const waiting: ServerResponse[] = [];
  const release = (): void => {
    for (const response of waiting.splice(0)) response.writeHead(204).end();
  };
  const timer = setTimeout(release, timeoutMs);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/wait') {
      if (posted === undefined) waiting.push(response);
      else response.writeHead(204).end();
    } else if (path === '/result' && request.method === 'POST') {
      collect(request, (text) => {
        posted ??= text;
        response.writeHead(204).end();
        release();
      });
    } else {
      answer(files.get(path.slice(1)), path, response);
    }
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    posted: () => posted,
    async [Symbol.asyncDispose]() {
      clearTimeout(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(content: PageFile | undefined, path: string, response: ServerResponse): void {
  if (content === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
}

/** At most 64 KiB. */
function collect(request: IncomingMessage, done: (text: string) => void): void {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (text = (text + chunk).slice(0, 64 * 1024)));
  request.on('end', () => done(text));
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve());
  });
}

/** Whole lines: half a line does not show who wrote it. */
function lastLines(text: string): string {
  return text.length <= 4096 ? text : text.slice(-4096).replace(/^[^\n]*\n/, '');
}
