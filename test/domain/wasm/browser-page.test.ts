import { describe, expect, test } from '@jest/globals';
import { declaredCalls, rawCalls, readPageResult, testPage } from '../../../src/domain/wasm/browser-page.js';

describe('calls that need no knowledge of the program', () => {
  test('numbers for a module without bindings, and none for what the compiler exports', () => {
    const exports = [
      { name: '__wbindgen_malloc', parameters: ['i32'] as const },
      { name: 'sum', parameters: ['i32', 'i64'] as const },
      { name: 'table', parameters: ['other'] as const },
      { name: 'version', parameters: [] },
    ];
    expect(rawCalls({ exports, imports: [], functions: [], sections: new Map() })).toEqual([
      { name: 'version', arguments: [] },
      { name: 'sum', arguments: [1, { bigint: '1' }] },
    ]);
  });

  test('simple values for what wasm-bindgen declares', () => {
    const declarations = [
      'export function greet(name: string): string;',
      'export function load(data: Uint8Array): void;',
      'export function at(time: bigint, exact?: boolean): number;',
      'export function ready(): boolean;',
      'export function initSync(module: { module: BufferSource }): void;',
      'export class Store { get(key: string): string; }',
    ].join('\n');
    expect(declaredCalls(declarations)).toEqual([
      { name: 'ready', arguments: [] },
      { name: 'greet', arguments: ['infra'] },
      { name: 'at', arguments: [{ bigint: '1' }] },
    ]);
  });

  test('are data in the page, whatever they are called', () => {
    const page = testPage('./x.js', [{ name: '</script><script>alert(1)', arguments: [] }]);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });
});

test('what a page posts is read as a result or not at all', () => {
  expect(readPageResult('{"loaded":true,"errors":[],"called":{"name":"a","result":"1"}}')).toEqual({
    loaded: true,
    errors: [],
    called: { name: 'a', result: '1' },
  });
  for (const text of ['', 'null', '{}', '{"loaded":"yes","errors":[]}', '[]'])
    expect(readPageResult(text)).toBeUndefined();
});
