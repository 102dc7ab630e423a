/** What a function takes or gives (WebAssembly core specification, 2.3.1). */
export type ValueType = 'i32' | 'i64' | 'f32' | 'f64' | 'other';

export interface ExportedFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
}

/** A function body in the code section. */
export interface FunctionBody {
  /** From the name section; `undefined` where it was stripped. */
  readonly name?: string;
  readonly bytes: number;
}

/** A wasm module, as far as its size and exports go. */
export interface ModuleFile {
  readonly exports: readonly ExportedFunction[];
  /** `module.name` of everything that must be given to it. */
  readonly imports: readonly string[];
  readonly functions: readonly FunctionBody[];
  /** Bytes of each section, by name. */
  readonly sections: ReadonlyMap<string, number>;
}

const sectionNames = [
  'custom',
  'type',
  'import',
  'function',
  'table',
  'memory',
  'global',
  'export',
  'start',
  'element',
  'code',
  'data',
  'data count',
  'tag',
];

/**
 * Reads a binary module (WebAssembly core specification, 5.5).
 *
 * @returns `undefined` when the bytes are no module that can be read.
 */
export function readModule(bytes: Uint8Array): ModuleFile | undefined {
  const reader = new Reader(bytes);
  try {
    if (reader.u32le() !== 0x6d736100 || reader.u32le() !== 1) return undefined;
    return readSections(reader);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // it ends in the middle
    throw error;
  }
}

function readSections(reader: Reader): ModuleFile {
  const sections = new Map<string, number>();
  let types: (readonly ValueType[])[] = [];
  let imported: readonly { readonly label: string; readonly type?: number }[] = [];
  let declared: readonly number[] = [];
  let exported: readonly { readonly name: string; readonly index: number }[] = [];
  let bodies: readonly number[] = [];
  let names = new Map<number, string>();
  while (!reader.done) {
    const id = reader.byte();
    const size = reader.u32();
    const section = reader.slice(size);
    let label = sectionNames[id] ?? `section ${id}`;
    if (id === 0) {
      const custom = section.name();
      label = `custom ${custom}`;
      if (custom === 'name') names = functionNames(section);
    } else if (id === 1) types = section.vector(() => parameterTypes(section));
    else if (id === 2) imported = section.vector(() => importEntry(section));
    else if (id === 3) declared = section.vector(() => section.u32());
    else if (id === 7) exported = section.vector(() => exportEntry(section)).flatMap((entry) => entry ?? []);
    else if (id === 10) bodies = section.vector(() => bodySize(section));
    sections.set(label, (sections.get(label) ?? 0) + size);
  }
  const importedFunctions = imported.flatMap((entry) => entry.type ?? []);
  const typeOf = (index: number): readonly ValueType[] => types[[...importedFunctions, ...declared][index] ?? -1] ?? [];
  return {
    exports: exported.map(({ name, index }) => ({ name, parameters: typeOf(index) })),
    imports: imported.map((entry) => entry.label),
    functions: bodies.map((size, index) => {
      const name = names.get(importedFunctions.length + index);
      return { bytes: size, ...(name !== undefined && { name }) };
    }),
    sections,
  };
}

const valueTypes: Readonly<Record<number, ValueType>> = { 0x7f: 'i32', 0x7e: 'i64', 0x7d: 'f32', 0x7c: 'f64' };

function parameterTypes(section: Reader): readonly ValueType[] {
  // Anything but a plain function type is not what compilers of today write.
  if (section.byte() !== 0x60) throw new RangeError('not a function type');
  const parameters = section.vector(() => valueTypes[section.byte()] ?? 'other');
  section.vector(() => section.byte());
  return parameters;
}

function importEntry(section: Reader): { label: string; type?: number } {
  const label = `${section.name()}.${section.name()}`;
  const kind = section.byte();
  if (kind === 0) return { label, type: section.u32() };
  if (kind === 1) section.byte();
  if (kind === 1 || kind === 2) {
    const limits = section.byte();
    section.u32();
    if ((limits & 1) === 1) section.u32();
  } else {
    section.byte();
    if (kind === 3) section.byte();
    else section.u32();
  }
  return { label };
}

function exportEntry(section: Reader): { name: string; index: number } | undefined {
  const name = section.name();
  const kind = section.byte();
  const index = section.u32();
  return kind === 0 ? { name, index } : undefined;
}

function bodySize(section: Reader): number {
  const size = section.u32();
  section.slice(size);
  return size;
}

/** The `name` section's map of functions (appendix, "Name Section"). */
function functionNames(section: Reader): Map<number, string> {
  while (!section.done) {
    const kind = section.byte();
    const part = section.slice(section.u32());
    if (kind === 1) return new Map(part.vector(() => [part.u32(), part.name()] as const));
  }
  return new Map();
}

class Reader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.#at >= this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.#at];
    if (value === undefined) throw new RangeError('the module ends here');
    this.#at += 1;
    return value;
  }

  u32le(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
  }

  /** LEB128. */
  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('not a u32');
  }

  slice(size: number): Reader {
    if (this.#at + size > this.bytes.length) throw new RangeError('the module ends before');
    const part = new Reader(this.bytes.subarray(this.#at, this.#at + size));
    this.#at += size;
    return part;
  }

  name(): string {
    const part = this.slice(this.u32());
    return new TextDecoder().decode(part.bytes);
  }

  vector<T>(item: () => T): T[] {
    const count = this.u32();
    if (count > this.bytes.length) throw new RangeError('more items than bytes');
    return Array.from({ length: count }, item);
  }
}
