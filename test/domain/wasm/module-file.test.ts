import { describe, expect, test } from '@jest/globals';
import { assert, property, uint8Array } from 'fast-check';
import { contributors, crateOf, demangle } from '../../../src/domain/wasm/contributors.js';
import { readModule } from '../../../src/domain/wasm/module-file.js';

const text = (value: string): number[] => [value.length, ...Buffer.from(value)];
const section = (id: number, body: readonly number[]): number[] => [id, body.length, ...body];

/** `env.log(i32)` imported; `add(i32, i64)` exported, its body named. */
const header = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const module = new Uint8Array([
  ...header,
  ...section(1, [2, 0x60, 1, 0x7f, 0, 0x60, 2, 0x7f, 0x7e, 1, 0x7f]),
  ...section(2, [1, ...text('env'), ...text('log'), 0, 0]),
  ...section(3, [1, 1]),
  ...section(5, [1, 0, 1]),
  ...section(7, [2, ...text('memory'), 2, 0, ...text('add'), 0, 1]),
  ...section(10, [1, 4, 0, 0x41, 0x01, 0x0b]),
  ...section(0, [...text('name'), 1, 18, 1, 1, ...text('tally::sum::add')]),
]);

describe('reading a wasm module', () => {
  test('knows its exported functions with their parameters, and what it imports', () => {
    expect(readModule(module)).toMatchObject({
      exports: [{ name: 'add', parameters: ['i32', 'i64'] }],
      imports: ['env.log'],
      functions: [{ name: 'tally::sum::add', bytes: 4 }],
    });
  });

  test('what is cut off is no module, at any place, and never an exception', () => {
    for (let length = 0; length < module.length; length += 1) {
      const part = readModule(module.subarray(0, length));
      expect(part === undefined || part.functions.length <= 1).toBe(true);
    }
    assert(
      property(uint8Array({ maxLength: 60 }), (tail) => {
        readModule(new Uint8Array([...header, ...tail]));
      }),
    );
    expect(readModule(Buffer.from('<html>'))).toBeUndefined();
  });

  test('names the crates that fill it', () => {
    const read = readModule(module);
    expect(read && contributors(read).crates).toContainEqual({ name: 'tally', bytes: 4 });
  });
});

describe('symbols as people write them', () => {
  test.each([
    ['_ZN4core3fmt5write17h0123456789abcdefE', 'core::fmt::write', 'core'],
    ['core::fmt::write::h0123456789abcdef', 'core::fmt::write', 'core'],
    [
      '<alloc::string::String as core::fmt::Display>::fmt::h0123456789abcdef',
      '<alloc::string::String as core::fmt::Display>::fmt',
      'alloc',
    ],
    [
      '_ZN58_$LT$alloc..string..String$u20$as$u20$core..fmt..Debug$GT$3fmt17h0123456789abcdefE',
      '<alloc::string::String as core::fmt::Debug>::fmt',
      'alloc',
    ],
    ['_RNvNtCs4NIexwV1FGX_4core3fmt5write', 'core::fmt::write', 'core'],
    [
      '_RNvMs0_NtCsbw64Iw7W9Hn_8dlmalloc8dlmallocINtB5_8DlmallocNtNtB7_3sys6SystemE6mallocCsiuSwmoQr08c_3std',
      'dlmalloc::dlmalloc::Dlmalloc::sys::System::malloc',
      'dlmalloc',
    ],
    ['tally_cost', 'tally_cost', '(exports)'],
  ])('%s', (symbol, shown, crate) => {
    expect(demangle(symbol)).toBe(shown);
    expect(crateOf(symbol)).toBe(crate);
  });
});
