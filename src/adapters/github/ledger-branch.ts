import type { LedgerBranch } from '../../ports/fleet.js';
import type { GitHub } from '../../ports/github.js';

const ledgerFile = 'ledger.json';

/** The ledger's branch, through the git data API: one commit a change, and never by force. */
export function createLedgerBranch(gitHub: GitHub, branch: string): LedgerBranch {
  return {
    async read() {
      const head = await gitHub.branch(branch);
      if (head === undefined) return {};
      const { tree } = await gitHub.commit(head);
      const entry = (await gitHub.entries(tree, [ledgerFile])).get(ledgerFile);
      const ledger = entry === undefined ? undefined : await gitHub.text(entry.sha);
      return { head, ...(ledger !== undefined && { ledger }) };
    },
    async write(head, files, message) {
      const before = head === undefined ? undefined : (await gitHub.commit(head)).tree;
      const blobs = new Map<string, { readonly mode: string; readonly sha: string }>();
      for (const [path, text] of files) blobs.set(path, { mode: '100644', sha: await gitHub.writeBlob(text) });
      const tree = await gitHub.writeTree(before, blobs);
      if (tree === before) return 'unchanged';
      const commit = await gitHub.writeCommit({ message, tree, parents: head === undefined ? [] : [head] });
      const outcome =
        head === undefined ? await gitHub.createBranch(branch, commit) : await gitHub.advanceBranch(branch, commit);
      // Whatever the answer was, the branch tells: an answer may get lost on its way.
      return outcome.kind === 'done' || (await gitHub.branch(branch)) === commit ? 'written' : 'moved';
    },
  };
}
