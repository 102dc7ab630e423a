import { posix } from 'node:path';

/** The files of a checkout by folder. Paths are POSIX and relative to the checkout, `.` is the checkout itself. */
export interface FileTree {
  hasFile(path: string): boolean;
  /** Whether a file lies somewhere below. */
  hasFolder(folder: string): boolean;
  /** Names of the files directly in a folder, sorted. */
  files(folder: string): readonly string[];
  /** Names of the folders directly in a folder, sorted. */
  folders(folder: string): readonly string[];
}

export function fileTree(paths: readonly string[]): FileTree {
  const files = new Map<string, Set<string>>();
  const folders = new Map<string, Set<string>>([['.', new Set()]]);
  const addFolder = (folder: string): void => {
    if (folders.has(folder)) return;
    folders.set(folder, new Set());
    const parent = posix.dirname(folder);
    addFolder(parent);
    folders.get(parent)?.add(posix.basename(folder));
  };
  for (const path of paths) {
    const folder = posix.dirname(path);
    addFolder(folder);
    const names = files.get(folder);
    if (names === undefined) files.set(folder, new Set([posix.basename(path)]));
    else names.add(posix.basename(path));
  }
  return {
    hasFile: (path) => files.get(posix.dirname(path))?.has(posix.basename(path)) === true,
    hasFolder: (folder) => folders.has(folder),
    files: (folder) => [...(files.get(folder) ?? [])].toSorted(),
    folders: (folder) => [...(folders.get(folder) ?? [])].toSorted(),
  };
}
