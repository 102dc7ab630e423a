/** Whether a text stands for another one that was not checked out (git-lfs, "specification"). */
export function isLfsPointer(text: string): boolean {
  return text.startsWith('version https://git-lfs.github.com/spec/');
}

/** What to do about one. */
export function lfsHint(path: string): string {
  return `Take ${path} out of Git LFS, or check it out with \`lfs: true\` (\`git lfs pull\`): Cargo reads it as it is.`;
}
