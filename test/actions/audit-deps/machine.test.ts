import { expect, test } from '@jest/globals';
import type { Files } from '../../support/repository-rig.js';
import { AuditBench, library, shop } from '../../support/audit-rig.js';

const app = (more: string, before = ''): string => `${before}${library('app', more)}`;

test.each<[string, Files, string, string]>([
  [
    'a registry that only its own configuration names',
    {
      'app/Cargo.toml': app('\n[dependencies]\ngear = { version = "1", registry = "mirror" }\n'),
      '.cargo/config.toml': '[registries.mirror]\nindex = "sparse+https://example.invalid/index/"\n',
    },
    'this machine does not know the registry `mirror`',
    'Put `[registries.mirror]` with its `index` into `config.toml` in the folder CARGO_HOME',
  ],
  [
    'a feature of nightly Cargo, which its toolchain file asks for',
    {
      'app/Cargo.toml': app('', 'cargo-features = ["public-dependency"]\n\n'),
      'rust-toolchain.toml': '[toolchain]\nchannel = "nightly"\n',
    },
    'the feature `public-dependency` of a manifest requires a nightly version of Cargo',
    'Give the input `toolchain: nightly`',
  ],
])(
  '%s is told as what this machine lacks, with the way out, and not as a fault of the repository',
  async (_, files, message, hint) => {
    using bench = await AuditBench.open({ ...shop(''), ...files });
    const { result, report } = await bench.audit();
    expect(result).toMatchObject({ verdict: 'environment', blocked: [] });
    expect(result.environment?.message).toContain(message);
    expect(result.environment?.hint).toContain(hint);
    expect(report.summary).not.toContain('already broken');
    expect((await bench.audit({ mode: 'static' })).result.verdict).toBe('pass');
  },
);
