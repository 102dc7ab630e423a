import { describe, expect, it } from '@jest/globals';
import { cratePrefix, crateNamed, shortCrateName } from '../../../src/domain/infra/crate-names.js';
import type { InfraCrate } from '../../../src/domain/infra/crate.js';

describe('the beginning that crates share', () => {
  it.each([
    ['of all', ['infra-json', 'infra-http'], 'infra-'],
    ['of most', ['tool-box', 'core-json', 'core-http', 'lone'], 'core-'],
    ['of one crate', ['infra-vector-db'], 'infra-'],
    ['of none', ['json', 'http'], ''],
    ['of an empty plan', [], ''],
  ])('is that %s', (_, names, prefix) => {
    expect(cratePrefix(names)).toBe(prefix);
  });

  it('may be left out, and only it', () => {
    const crates = new Map(['core-json', 'core-http', 'lone'].map((name) => [name, { name } as InfraCrate]));
    expect(crateNamed('json', crates)?.name).toBe('core-json');
    expect(crateNamed('core-json', crates)?.name).toBe('core-json');
    expect(crateNamed('lone', crates)?.name).toBe('lone');
    expect(crateNamed('infra-json', crates)).toBeUndefined();
    expect(shortCrateName('core-http', crates.keys())).toBe('http');
    expect(shortCrateName('lone', crates.keys())).toBe('lone');
  });
});
