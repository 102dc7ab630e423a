import { stringify } from 'yaml';
import type { CrateRequest } from '../infra/crate.js';
import { writeCrateWords } from './crate-words.js';
import type { Plan, PlannedRepository } from './plan.js';

/** Where a repository keeps a plan of its own, for its caller. */
export const ownPlanPath = '.github/infra-plan.toml';

export interface CallerOptions {
  /** The name without its owner. */
  readonly name: string;
  readonly crates: readonly CrateRequest[];
  /** What the plan says of it; absent for a repository outside the plan. */
  readonly planned?: PlannedRepository;
  /** Whether the plan is another one than that of the actions. */
  readonly hasOwnPlan: boolean;
}

const maxWidth = 100;

/** `.github/workflows/infra.yml` of one repository: everything that the plan says of it is written out. */
export function callerWorkflow(plan: Plan, { name, crates, planned, hasOwnPlan }: CallerOptions): string {
  const about = planned === undefined ? '' : ` (${oneLine(planned.category)}, phase ${planned.phase} of the plan)`;
  const given: readonly (readonly [string, string | undefined])[] = [
    ['crates', writeCrateWords(crates, plan.crates).join(' ')],
    ['manifest-path', planned?.manifestPath],
    ['members', planned?.members?.join(' ')],
    ['system-packages', planned?.systemPackages.join(' ')],
    ['plan', hasOwnPlan ? ownPlanPath : undefined],
  ];
  const inputs = given.flatMap(([input, value]) => (value ? [`      ${input}: ${scalar(value)}\n`] : [])).join('');
  return `# Integrates the infra crates into ${name}${about}: Actions → Infra → Run workflow.
# Written by \`node dist/cli/index.js caller --repository ${name}\`; commit it as .github/workflows/infra.yml${
    hasOwnPlan ? `\n# and the plan as ${ownPlanPath}` : ''
  }.
name: Infra

on:
  workflow_dispatch:
    inputs:
      dry-run:
        description: Audit, patch and verify, but publish nothing.
        type: boolean
        default: false

permissions: {}

jobs:
  infra:
    uses: llm-dev-ops/infra-actions/.github/workflows/integrate.yml@v1
    permissions:
      contents: write
      pull-requests: write
    with:
${inputs}${wasmNote(planned)}\
      dry-run: \${{ inputs.dry-run }}
    secrets:
      INFRA_APP_CLIENT_ID: \${{ secrets.INFRA_APP_CLIENT_ID }}
      INFRA_APP_PRIVATE_KEY: \${{ secrets.INFRA_APP_PRIVATE_KEY }}
      INFRA_READ_TOKEN: \${{ secrets.INFRA_READ_TOKEN }}
`;
}

/** The plan decides about wasm; nobody who reads the file knows that otherwise. */
function wasmNote(planned: PlannedRepository | undefined): string {
  if (planned?.wasm === undefined) return '';
  const { useCase, crates } = planned.wasm;
  return `      # By the plan, for ${oneLine(useCase)}: ${crates.join(', ')}\n      wasm: auto\n`;
}

/** A comment ends with its line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** On one line where it fits, else folded between its words. */
function scalar(text: string): string {
  const plain = stringify(text, { lineWidth: 0 }).trim();
  if (plain.length <= maxWidth) return plain;
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (line.length <= maxWidth) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return `>-\n${lines.map((line) => `        ${line}`).join('\n')}`;
}
