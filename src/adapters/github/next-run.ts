import { readFileSync } from 'node:fs';
import { Failure } from '../../domain/failure.js';
import { fieldOf, parseJson, textAt } from '../../domain/report/json.js';
import type { NextRun } from '../../ports/next-run.js';
import { repo, type RepositoryRequests } from './repository.js';

const noRun = 'it is not known which workflow this is (`GITHUB_WORKFLOW_REF`)';

/**
 * The next run of the workflow that called us, by `workflow_dispatch` with the inputs of this one. What was to be tried
 * again was tried in this run: the next one goes on with `retry: changed`.
 */
export function createNextRun(requests: RepositoryRequests, environment: NodeJS.ProcessEnv): NextRun {
  return {
    async start() {
      const found = /^[^/]+\/[^/]+\/\.github\/workflows\/([^/@]+)@(refs\/.+)$/.exec(
        environment['GITHUB_WORKFLOW_REF'] ?? '',
      );
      const [, workflow_id, ref] = found ?? [];
      if (workflow_id === undefined || ref === undefined) return noRun;
      const given = inputsOf(environment);
      const inputs = 'retry' in given ? { ...given, retry: 'changed' } : given;
      const parameters = { workflow_id, ref, ...(Object.keys(inputs).length > 0 && { inputs }) };
      try {
        const route = `POST ${repo}/actions/workflows/{workflow_id}/dispatches`;
        const outcome = await requests.write(route, parameters, () => undefined);
        return outcome.kind === 'done' ? undefined : outcome.cause.message;
      } catch (error) {
        if (!(error instanceof Failure) || error.code === 'interrupted') throw error;
        return `${error.message}. The job needs \`actions: write\`, and the workflow \`on: workflow_dispatch\``;
      }
    },
  };
}

/** The inputs that a person gave; an event of another kind has none. */
function inputsOf(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> {
  const path = environment['GITHUB_EVENT_PATH'];
  const inputs = path ? fieldOf(parseJson(readFileSync(path, 'utf8')), 'inputs') : undefined;
  if (typeof inputs !== 'object' || inputs === null) return {};
  return Object.fromEntries(
    Object.keys(inputs).flatMap((name) => {
      const value = textAt(inputs, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
