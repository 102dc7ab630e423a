import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A piece of YAML that people copy, as the whole workflow that it would be a part of. */
export interface Snippet {
  /** `README.md:7`. */
  readonly name: string;
  readonly content: string;
  /** A part has jobs beside it that are not shown. */
  readonly isPart: boolean;
}

const job = (lines: string): string =>
  `on: workflow_dispatch\npermissions: { contents: read }\njobs:\n  job:\n${lines.replaceAll(/^(?=.)/gm, '    ')}`;

/**
 * What GitHub would read: a block of the documentation may be a workflow, its jobs, one job, steps, or permissions.
 *
 * @throws {Error} for a block that is none of these: GitHub's parser could not be asked about it.
 */
function wholeWorkflow(text: string, name: string): string {
  const value = parse(text) as unknown;
  if (Array.isArray(value)) return job(`runs-on: ubuntu-latest\nsteps:\n${text.replaceAll(/^(?=.)/gm, '  ')}`);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.includes('on')) return text;
  if (keys.includes('jobs')) return `on: workflow_dispatch\n${text}`;
  if (keys.includes('steps') && !keys.includes('runs-on')) return job(`runs-on: ubuntu-latest\n${text}`);
  if (keys.includes('uses') || keys.includes('steps')) return job(text);
  if (keys.every((key) => ['permissions', 'concurrency', 'env'].includes(key)))
    return `${text}\non: workflow_dispatch\njobs: { job: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }\n`;
  throw new Error(`${name} is no part of a workflow; give the block another language than yaml`);
}

/** `.github/dependabot.yml`, which is no workflow. */
function isDependabot(text: string): boolean {
  const value = parse(text) as { readonly version?: unknown; readonly updates?: unknown } | null;
  return value?.version === 2 && Array.isArray(value.updates);
}

/** Every block of a workflow in a Markdown page. */
export function snippetsOf(page: string): readonly Snippet[] {
  const text = readFileSync(page, 'utf8');
  return [...text.matchAll(/^( *)```ya?ml\n([^]*?)^ *```/gm)].flatMap(({ 1: indent = '', 2: block = '', index }) => {
    const name = `${page}:${text.slice(0, index).split('\n').length}`;
    const shown = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
    if (isDependabot(shown)) return [];
    return { name, content: wholeWorkflow(shown, name), isPart: !/^jobs:/m.test(shown) };
  });
}

/** The pages that people read, wherever they lie. */
export function pages(): readonly string[] {
  const inFolder = (folder: string): readonly string[] =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  const folders = [...inFolder('actions'), ...inFolder('actions/internal'), ...inFolder('examples'), 'integrate'];
  return ['.', 'docs', ...folders]
    .flatMap(inFolder)
    .filter((path) => path.endsWith('.md'))
    .toSorted();
}
