import { posix, relative } from 'node:path';
import { baseFacts } from '../../domain/audit/base-facts.js';
import type { CargoAnswer } from '../../domain/audit/cargo-answer.js';
import type { AuditContext } from '../../domain/audit/context.js';
import type { Finding } from '../../domain/audit/finding.js';
import { toSarif } from '../../domain/audit/sarif.js';
import { settledBy } from '../../domain/audit/fixes.js';
import { findingsOf } from '../../domain/audit/rules.js';
import { conflictRules } from '../../domain/audit/rules/conflicts.js';
import { unusableManifest } from '../../domain/audit/rules/refused-manifests.js';
import { countOf, unblocked, verdictOf, worstFirst, type AuditVerdict } from '../../domain/audit/verdict.js';
import type { Failure } from '../../domain/failure.js';
import { select, type Selection } from '../../domain/integration/selection.js';
import type { Ports } from '../../ports/ports.js';
import { askToolchain, type ToolchainAnswers, type ToolchainPorts } from './toolchain-answers.js';
import type { AuditInputs } from './inputs.js';
import { openRepository } from './open-repository.js';

export type AuditPorts = ToolchainPorts & Pick<Ports, 'callerFiles' | 'git'>;

/** Whether Cargo resolves the chosen workspaces: all of them, or not, or nobody asked. */
export type Resolves = 'resolves' | 'does-not-resolve' | 'not-asked';

export interface AuditResult extends ToolchainAnswers {
  readonly verdict: AuditVerdict;
  readonly context: AuditContext;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly base: Resolves;
  readonly after: Resolves;
  /** Requested crates that can go in together, as far as is known. */
  readonly safe: readonly string[];
  readonly blocked: readonly string[];
  /** Absolute path of the SARIF file. */
  readonly sarif: string;
  /** Where the audit is the beginning of a chain. */
  readonly next?: Selection;
}

/**
 * Tells whether the crates can go into the repository, what changes in its graph, and whose line causes each problem.
 * Nothing of the repository is executed and nothing is written into it.
 */
export async function run(inputs: AuditInputs, ports: AuditPorts): Promise<AuditResult> {
  const { context, refused } = await openRepository(inputs, ports);
  if (refused !== undefined) return judgeRefused(refused, context, inputs, ports);
  const asked = await askToolchain(context, inputs, ports);
  const { answer } = asked;
  const informed = answer === undefined ? context : { ...context, base: baseFacts(answer) };
  const findings = worstFirst(settledBy(inputs.chain?.names.fix ?? [], findingsOf(informed, answer)));
  const safe = safeCrates(informed, findings, answer);
  return conclude(
    {
      verdict: asked.environment === undefined ? verdictOf(findings, inputs.failOn) : 'environment',
      context: informed,
      findings,
      ...asked,
      base: resolves(answer, 'before', findings),
      after: resolves(answer, 'after', findings),
      safe,
      blocked: context.crates.map((crate) => crate.name).filter((name) => !safe.includes(name)),
    },
    inputs,
    ports,
  );
}

/** A manifest that Cargo refuses needs no Cargo to tell: it was broken before, and nothing can go in. */
async function judgeRefused(
  refused: Failure,
  context: AuditContext,
  inputs: AuditInputs,
  ports: AuditPorts,
): Promise<AuditResult> {
  const findings = unusableManifest(refused, context);
  return conclude(
    {
      verdict: verdictOf(findings, inputs.failOn),
      context,
      findings,
      base: 'does-not-resolve',
      after: 'does-not-resolve',
      safe: [],
      blocked: context.crates.map((crate) => crate.name),
    },
    inputs,
    ports,
  );
}

/** Writes the findings for code scanning, and decides what follows. */
async function conclude(
  found: Omit<AuditResult, 'sarif' | 'next'>,
  inputs: AuditInputs,
  ports: AuditPorts,
): Promise<AuditResult> {
  const next = nextInputs(found, inputs);
  return { ...found, sarif: await writeSarif(found.findings, inputs, ports), ...(next && { next }) };
}

/** What the actions of the chain that the audit begins get as their inputs. */
function nextInputs(
  { verdict, findings, base, after, context, safe, blocked }: Omit<AuditResult, 'sarif' | 'next'>,
  { chain, crates: words }: AuditInputs,
): Selection | undefined {
  if (chain === undefined) return undefined;
  const outcome = { verdict, errors: countOf(findings).error, baseResolves: !isAlreadyBroken({ base, after }) };
  const { crates, planned } = context;
  return select(chain, { ...outcome, safe, blocked, words, crates, ...(planned && { planned }) });
}

/** The base does not resolve, and does not with the integration's corrections either. */
export function isAlreadyBroken({ base, after }: Pick<AuditResult, 'base' | 'after'>): boolean {
  return base === 'does-not-resolve' && after === 'does-not-resolve';
}

function resolves(answer: CargoAnswer | undefined, when: 'before' | 'after', findings: readonly Finding[]): Resolves {
  if (answer === undefined) {
    const refused = findings.some(({ rule, severity }) => rule === 'refused-manifest' && severity === 'error');
    return refused ? 'does-not-resolve' : 'not-asked';
  }
  return answer.workspaces.every((workspace) => workspace[when].kind === 'resolved') ? 'resolves' : 'does-not-resolve';
}

/** What no error keeps out and Cargo resolves; nothing where that cannot be known. */
function safeCrates(
  { crates }: AuditContext,
  findings: readonly Finding[],
  answer: CargoAnswer | undefined,
): readonly string[] {
  // Where apply-patch settles every conflict, nothing has to stay out for one.
  const isConflict = findings.some(({ rule, severity }) => severity === 'error' && conflictRules.has(rule));
  const best = isConflict ? answer?.safe : undefined;
  const resolving = best === undefined ? crates : (best.sets[0] ?? []);
  return unblocked(resolving, findings).map((crate) => crate.name);
}

/** SARIF paths are relative to the root of the git repository, which `working-directory` may lie below. */
async function writeSarif(findings: readonly Finding[], inputs: AuditInputs, ports: AuditPorts): Promise<string> {
  const { root } = ports.checkout;
  const top = (await ports.git.topLevel(root)) ?? root;
  const text = `${JSON.stringify(toSarif(findings, relative(top, root)), null, 2)}\n`;
  if (inputs.sarifFile !== undefined) await ports.callerFiles.write(inputs.sarifFile, text);
  // Both leave the process, so both are the caller's.
  return ports.callerFiles.write(posix.join(await ports.scratch.keep('audit-deps'), 'audit-deps.sarif'), text);
}
