import { posix } from 'node:path';
import { Failure } from '../../failure.js';
import type { TomlEntry } from '../../toml/document.js';
import { inheritDependency } from '../manifest/effective-dependency.js';
import type { FileTree } from '../manifest/file-tree.js';
import { isWithin, manifestIn } from '../manifest/folder.js';
import type { Manifest } from '../manifest/manifest.js';
import { expandMember, isPattern } from './member-glob.js';
import { isExcluded, rootOf, type Manifests } from './workspace-root.js';
import type { UnresolvedMember } from './workspace.js';

/** The members of one workspace, and what is wrong with its lists. */
export interface Members {
  /** The root package first, then in Cargo's order: each listed member followed by those that it reaches by path. */
  readonly members: readonly Manifest[];
  readonly defaultMembers: readonly Manifest[];
  readonly missing: readonly UnresolvedMember[];
  readonly outside: readonly UnresolvedMember[];
  readonly problems: readonly Failure[];
}

/** Finds the members of the workspace whose root is `root` (cargo: `Workspace::find_members`). */
export function membersOf(root: Manifest, manifests: Manifests, tree: FileTree): Members {
  const search = new MemberSearch(root, manifests, tree);
  for (const pattern of root.workspace?.members ?? []) search.addListed(pattern);
  search.addPackage(root);
  return search.result();
}

class MemberSearch {
  private readonly found = new Map<string, Manifest>();
  private readonly listedFolders = new Set<string>();
  private readonly missing: UnresolvedMember[] = [];
  private readonly outside: UnresolvedMember[] = [];
  private readonly problems: Failure[] = [];

  constructor(
    private readonly root: Manifest,
    private readonly manifests: Manifests,
    private readonly tree: FileTree,
  ) {}

  addListed(pattern: string): void {
    const folders = this.expand('members', pattern);
    if (folders === 'outside') this.outside.push({ root: this.root, member: pattern });
    else if (folders === 'nothing') this.missing.push({ root: this.root, member: pattern });
    else if (folders?.length === 0 && !isPattern(pattern)) {
      this.missing.push({ root: this.root, member: pattern, isLink: true });
    } else for (const folder of folders ?? []) this.addFolder(folder, pattern);
  }

  private addFolder(folder: string, pattern: string): void {
    this.listedFolders.add(folder);
    const path = manifestIn(folder);
    if (this.found.has(path) || isExcluded(this.root, path)) return;
    const manifest = this.manifests.readable.get(path);
    if (manifest !== undefined) this.addPackage(manifest, pattern);
    else if (!this.manifests.all.has(path)) {
      const member = posix.relative(this.root.folder, folder) || '.';
      this.missing.push({ root: this.root, member, ...(member !== pattern && { glob: pattern }) });
    }
  }

  /** Adds a package and the packages that it depends on by path, as far as they belong here. */
  addPackage(first: Manifest, pattern?: string): void {
    // By hand and not by recursion: such a chain can be thousands of packages long.
    const open: { readonly manifest: Manifest; readonly pattern?: string }[] = [
      { manifest: first, ...(pattern !== undefined && { pattern }) },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { manifest } = next;
      const path = manifestIn(manifest.folder);
      if (this.found.has(path) || isExcluded(this.root, path)) continue;
      if (manifest !== this.root && !this.belongs(manifest, next.pattern)) continue;
      this.found.set(path, manifest);
      open.push(...this.pathDependencies(manifest).toReversed());
    }
  }

  private pathDependencies(manifest: Manifest): readonly { readonly manifest: Manifest }[] {
    return manifest.dependencies.flatMap((dependency) => {
      const effective = inheritDependency(dependency, manifest, this.root);
      if (effective.kind === 'dangling' || effective.folder === undefined) return [];
      const target = this.manifests.readable.get(manifestIn(effective.folder));
      return target !== undefined && this.takesPathDependency(target) ? [{ manifest: target }] : [];
    });
  }

