import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, type JsonMap } from '@iarna/toml';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Failure } from '../../../src/domain/failure.js';
import { loadPlan } from '../../../src/domain/plan/load.js';
import { builtInText, smallPlan } from '../../support/plan-files.js';

const schema: unknown = JSON.parse(readFileSync(new URL('../../../schemas/plan.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
const validate = ajv.compile(schema as object);

/** A plan in which every key of the schema has a value. */
const fullPlan: JsonMap = {
  infra: { url: 'https://git.example/infra', reference: 'tag:v1', contacts: ['@infra'] },
  crates: {
    'infra-base': { version: '1.0.0', layer: 0, purpose: 'Base', requirement: '^1', planned: 0 },
    'infra-web': {
      version: '1.0.0-rc.1',
      requirement: '1.0.0-rc.1',
      layer: 1,
      purpose: 'Web',
      dependencies: ['infra-base'],
      features: ['wasm', 'server'],
      'native-features': ['server'],
      wasm: { status: 'full', note: 'Well' },
      exposes: ['axum'],
      uses: ['tokio'],
      'planned-imports': ['use infra_web::Web;'],
      usage: { import: 'use infra_web::Web;', example: 'fn main() {}' },
    },
  },
  canonical: {
    tokio: { version: '1.35', features: ['full'], compatible: '>=1.21, <2', breaking: '< 1.21', note: 'So' },
  },
  sdk: { package: '@acme/infra', exports: { '.': './index.js', './web': './web.js' } },
  phases: [{ title: 'First', repositories: ['shop'] }],
  repositories: {
    shop: {
      category: 'Apps',
      purpose: 'Shop',
      crates: ['base', 'web/server'],
      wasm: { crates: ['web'], 'use-case': 'Browser', package: 'shop-web' },
      members: ['shop'],
      'manifest-path': 'rust/Cargo.toml',
      'system-packages': ['protobuf-compiler'],
      contacts: ['@shop'],
      canary: true,
    },
  },
};

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** TOML on one line: enough to hand any JSON value to the loader. */
function toToml(value: Json): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => toToml(item)).join(', ')}]`;
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)} = ${toToml(item)}`)
    .join(', ')} }`;
}

function planText(plan: Json): string {
  return Object.entries(plan)
    .map(([key, value]) => `${key} = ${toToml(value as Json)}\n`)
    .join('');
}

/** Messages of what no schema can say: that names, layers and phases agree with each other. */
const AGREEMENT =
  /is not an infra crate of the plan|has no feature|is not `crate` or `crate\/feature`; repeat|is not among|is in no phase|which is not in \[repositories\]|does not build for wasm|and cannot depend on|in layer 0|is in phase/;

function verdicts(plan: Json): { readonly schema: boolean; readonly loader: boolean } {
  try {
    loadPlan(planText(plan), 'plan.toml');
    return { schema: validate(plan), loader: true };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const form = error.message.split('\n').filter((line) => line.includes('plan.toml:') && !AGREEMENT.test(line));
    return { schema: validate(plan), loader: form.length === 0 };
  }
}

/** `plan` with the value at `path` replaced, or removed where `value` is `undefined`. */
function changed(plan: Json, path: readonly string[], value: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return value ?? plan;
  if (typeof plan !== 'object') return plan;
  const before = (plan as Record<string, Json>)[key];
  const after = rest.length === 0 ? value : changed(before ?? {}, rest, value);
  if (Array.isArray(plan)) return plan.flatMap((item: Json, index) => (String(index) === key ? (after ?? []) : [item]));
  const entries = Object.entries(plan).filter(([name]) => name !== key);
  return Object.fromEntries(after === undefined ? entries : [...entries, [key, after]]);
}

function pathsOf(value: Json): readonly (readonly string[])[] {
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => [[key], ...pathsOf(item).map((path) => [key, ...path])]);
}

function withoutUnknown(): Json {
  return changed(fullPlan as Json, ['crates', 'infra-base', 'planned'], undefined);
}

describe('the schema of plans', () => {
  test('accepts the built-in plan and the least that a caller writes', () => {
    expect({ valid: validate(parse(builtInText)), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect({ valid: validate(parse(smallPlan)), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(verdicts(withoutUnknown())).toEqual({ schema: true, loader: true });
    expect(verdicts(fullPlan as Json)).toEqual({ schema: false, loader: false });
  });

  test('describes every key', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (path.endsWith('/properties') && !Object.hasOwn(value as object, 'description'))
          undescribed.push(`${path}/${key}`);
        visit(value, `${path}/${key}`);
      }
    };
    visit(schema, '');
    expect(undescribed).toEqual([]);
  });

  test('agrees with the loader on every change of one value', () => {
    const plan = withoutUnknown();
    const values: readonly (Json | undefined)[] = [
      undefined,
      true,
      0,
      1.5,
      -1,
      '',
      ' ',
      'x',
      '^1.2, <3',
      '1.2.3',
      '../up',
      '/root',
      'use x;',
      './x.js',
      'a b',
      '-x',
      'Ünicode',
      [],
      {},
      ['x'],
      ['x', 'x'],
      [1],
      ['-x'],
      [{}],
      { x: 'x' },
      { 'a b': {} },
      [{ repositories: ['shop'] }],
      'two\nlines',
      'git@git.example:infra',
    ];
    const disagreements: string[] = [];
    let changes = 0;
    for (const path of pathsOf(plan)) {
      const inArray = path.some((key) => /^\d+$/.test(key));
      for (const value of values) {
        if (inArray && value === undefined) continue;
        const candidate = changed(plan, path, value);
        const { schema: bySchema, loader } = verdicts(candidate);
        changes += 1;
        if (bySchema !== loader)
          disagreements.push(`${path.join('.')} = ${JSON.stringify(value)}: schema ${bySchema}, loader ${loader}`);
      }
      if (inArray) continue;
      const extended = changed(plan, [...path.slice(0, -1), 'surplus'], 'x');
      const { schema: bySchema, loader } = verdicts(extended);
      if (bySchema !== loader)
        disagreements.push(`${path.slice(0, -1).join('.')}.surplus: schema ${bySchema}, loader ${loader}`);
    }
    expect(disagreements).toEqual([]);
    expect(changes).toBeGreaterThan(1000);
  });
});
