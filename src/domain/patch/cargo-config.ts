import { entryAt, parseToml, stringOf, stringsOf } from '../toml/document.js';
import { addEntries } from './add-entries.js';
import { setKey } from './entry-keys.js';
import { addStrings } from './string-array.js';

const table = ['target', 'wasm32-unknown-unknown'];

/**
 * A `.cargo/config.toml`, or the `.cargo/config` of old, in which wasm32 builds get a `--cfg` (The Cargo Book,
 * "Configuration", `target.<triple>.rustflags`). Flags that are there stay; without a file this is the whole new one.
 *
 * @throws {Failure} `manifest` when the file cannot be read.
 */
export function withWasmCfg(existing: string | undefined, path: string, cfg: string): string {
  const flag = `--cfg=${cfg}`;
  const document = parseToml(existing ?? '', path);
  const at = [...table, 'rustflags'];
  const flags = entryAt(document.root, ...at)?.value;
  if (flags === undefined) {
    if (existing === undefined) return `[target.wasm32-unknown-unknown]\nrustflags = ['${flag}']\n`;
    return addEntries(document, table, [{ key: 'rustflags', value: [flag] }]).text;
  }
  const written = stringsOf(flags) ?? (stringOf(flags) ?? '').split(/\s+/);
  const isThere = written.some((one, index) => one === flag || (one === '--cfg' && written[index + 1] === cfg));
  if (isThere) return document.text;
  if (flags.kind === 'array') return addStrings(document, at, [flag], { ordered: true }).text;
  return setKey(document, table, 'rustflags', `${stringOf(flags) ?? ''} ${flag}`.trim()).text;
}
