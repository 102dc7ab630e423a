import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { dataMark } from '../../src/domain/fleet/page.js';
import type { Ports } from '../../src/ports/ports.js';
import { FakeClock } from './github-story.js';

/** The common ports as far as an action without a checkout needs them; the caller's files are in `folder`. */
export function portsOfFolder(folder: string): Ports {
  const at = (path: string): string => (isAbsolute(path) ? path : join(folder, path));
  const silent = (): void => undefined;
  const ports: { readonly [Name in keyof Ports]?: Partial<Ports[Name]> } = {
    clock: new FakeClock(),
    stop: new AbortController().signal,
    log: { info: silent, warning: silent, error: silent, debug: silent },
    callerFiles: {
      fleetPage: async () => `<script type="application/json">${dataMark}</script>`,
      read: async (path) => readFileSync(at(path), 'utf8'),
      readFolder: async (path, suffix) => {
        const names = readdirSync(at(path), { recursive: true, encoding: 'utf8' }).filter((name) =>
          name.endsWith(suffix),
        );
        return new Map(names.map((name) => [name, readFileSync(join(at(path), name), 'utf8')]));
      },
    },
    scratch: {
      keep: (name) => mkdtemp(join(folder, `${name}-`)),
      async write(into, files) {
        await mkdir(into, { recursive: true });
        for (const [name, text] of files) await writeFile(join(into, name), text);
      },
    },
  };
  return ports as Ports;
}
