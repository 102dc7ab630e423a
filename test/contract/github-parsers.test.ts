import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Lexer, Parser, type Expr } from '@actions/expressions';
import {
  ContextAccess,
  FunctionCall,
  Grouping,
  IndexAccess,
  Binary,
  Literal,
  Logical,
  Unary,
} from '@actions/expressions/ast';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parse } from 'yaml';
import { allActions, type Job, type Workflow } from '../support/action-definitions.js';
import { pages, snippetsOf, type Snippet } from '../support/yaml-snippets.js';

/** What GitHub's own readers say of our workflows and of everything that people copy from our pages. */
const ours = /^(?:\$\/|\.\/|llm-dev-ops\/infra-actions\/)([^@]*)(?:@v\d+)?$/;

const workflows: readonly Snippet[] = readdirSync('.github/workflows').map((name) => {
  const path = join('.github/workflows', name);
  return { name: path, content: readFileSync(path, 'utf8'), isPart: false };
});
/** The workflow of each repository of the plan, which people copy whole. */
const callers: readonly Snippet[] = readdirSync('examples/callers').map((name) => {
  const path = join('examples/callers', name);
  return { name: path, content: readFileSync(path, 'utf8'), isPart: false };
});
const snippets = pages().flatMap(snippetsOf);
const everything = [...workflows, ...callers, ...snippets].map((snippet) => [snippet.name, snippet] as const);

/** The path in this repository of what is called, or `undefined` where it is somebody else's. */
function pathOf(uses: string): string | undefined {
  const path = ours.exec(uses)?.[1];
  return path === undefined || path === '' ? (/^llm-dev-ops\/infra-actions@v\d+$/.test(uses) ? '.' : undefined) : path;
}

const readOur = (path: string): Workflow => parse(readFileSync(path, 'utf8')) as Workflow;

/** Errors of GitHub's parser; calls of our own workflows are read with it. */
async function errorsOf({ name, content }: Snippet): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value === undefined) return context.errors.getErrors().map(String);
  const getFileContent = async ({ path }: { readonly path: string }) => ({
    name: path,
    content: readFileSync(path, 'utf8'),
  });
  await convertWorkflowTemplate(
    context,
    value,
    { getFileContent },
    { fetchReusableWorkflowDepth: 1, maxReusableWorkflowDepth: 10 },
  );
  return context.errors.getErrors().map(String);
}

/** Where expressions ask for something: `needs.prepare.outputs.verdict`. What an index computes is `*`. */
function accesses(text: string): readonly string[] {
  return [...text.matchAll(/\$\{\{([^]*?)\}\}/g)].flatMap(([, source = '']) => {
    const { tokens } = new Lexer(source).lex();
    const contexts = [
      'github',
      'inputs',
      'needs',
      'steps',
      'secrets',
      'env',
      'vars',
      'runner',
      'job',
      'jobs',
      'matrix',
      'strategy',
    ];
    const status = ['always', 'cancelled', 'success', 'failure', 'hashFiles'].map((name) => ({
      name,
      minArgs: 0,
      maxArgs: 255,
    }));
    return walk(new Parser(tokens, contexts, status).parse());
  });
}

function walk(node: Expr): readonly string[] {
  if (node instanceof ContextAccess) return [node.name.lexeme];
  if (node instanceof IndexAccess) {
    const name = node.index instanceof Literal ? node.index.literal.coerceString() : '*';
    const [first = '', ...others] = walk(node.expr);
    return [`${first}.${name}`, ...others, ...(node.index instanceof Literal ? [] : walk(node.index))];
  }
  if (node instanceof FunctionCall || node instanceof Logical) return node.args.flatMap(walk);
  if (node instanceof Binary) return [...walk(node.left), ...walk(node.right)];
  if (node instanceof Unary) return walk(node.expr);
  return node instanceof Grouping ? walk(node.group) : [];
}

/** Every text of a workflow; an `if` is an expression also without its brackets. */
function expressionsIn(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return [key === 'if' && !value.includes('${{') ? `\${{ ${value} }}` : value];
  if (Array.isArray(value)) return value.flatMap((item) => expressionsIn(item));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => expressionsIn(item, name));
}

/** What a workflow asks for and nothing gives. */
function undeclared({ content, isPart }: Pick<Snippet, 'content' | 'isPart'>): readonly string[] {
  const workflow = parse(content) as Workflow;
  const call = workflow.on?.workflow_call;
  const inputs = new Set([
    ...Object.keys(call?.inputs ?? {}),
    ...Object.keys(workflow.on?.workflow_dispatch?.inputs ?? {}),
  ]);
  const outputsOf = (id: string): readonly string[] => {
    const job = workflow.jobs[id];
    const called = job?.uses === undefined ? undefined : pathOf(job.uses);
    return Object.keys(job?.outputs ?? (called === undefined ? {} : (readOur(called).on.workflow_call?.outputs ?? {})));
  };
  return [...new Set(expressionsIn(workflow).flatMap(accesses))].filter((access) => {
    const [context, first = '', second, third = ''] = access.split('.');
    if (first === '' || (isPart && context === 'needs')) return false;
    if (context === 'inputs') return !inputs.has(first);
    if (context === 'secrets')
      return call !== undefined && first !== 'GITHUB_TOKEN' && call?.secrets?.[first] === undefined;
    if ((context === 'needs' || context === 'jobs') && second === 'outputs')
      return third !== '' && !outputsOf(first).includes(third);
    return context === 'needs' && workflow.jobs[first] === undefined;
  });
}

