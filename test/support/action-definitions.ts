import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What tests read of an `action.yml`. */
export interface Definition {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, InputDefinition>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string; readonly value?: string }>>;
  readonly runs: { readonly using: string; readonly main?: string; readonly steps?: readonly Step[] };
}

interface InputDefinition {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string;
}

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'continue-on-error'?: boolean;
}

export interface Job {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>> | 'inherit';
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: {
    readonly workflow_call?: {
      readonly inputs?: Readonly<
        Record<string, { readonly type: string; readonly default?: unknown; readonly required?: boolean }>
      >;
      readonly outputs?: Readonly<Record<string, { readonly value: string }>>;
      readonly secrets?: Readonly<Record<string, { readonly required?: boolean }>>;
    } | null;
    readonly workflow_dispatch?: {
      readonly inputs?: Readonly<Record<string, { readonly type: string; readonly default?: unknown }>>;
    } | null;
  };
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export function readAction(path: string): Definition {
  const definition = parse(readFileSync(path, 'utf8')) as Definition;
  return { ...definition, inputs: definition.inputs ?? {}, outputs: definition.outputs ?? {} };
}

/** Every action of the project by its folder, as it is used: `actions/audit-deps`, `integrate`, `.` for the root. */
export function allActions(): ReadonlyMap<string, Definition> {
  const parts = ['actions', 'actions/internal'].flatMap((folder) =>
    readdirSync(folder).map((name) => `${folder}/${name}`),
  );
  const folders = [...parts, 'integrate', '.'];
  const present = folders.filter((folder) => existsSync(join(folder, 'action.yml')));
  return new Map(present.map((folder) => [folder, readAction(join(folder, 'action.yml'))]));
}

export function readWorkflow(name: string): Workflow {
  return parse(readFileSync(join('.github/workflows', name), 'utf8')) as Workflow;
}

export function workflowNames(): readonly string[] {
  return readdirSync('.github/workflows').filter((name) => name.endsWith('.yml'));
}
