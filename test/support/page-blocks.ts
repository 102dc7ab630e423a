import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** What a page shows in a block, as printed. */
interface Block {
  readonly language: string;
  readonly text: string;
}

export function blocksOf(page: string): readonly Block[] {
  return [...readFileSync(page, 'utf8').matchAll(/^( *)```(\w+)\n([^]*?)^ *```/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** The workflow that a page tells people to commit as `.github/workflows/<name>`. */
export function workflowOf(page: string, name: string): string {
  const found = blocksOf(page).find(({ text }) => text.startsWith(`# .github/workflows/${name}`));
  if (found === undefined) throw new Error(`${page} shows no .github/workflows/${name}`);
  return found.text;
}

/** The commands that a page tells people to type. */
export function commandsOf(page: string): readonly string[] {
  return blocksOf(page).flatMap(({ language, text }) =>
    language === 'console' ? text.split('\n').filter((line) => line !== '') : [],
  );
}

export interface Adaptation {
  /** Inputs beside those of the page, for a run that is over soon. */
  readonly with?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** The repositories of the matrix. */
  readonly repositories?: readonly string[];
}

/** A page's workflow in the organisation of the tests, one leg of a matrix at a time. */
export function adapted(workflow: string, { with: inputs = {}, secrets = {}, repositories }: Adaptation): string {
  const document = parseDocument(workflow.replaceAll(/(?<!uses: )\bllm-dev-ops\/(?=\$)/g, 'sample-org/'));
  const { jobs } = document.toJS() as { readonly jobs: Readonly<Record<string, unknown>> };
  for (const job of Object.keys(jobs)) {
    for (const [name, value] of Object.entries(inputs)) document.setIn(['jobs', job, 'with', name], value);
    for (const [name, value] of Object.entries(secrets)) document.setIn(['jobs', job, 'secrets', name], value);
    if (repositories === undefined) continue;
    document.setIn(['jobs', job, 'strategy', 'matrix', 'repository'], repositories);
    document.setIn(['jobs', job, 'strategy', 'max-parallel'], 1);
  }
  return document.toString();
}

/** The fields of the form that a workflow shows. */
export function formOf(workflow: string): readonly string[] {
  const { on } = parseDocument(workflow).toJS() as {
    readonly on: { readonly workflow_dispatch?: { readonly inputs?: object } };
  };
  return Object.keys(on.workflow_dispatch?.inputs ?? {});
}
