import { readFileSync } from 'node:fs';
import { Failure } from '../../src/domain/failure.js';
import { loadPlan } from '../../src/domain/plan/load.js';
import type { Plan } from '../../src/domain/plan/plan.js';

/** The plan that ships with the project. */
export const builtInText = readFileSync(new URL('../../plan/infra.toml', import.meta.url), 'utf8');

export function builtInPlan(): Plan {
  return loadPlan(builtInText, 'plan/infra.toml');
}

/** The least that a caller has to write. */
export const smallPlan = `[infra]
url = "https://git.example/infra"

[crates.infra-base]
version = "2.3.0"
layer = 0
purpose = "Base"

[crates.infra-web]
version = "2.3.0"
layer = 1
purpose = "Web"
dependencies = ["infra-base"]
features = ["client", "server"]

[repositories.shop]
category = "Apps"
purpose = "Shop"
crates = ["base", "web/client"]
`;

/** The failure that a wrong plan ends in. */
export function failureOf(text: string): Failure {
  try {
    loadPlan(text, 'my/plan.toml');
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('the plan was accepted');
}

/** The problems of a wrong plan, one a line, as `line:column: message`. */
export function problemsOf(text: string): readonly string[] {
  const { message } = failureOf(text);
  return message
    .split('\n')
    .map((line) => line.replace(/^- /, ''))
    .filter((line) => line.startsWith('my/plan.toml:'))
    .map((line) => line.replace('my/plan.toml:', ''));
}

/** `text` with one part replaced; the part must be there once. */
export function edited(text: string, part: string, by: string): string {
  if (text.split(part).length !== 2) throw new Error(`${part} is not in the text once`);
  return text.replace(part, () => by);
}