  private takesPathDependency(target: Manifest): boolean {
    if (isWithin(target.folder, this.root.folder)) return true;
    const root = rootOf(target, this.manifests);
    return root.kind === 'root' && root.root === this.root;
  }

  private belongs(manifest: Manifest, pattern: string | undefined): boolean {
    const actual = rootOf(manifest, this.manifests);
    if (actual.kind === 'root' && actual.root === this.root) return true;
    const told =
      actual.kind === 'root'
        ? actual.root === manifest
          ? 'has a `[workspace]` of its own'
          : `belongs to the workspace of ${actual.root.path}`
        : `does not lie below ${this.root.path} and does not name it in \`package.workspace\``;
    this.refuse(
      pattern === undefined ? undefined : this.root.workspace?.table.entries.get('members'),
      `${manifest.path} ${told}, so it cannot be a member of the workspace of ${this.root.path}`,
      `Take ${manifest.folder} out of \`members\`, add it to \`exclude\`, or end its own workspace.`,
    );
    return false;
  }

  result(): Members {
    const all = [...this.found.values()].filter((manifest) => manifest.package !== undefined);
    const members = all.toSorted((a, b) => Number(b === this.root) - Number(a === this.root));
    this.checkNames(members);
    return {
      members,
      defaultMembers: this.defaultMembers(members),
      missing: this.missing,
      outside: this.outside,
      problems: this.problems,
    };
  }

  private defaultMembers(members: readonly Manifest[]): readonly Manifest[] {
    const patterns = this.root.workspace?.defaultMembers;
    if (patterns === undefined) return this.root.package === undefined ? members : [this.root];
    const chosen = patterns.flatMap((pattern) => {
      const folders = this.expand('default-members', pattern);
      if (folders === 'outside' || folders === 'nothing') return this.noMember(pattern, pattern);
      return (folders ?? []).flatMap((folder) => {
        const manifest = this.found.get(manifestIn(folder));
        if (manifest !== undefined) return manifest.package === undefined ? [] : [manifest];
        const excluded = this.listedFolders.has(folder) && isExcluded(this.root, folder);
        return excluded ? [] : this.noMember(pattern, folder);
      });
    });
    return [...new Set(chosen)];
  }

  private noMember(pattern: string, folder: string): readonly Manifest[] {
    this.refuse(
      this.root.workspace?.table.entries.get('default-members'),
      `\`${folder}\` is listed in \`default-members\` of ` +
        `${this.root.path}${pattern === folder ? '' : ` via \`${pattern}\``} but is not a member`,
      'List it in `members`, or remove it from `default-members`.',
    );
    return [];
  }

  private checkNames(members: readonly Manifest[]): void {
    const seen = new Map<string, Manifest>();
    for (const member of members) {
      const name = member.package?.name ?? '';
      const other = seen.get(name);
      seen.set(name, member);
      if (other === undefined) continue;
      this.problems.push(
        new Failure(
          'manifest',
          `two packages of the workspace are named \`${name}\`: ${manifestIn(other.folder)} ` +
            `and ${manifestIn(member.folder)}`,
          {
            hint: 'Rename one of them.',
            locations: [member, other].map((one) => one.document.locate(one.package?.table.range ?? 0)),
          },
        ),
      );
    }
  }

  /** Folders, or `undefined` after a problem was noted. */
  private expand(key: string, pattern: string): readonly string[] | 'nothing' | 'outside' | undefined {
    const folders = expandMember(this.tree, this.root.folder, pattern);
    if (folders !== 'malformed') return folders;
    this.refuse(
      this.root.workspace?.table.entries.get(key),
      `the pattern \`${pattern}\` in \`${key}\` of ${this.root.path} cannot be parsed`,
      'Use `*`, `?`, `[…]` within one component, or `**` as a component of its own.',
    );
    return undefined;
  }

  private refuse(entry: TomlEntry | undefined, message: string, hint: string): void {
    const at = entry?.range ?? this.root.workspace?.table.header ?? 0;
    this.problems.push(new Failure('manifest', message, { hint, locations: [this.root.document.locate(at)] }));
  }
}
