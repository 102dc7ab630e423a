import { readFileSync } from 'node:fs';

/** The commit that the pull request of this run is based on; `undefined` for every other event. */
export function pullRequestBase(environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment['GITHUB_EVENT_PATH'];
  if (!path) return undefined;
  try {
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const sha: unknown = at(at(at(event, 'pull_request'), 'base'), 'sha');
    return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) ? sha : undefined;
  } catch {
    return undefined; // an event that cannot be read names no base, and the report says that there is none
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
