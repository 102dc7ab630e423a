import type { ActionReport } from '../../domain/report/action-report.js';
import type { FoundTarget } from './run.js';

/** Nothing for people: what goes well is told by the parts that follow. */
export function describe({ owner, name, artifactSuffix, reader, sources }: FoundTarget): ActionReport {
  return {
    outputs: { owner, name, 'artifact-suffix': artifactSuffix, reader, sources: sources.join('\n') },
    summary: '',
    report: { version: 1, repository: `${owner}/${name}`, reader, sources },
  };
}
