import { join } from 'node:path/posix';
import { outputOf, writeParts, type PartName, type Parts } from '../../domain/integration/parts.js';
import type { Ports } from '../../ports/ports.js';

/** Files of the dossier that come from a part's outputs. */
const sources: readonly { readonly file: string; readonly part: PartName; readonly output: string }[] = [
  { file: 'audit-deps.json', part: 'audit-deps', output: 'report' },
  { file: 'apply-patch.json', part: 'apply-patch', output: 'report' },
  { file: 'changes.diff', part: 'apply-patch', output: 'diff' },
  { file: 'change-set.json', part: 'apply-patch', output: 'change-set' },
  { file: 'smoke-test.json', part: 'smoke-test', output: 'report' },
  { file: 'wasm-build.json', part: 'wasm-build', output: 'report' },
];

/** What a part says about itself lies beside its report. */
const reportingParts: readonly PartName[] = ['audit-deps', 'apply-patch', 'smoke-test', 'wasm-build'];

/** A file of the folder that the job before made. */
export function preparedPath(prepared: string, file: string): string {
  return join(prepared, file);
}

/**
 * Puts together everything that this job and the one before found: one folder to upload, which the next job reads.
 * A part's file that is not there is left out.
 *
 * @returns the folder, and what each part says about itself in Markdown.
 */
export async function gather(
  parts: Parts,
  prepared: string | undefined,
  ports: Pick<Ports, 'scratch' | 'callerFiles'>,
): Promise<{ readonly folder: string; readonly summaries: ReadonlyMap<PartName, string> }> {
  const files = new Map<string, string>();
  for (const suffix of prepared === undefined ? [] : ['.json', '.md', '.diff']) {
    for (const [file, text] of await ports.callerFiles.readFolder(prepared ?? '', suffix)) files.set(file, text);
  }
  for (const { file, part, output } of sources) {
    const path = outputOf(parts, part, output);
    const text = path === undefined ? undefined : await ports.scratch.read(path);
    if (text !== undefined) files.set(file, text);
  }
  for (const part of reportingParts) {
    const report = outputOf(parts, part, 'report');
    const text = report === undefined ? undefined : await ports.scratch.read(join(report, '..', 'summary.md'));
    if (text !== undefined) files.set(`${part}.md`, text);
  }
  files.set('parts.json', writeParts(parts));
  const folder = await ports.scratch.keep('integration');
  await ports.scratch.write(folder, files);
  const summaries = reportingParts.flatMap((part) => {
    const text = files.get(`${part}.md`);
    return text === undefined ? [] : [[part, text] as const];
  });
  return { folder, summaries: new Map(summaries) };
}
