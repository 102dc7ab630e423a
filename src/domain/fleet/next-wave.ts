import { affordableLegs, estimateWave, maxLegs, type WaveEstimate } from './budget.js';
import type { LedgerWave } from './ledger.js';
import { hasPhases, publishes } from './modes.js';
import { progressOf, type FleetMember, type Progress, type WaveOptions } from './progress.js';

export interface WaveQuestion {
  /** In the plan's order. */
  readonly members: readonly FleetMember[];
  readonly options: WaveOptions;
  /** ISO time. */
  readonly at: string;
  /** Of the plan and of what is asked for. */
  readonly digest: string;
  readonly waves: readonly LedgerWave[];
}

export interface WaveDecision {
  readonly verdict: 'work' | 'wait' | 'halt' | 'done';
  /** Names, in the plan's order. Not empty only for `work`. */
  readonly wave: readonly string[];
  /** The phase that the decision is about; absent when all are done. */
  readonly phase?: number;
  /** One sentence: what is done next, or what is waited for, or who stands in the way. */
  readonly why: string;
  /** Names of those that count against `max-failures`. */
  readonly failures: readonly string[];
  readonly waiting: readonly string[];
  readonly estimate: WaveEstimate;
}

/**
 * The next wave of the fleet. A pure decision: the same question gives the same wave.
 *
 * Phases are taken in the plan's order (the last first for a rollback). In a phase the canaries go first and alone; the
 * others follow when the canaries are through the gate. More than `max-failures` failures, counted over the phases so
 * far, halt the fleet: nothing new begins.
 */
export function decideWave(question: WaveQuestion): WaveDecision {
  const failures: string[] = [];
  const { mode, maxFailures } = question.options;
  for (const phase of phasesOf(question)) {
    const progress = new Map(phase.members.map((member) => [member, progressOf(member, question)]));
    const named = (wanted: Progress): readonly FleetMember[] =>
      phase.members.filter((member) => progress.get(member) === wanted);
    failures.push(...named('failed').map(nameOf));
    const about = { phase: phase.number, failures: [...failures] };
    const [toDo, waiting] = [named('to-do'), named('waiting')];
    // Where there are no phases nobody waits for another one: who failed stops nothing, and is told in the end.
    const stops = hasPhases(mode) || toDo.length === 0;
    if (stops && failures.length > maxFailures) return halt(about, question);
    const canaries = new Set(publishes(mode) ? phase.members.filter(({ planned }) => planned.canary) : []);
    const first = toDo.filter((member) => canaries.has(member));
    if (first.length > 0) return work(first, waiting, about, question);
    const held = waiting.filter((member) => canaries.has(member));
    if (held.length > 0) return wait(held, 'the canaries to be through the gate', about, question);
    if (toDo.length > 0) return work(toDo, waiting, about, question);
    if (waiting.length > 0) return wait(waiting, gateWords(question.options), about, question);
  }
  const why = failures.length === 0 ? 'Nothing is left to do.' : `Nothing is left to do; ${list(failures)} failed.`;
  return { verdict: 'done', wave: [], why, failures, waiting: [], estimate: estimateWave(0, question.options.mode) };
}

type About = Pick<WaveDecision, 'failures'> & { readonly phase: number };

interface Phase {
  readonly number: number;
  readonly members: readonly FleetMember[];
}

function phasesOf({ members, options }: WaveQuestion): readonly Phase[] {
  if (!hasPhases(options.mode)) return members.length === 0 ? [] : [{ number: 0, members }];
  const numbers = [...new Set(members.map(({ planned }) => planned.phase))].toSorted((a, b) => a - b);
  if (options.mode === 'rollback') numbers.reverse();
  return numbers.map((number) => ({ number, members: members.filter(({ planned }) => planned.phase === number) }));
}

function work(
  candidates: readonly FleetMember[],
  waiting: readonly FleetMember[],
  about: About,
  question: WaveQuestion,
): WaveDecision {
  const { options, at, waves, members } = question;
  const open = members.filter(({ state, undoing }) => state.kind === 'opened' || undoing?.state === 'open').length;
  // A pull request that is open already takes no more room when it is updated.
  const fresh = candidates.filter(({ state }) => state.kind !== 'opened');
  const room = options.maxOpen === undefined ? candidates.length : Math.max(0, options.maxOpen - open);
  const fitting = new Set([...candidates.filter(({ state }) => state.kind === 'opened'), ...fresh.slice(0, room)]);
  const affordable = affordableLegs(options.mode, at, waves);
  const size = Math.min(options.waveSize, maxLegs, affordable);
  const wave = candidates.filter((member) => fitting.has(member)).slice(0, size);
  if (wave.length === 0) {
    const why = affordable === 0 ? "room in GitHub's limits for an hour" : '`max-open` to allow another pull request';
    return wait(candidates, why, about, question);
  }
  const of = phaseWords(about.phase);
  const why = `${wave.length} of ${candidates.length} repositories to do${of} go next.`;
  const names = waiting.map(nameOf);
  return {
    verdict: 'work',
    wave: wave.map(nameOf),
    ...told(about),
    why,
    waiting: names,
    estimate: estimateWave(wave.length, options.mode),
  };
}

function wait(held: readonly FleetMember[], reason: string, about: About, { options }: WaveQuestion): WaveDecision {
  const waiting = held.map(nameOf);
  const why = `Waiting for ${reason}${phaseWords(about.phase)}: ${list(waiting)}.`;
  return { verdict: 'wait', wave: [], ...told(about), why, waiting, estimate: estimateWave(0, options.mode) };
}

function halt(about: About, { options }: WaveQuestion): WaveDecision {
  const { failures } = about;
  const why =
    `${failures.length} failed and \`max-failures\` is ${options.maxFailures}${phaseWords(about.phase)}: ` +
    `${list(failures)}.`;
  return { verdict: 'halt', wave: [], ...told(about), why, waiting: [], estimate: estimateWave(0, options.mode) };
}

function told({ phase, failures }: About): Pick<WaveDecision, 'phase' | 'failures'> {
  return { failures, ...(phase !== 0 && { phase }) };
}

function phaseWords(phase: number): string {
  return phase === 0 ? '' : ` in phase ${phase}`;
}

function gateWords({ gate, mode }: WaveOptions): string {
  if (mode !== 'integrate') return 'its pull requests to be merged';
  return gate === 'merged' ? 'pull requests to be merged and green' : 'the checks of pull requests';
}

function nameOf({ planned }: FleetMember): string {
  return planned.name;
}

const maxNames = 10;

function list(names: readonly string[]): string {
  const shown = names
    .slice(0, maxNames)
    .map((name) => `\`${name}\``)
    .join(', ');
  return names.length > maxNames ? `${shown} and ${names.length - maxNames} more` : shown;
}
