import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bench } from './repository-rig.js';

/** By `name version`: lines of `[dependencies]`, or of `[package]`. */
export type Registry = Readonly<Record<string, string | { readonly package: string }>>;

/** Puts packages in the place of crates.io, for every cargo of the bench. */
export function vendor({ environment, root }: Bench, packages: Registry): void {
  const home = environment['CARGO_HOME'] ?? join(dirname(root), 'cargo-home');
  const folder = join(dirname(root), 'vendor');
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, 'config.toml'),
    `[source.crates-io]\nreplace-with = "vendored"\n\n[source.vendored]\ndirectory = ${JSON.stringify(folder)}\n`,
  );
  for (const [id, content] of Object.entries(packages)) {
    const [lines, dependencies] = typeof content === 'string' ? ['', content] : [content.package, ''];
    const [name = '', version = ''] = id.split(' ');
    const own = join(folder, `${name}-${version}`);
    mkdirSync(join(own, 'src'), { recursive: true });
    writeFileSync(
      join(own, 'Cargo.toml'),
      `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${lines}\n\n[dependencies]\n` +
        `${dependencies}\n`,
    );
    writeFileSync(join(own, 'src/lib.rs'), '');
    writeFileSync(join(own, '.cargo-checksum.json'), '{"files":{},"package":null}');
  }
}
