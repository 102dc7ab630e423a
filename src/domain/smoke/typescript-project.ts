export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** A TypeScript or JavaScript package that the repository builds. */
export interface TypeScriptProject {
  readonly kind: 'project';
  /** POSIX, relative to the working directory; `.` for the root. */
  readonly folder: string;
  readonly name?: string;
  readonly manager: PackageManager;
  /** Installs without running a script of any package. */
  readonly install: readonly string[];
  /** Installs with the scripts, which some builds need. */
  readonly installWithScripts: readonly string[];
  /** Runs the build; absent without a `build` script. */
  readonly build?: readonly string[];
  readonly hasTsconfig: boolean;
  /** What a consumer can import from it: its exports that have types. */
  readonly imports: readonly string[];
  /** What it can import from the plan's SDK (6.2), where it depends on it. */
  readonly sdkImports: readonly string[];
}

/** The places of 13.2, in its order. */
const places = ['.', 'ts', 'typescript'];

/** The lockfile decides which package manager a project is installed with. */
const lockfiles: readonly (readonly [file: string, manager: PackageManager])[] = [
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];

/** Folders of {@link places} that hold a package.json. */
export function typeScriptFolders(files: readonly string[]): readonly string[] {
  const known = new Set(files);
  return places.filter((folder) => known.has(join(folder, 'package.json')));
}

/**
 * What a package.json asks the smoke test to do.
 *
 * @param manifest the text of `<folder>/package.json`.
 * @param members texts of the package.json files below the folder: members of a workspace are among them.
 * @param sdk the plan's TypeScript SDK.
 * @returns why there is nothing to do for a package with neither a build script nor a tsconfig.json. A package.json
 *   that cannot be read is left to the package manager, which says so on both sides.
 */
export function readTypeScriptProject(
  folder: string,
  manifest: string,
  files: readonly string[],
  members: readonly string[],
  sdk?: { readonly package: string; readonly exports: ReadonlyMap<string, string> },
): TypeScriptProject | { readonly kind: 'none'; readonly why: string } {
  const parsed = parse(manifest);
  const value = parsed ?? {};
  const scripts = record(value['scripts']);
  const hasBuild = typeof scripts['build'] === 'string';
  const isWorkspace = value['workspaces'] !== undefined || files.includes(join(folder, 'pnpm-workspace.yaml'));
  const buildsMembers = isWorkspace && !hasBuild && members.some(hasBuildScript);
  const hasTsconfig = files.includes(join(folder, 'tsconfig.json'));
  if (parsed !== undefined && !hasBuild && !hasTsconfig && !buildsMembers)
    return { kind: 'none', why: 'has no build script and no tsconfig.json' };
  const locked = lockfiles.find(([file]) => files.includes(join(folder, file)))?.[1];
  const manager = locked ?? declaredManager(value['packageManager']) ?? 'npm';
  const name = typeof value['name'] === 'string' ? value['name'] : undefined;
  const exports = [...typedExports(value), ...(name === sdk?.package ? (sdk?.exports.keys() ?? []) : [])];
  const usesSdk = sdk !== undefined && dependsOn(value, sdk.package);
  return {
    kind: 'project',
    folder,
    ...(name !== undefined && { name }),
    manager,
    install: install(manager, locked !== undefined, isModernYarn(value), false),
    installWithScripts: install(manager, locked !== undefined, isModernYarn(value), true),
    ...(hasBuild && { build: [manager, 'run', 'build'] }),
    ...(buildsMembers && { build: buildOfMembers(manager, isModernYarn(value)) }),
    hasTsconfig,
    imports: name === undefined ? [] : [...new Set(exports)].map((subpath) => specifier(name, subpath)),
    sdkImports: usesSdk ? [...sdk.exports.keys()].map((subpath) => specifier(sdk.package, subpath)) : [],
  };
}

/** TypeScript that imports everything a package exports; `tsc` reads the declarations for it. */
export function consumerSource(imports: readonly string[]): string {
  const lines = imports.map((name, index) => `import * as module${index} from ${JSON.stringify(name)};`);
  const uses = imports.map((_, index) => `module${index}`).join(', ');
  return `${lines.join('\n')}\nexport const all: readonly unknown[] = [${uses}];\n`;
}

function install(manager: PackageManager, locked: boolean, modernYarn: boolean, scripts: boolean): readonly string[] {
  const without = scripts ? [] : ['--ignore-scripts'];
  switch (manager) {
    case 'npm':
      return locked
        ? ['npm', 'ci', ...without, '--no-audit', '--no-fund']
        : ['npm', 'install', ...without, '--no-audit', '--no-fund', '--no-package-lock'];
    case 'pnpm':
      return ['pnpm', 'install', ...without, ...(locked ? ['--frozen-lockfile'] : ['--no-lockfile'])];
    case 'yarn':
      return modernYarn
        ? ['yarn', 'install', '--immutable', ...(scripts ? [] : ['--mode=skip-build'])]
        : ['yarn', 'install', ...without, ...(locked ? ['--frozen-lockfile'] : ['--no-lockfile'])];
    case 'bun':
      return ['bun', 'install', ...without, ...(locked ? ['--frozen-lockfile'] : ['--no-save'])];
  }
}

/** The build of every member of a workspace that has one. */
function buildOfMembers(manager: PackageManager, modernYarn: boolean): readonly string[] {
  if (manager === 'pnpm') return ['pnpm', '--recursive', '--if-present', 'run', 'build'];
  if (manager === 'bun') return ['bun', 'run', '--filter', '*', 'build'];
  if (manager === 'yarn' && modernYarn)
    return ['yarn', 'workspaces', 'foreach', '--all', '--topological', 'run', 'build'];
  // Yarn 1 fails where a member has no such script; npm reads the same workspaces.
  return ['npm', 'run', 'build', '--workspaces', '--if-present'];
}

function hasBuildScript(manifest: string): boolean {
  try {
    return typeof record(record(JSON.parse(manifest))['scripts'])['build'] === 'string';
  } catch {
    return false; // a fixture that only looks like one
  }
}

/** Yarn 2 and later have other options. */
function isModernYarn(manifest: Record<string, unknown>): boolean {
  const declared = manifest['packageManager'];
  return typeof declared === 'string' && /^yarn@(?:[2-9]|\d\d)/.test(declared);
}

/** `packageManager` of package.json (Corepack): `pnpm@9.1.0`. */
function declaredManager(value: unknown): PackageManager | undefined {
  const name = typeof value === 'string' ? value.split('@')[0] : undefined;
  return (['npm', 'pnpm', 'yarn', 'bun'] as const).find((manager) => manager === name);
}

function typedExports(manifest: Record<string, unknown>): readonly string[] {
  const exports = manifest['exports'];
  if (exports === undefined) return manifest['types'] !== undefined || manifest['typings'] !== undefined ? ['.'] : [];
  if (typeof exports === 'string') return ['.'];
  const keys = Object.keys(record(exports));
  if (!keys.some((key) => key.startsWith('.'))) return ['.'];
  return keys.filter((key) => key.startsWith('.') && !key.includes('*') && !/\.(?:json|css|wasm)$/.test(key));
}

function dependsOn(manifest: Record<string, unknown>, name: string): boolean {
  const tables = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  return tables.some((table) => Object.hasOwn(record(manifest[table]), name));
}

function specifier(name: string, subpath: string): string {
  return subpath === '.' ? name : `${name}${subpath.slice(1)}`;
}

/** `undefined` for what is no JSON object. */
function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? record(value) : undefined;
  } catch {
    return undefined;
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function join(folder: string, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`;
}