/** Steps and calls that give one of our actions or workflows what it does not take. */
function unknownInputs({ content }: Snippet): readonly string[] {
  const { jobs } = parse(content) as Workflow;
  return Object.values(jobs).flatMap((job) =>
    [job, ...(job.steps ?? [])].flatMap(({ uses = '', with: given = {} }: Pick<Job, 'uses'> & { with?: object }) => {
      const path = pathOf(uses);
      if (path === undefined) return [];
      const known = path.endsWith('.yml') ? inputsOfCall(readOur(path)) : allActions().get(path)?.inputs;
      return known === undefined
        ? [`${uses} is not there`]
        : Object.keys(given)
            .filter((name) => !(name in known))
            .map((name) => `${uses}: ${name}`);
    }),
  );
}

/** A workflow that can be called without inputs takes none: `workflow_call:` and nothing below. */
function inputsOfCall({ on }: Workflow): object | undefined {
  return 'workflow_call' in on ? (on.workflow_call?.inputs ?? {}) : undefined;
}

type Permissions = Readonly<Record<string, string>>;
const strength = ['none', 'read', 'write'];

function permissionsOf(granted: Job['permissions']): Permissions {
  return typeof granted === 'object' ? granted : {};
}

/** The most that any job below asks for: GitHub starts nothing where the caller grants less, also for a job that is skipped. */
function wantedBelow(
  path: string,
  above: readonly string[] = [],
): { readonly wanted: Permissions; readonly called: readonly string[]; readonly depth: number } {
  const workflow = readOur(path);
  const wanted: Record<string, string> = {};
  const called = new Set([path]);
  let depth = above.length + 1;
  for (const job of Object.values(workflow.jobs)) {
    const inner = job.uses === undefined ? undefined : pathOf(job.uses);
    const below = inner === undefined ? undefined : wantedBelow(inner, [...above, path]);
    for (const one of below?.called ?? []) called.add(one);
    depth = Math.max(depth, below?.depth ?? 0);
    for (const [name, level] of Object.entries({
      ...permissionsOf(job.permissions ?? workflow.permissions),
      ...below?.wanted,
    }))
      if (strength.indexOf(level) > strength.indexOf(wanted[name] ?? 'none')) wanted[name] = level;
  }
  return { wanted, called: [...called], depth };
}

/** What a caller does not grant of what the jobs that it calls ask for. */
function notGranted({ content }: Snippet): readonly string[] {
  const workflow = parse(content) as Workflow;
  return Object.values(workflow.jobs).flatMap((job) => {
    const path = job.uses === undefined ? undefined : pathOf(job.uses);
    if (path === undefined) return [];
    const granted = permissionsOf(job.permissions ?? workflow.permissions);
    return Object.entries(wantedBelow(path).wanted)
      .filter(([name, level]) => strength.indexOf(granted[name] ?? 'none') < strength.indexOf(level))
      .map(([name, level]) => `${path}: ${name}: ${level}`);
  });
}

describe.each(everything)('%s', (_, snippet) => {
  test('GitHub reads it without an error', async () => expect(await errorsOf(snippet)).toEqual([]));
  test('everything that it asks for is declared', () => expect(undeclared(snippet)).toEqual([]));
  test('it gives our actions and workflows only what they take', () => expect(unknownInputs(snippet)).toEqual([]));
  test('a caller grants what the jobs below ask for', () => expect(notGranted(snippet)).toEqual([]));
});

test('the pages have callers of each workflow that is for users', () => {
  const text = snippets.map(({ content }) => content).join('\n');
  for (const name of ['integrate', 'rollback', 'fleet', 'drift'].filter((one) =>
    existsSync(`.github/workflows/${one}.yml`),
  ))
    expect(text).toContain(`.github/workflows/${name}.yml@v1`);
});

test.each(workflows.map(({ name }) => name))('%s stays inside GitHub’s limits', (path) => {
  const { called, depth } = wantedBelow(path);
  // docs.github.com, "Reusing workflow configurations", limitations; the caller's own workflow counts.
  expect(depth + 1).toBeLessThanOrEqual(10);
  expect(called.length).toBeLessThanOrEqual(50);
  expect(Object.keys(readOur(path).on.workflow_dispatch?.inputs ?? {}).length).toBeLessThanOrEqual(25);
});

describe('the check itself notices', () => {
  const call = (more: string): Snippet => ({
    isPart: false,
    name: 'x.yml',
    content: `on: workflow_dispatch\njobs:\n  infra:\n    uses: llm-dev-ops/infra-actions/.github/workflows/integrate.yml@v1\n${more}`,
  });

  test('what is not declared, not granted, not known, and what is no workflow', async () => {
    expect(await errorsOf(call('    with: { cratez: x }\n'))).not.toEqual([]);
    expect(await errorsOf(call('    secrets: { token: x }\n'))).not.toEqual([]);
    expect(
      await errorsOf({
        isPart: false,
        name: 'x.yml',
        content: 'on: push\njobs: {}\npermissions: { workflows: write }\n',
      }),
    ).not.toEqual([]);
    expect(unknownInputs(call('    with: { cratez: x }\n'))).toHaveLength(1);
    expect(notGranted(call('    permissions: { contents: write }\n'))).toEqual([
      '.github/workflows/integrate.yml: pull-requests: write',
    ]);
    expect(
      undeclared({
        isPart: false,
        content:
          'on: { workflow_call: {} }\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${{ inputs.x || secrets.y || needs.b.outputs.c }}\n',
      }),
    ).toEqual(['inputs.x', 'secrets.y', 'needs.b.outputs.c']);
  });
});
