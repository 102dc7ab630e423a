import type { ChangeSet } from '../../domain/change-set/change-set.js';
import type { Parts } from '../../domain/integration/parts.js';
import type { Decided } from '../../domain/integration/verdict.js';

/** What the parts came to. */
export interface Concluded {
  readonly parts: Parts;
  /** `undefined`: nothing stands in the way so far, and the next job has to verify it. */
  readonly decided: Decided | undefined;
  readonly fails: boolean;
  readonly publishable: boolean;
  readonly putBack: readonly string[];
  /** Only where it may be published, or says that there is nothing to publish. */
  readonly changeSet?: { readonly path: string; readonly digest: string; readonly content: ChangeSet };
  /** Everything that this and the job before found, for people and for the next job. */
  readonly folder: string;
  /** What the parts say about themselves, by part. */
  readonly summaries: ReadonlyMap<string, string>;
}
