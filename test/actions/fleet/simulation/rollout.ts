import { Turns } from '../../../../src/adapters/processes/turns.js';
import type { FleetReported } from '../../../../src/actions/fleet-report/run.js';
import type { WaveDecision } from '../../../../src/domain/fleet/next-wave.js';
import type { Fault } from '../../../github-double/server.mjs';
import type { Dice } from './fates.js';
import { Operations } from './operations.js';
import { People } from './people.js';
import type { World } from './world.js';

/** As many legs as `max-parallel` lets run beside each other. */
const maxParallel = 20;
const hour = 3_600_000;

export interface Figures {
  runs: number;
  legs: number;
  /** Requests of `plan` and `report`. */
  ofTheFleet: number;
  ofLegs: number;
  killed: number;
  faults: number;
  halts: number;
  twice: number;
}

/** One run of the workflow: what was planned, and whether its report came to an end. */
interface Run {
  readonly at: string;
  readonly names: readonly string[];
  readonly reported: FleetReported | undefined;
}

/** A rollout from the first dispatch to the end, with all that goes wrong on its way. */
export class Rollout {
  readonly figures: Figures = {
    runs: 0,
    legs: 0,
    ofTheFleet: 0,
    ofLegs: 0,
    killed: 0,
    faults: 0,
    halts: 0,
    twice: 0,
  };
  readonly runs: Run[] = [];
  private readonly operations: Operations;
  private readonly people: People;

  constructor(
    private readonly world: World,
    private readonly dice: Dice,
  ) {
    const waveSize = Math.ceil(world.names.length / 12) + dice.upTo(100);
    const options = { gate: dice.one('verified', 'merged'), 'wave-size': String(waveSize) };
    this.operations = new Operations(world, options);
    this.people = new People(world, dice);
  }

  /** @returns the last decision: nothing is left to do. @throws where the fleet does not come to an end. */
  async goOn(disturbedRounds: number): Promise<WaveDecision> {
    const enough = disturbedRounds + 40 + this.world.names.length;
    for (let round = 0; round < enough; round += 1) {
      const quiet = round >= disturbedRounds;
      const decision = await this.round(quiet);
      this.people.act(quiet);
      this.world.time += hour / 2 + this.dice.upTo(hour);
      if (quiet && decision.verdict === 'done' && this.isAllReviewed()) return decision;
    }
    throw new Error('the fleet does not come to an end');
  }

  private isAllReviewed(): boolean {
    return this.world.names.every((name) => this.world.repository(name).pulls.every(({ state }) => state !== 'open'));
  }

  /** One dispatch, or two at the same time. */
  private async round(quiet: boolean): Promise<WaveDecision> {
    const isTwice = !quiet && this.dice.is(20);
    if (isTwice) this.figures.twice += 1;
    // Two runs do not begin in the same thousandth of a second.
    const clocks = [this.world.clock(), ...(isTwice ? [this.world.clock()] : [])];
    clocks.forEach((clock, index) => (clock.time += index));
    const planned = await this.counted('ofTheFleet', () =>
      Promise.all(clocks.map((clock) => this.operations.plan(clock))),
    );
    const wave = planned.flatMap(({ decision, folder }) => decision.wave.map((name) => ({ name, folder })));
    this.figures.runs += planned.length;
    this.figures.legs += wave.length;
    if (!quiet) this.disturb(3 + wave.length);
    const runners = new Turns(maxParallel);
    await this.counted('ofLegs', () =>
      Promise.all(wave.map(({ name, folder }) => runners.take(() => this.world.runLeg(name, folder)))),
    );
    await this.counted('ofTheFleet', () =>
      Promise.all(
        planned.map(async ({ folder, decision }, index) => {
          const reported = await this.report(folder, quiet);
          this.runs.push({ at: new Date(clocks[index]?.time ?? 0).toISOString(), names: decision.wave, reported });
        }),
      ),
    );
    const decision = planned[0]?.decision as WaveDecision;
    if (decision.verdict === 'halt') this.allowMore(decision);
    return decision;
  }

  /** A person reads why the fleet halted, and lets it go on. */
  private allowMore({ failures }: WaveDecision): void {
    this.figures.halts += 1;
    this.operations.maxFailures = failures.length;
  }

  /** `report`, killed at any of its requests; then somebody starts the job again, or nobody does. */
  private async report(folder: string, quiet: boolean): Promise<FleetReported | undefined> {
    const { faults } = this.world.fleet.double;
    const isKilled = !quiet && this.dice.is(25);
    const [skip, isAgain] = [this.dice.upTo(30), this.dice.is(60)];
    const when = this.dice.one('before', 'after');
    if (isKilled) faults.add({ kind: 'cut', when, skip, times: 1_000_000 });
    const reported = await this.operations.report(folder).catch(() => undefined);
    faults.clear();
    if (reported !== undefined) return reported;
    this.figures.killed += 1;
    return isAgain ? this.operations.report(folder).catch(() => undefined) : undefined;
  }

  /** GitHub has a bad hour: limits, lost answers and errors, some for each of `legs`. */
  private disturb(legs: number): void {
    for (let count = this.dice.upTo(Math.ceil(legs / 3)); count > 0; count -= 1) {
      this.figures.faults += 1;
      this.world.fleet.double.faults.add({ skip: this.dice.upTo(legs * 12), ...this.dice.one(...badAnswers) });
    }
  }

  private async counted<T>(of: 'ofTheFleet' | 'ofLegs', work: () => Promise<T>): Promise<T> {
    const { requests } = this.world.fleet.double;
    const result = await work();
    this.figures[of] += requests.length;
    requests.length = 0;
    return result;
  }
}

const limit = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' };
const badAnswers: readonly [Fault, ...Fault[]] = [
  { kind: 'answer', status: 403, body: limit, headers: { 'retry-after': '90' } },
  { kind: 'answer', status: 429, body: limit },
  { kind: 'answer', status: 502 },
  { kind: 'answer', status: 502, when: 'after' },
  { kind: 'cut', when: 'before' },
  { kind: 'cut', when: 'after' },
  { kind: 'truncate' },
];
