import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeSet } from '../../../../src/domain/change-set/change-set.js';
import { writeRecord, recordLanguage } from '../../../../src/domain/infra/record-block.js';
import { loadPlan } from '../../../../src/domain/plan/load.js';
import type { Plan } from '../../../../src/domain/plan/plan.js';
import type { Repository } from '../../../github-double/server.mjs';
import { dependencyMessage, documentMessage, makeCommit } from '../../../support/change-sets.js';
import { FleetOnDouble, manifestThatNeeds } from '../../../support/fleet-on-double.js';
import { FakeClock, publish } from '../../../support/github-story.js';
import type { Dice, Fate } from './fates.js';

const phases = 4;
export const owner = 'llm-dev-ops';
/** Where the fleet is run from. */
export const home = 'infra-actions';
export const token = 'ghs_fleet';
const document = 'INFRA_DEPENDENCIES.md';
/** What a repository with the fate `mended` lacks. */
export const fix = 'docs/fixed.md';

/** What people did with the pull request of a repository, the last first. */
export type Decision = 'merged' | 'closed' | 'reverted';

/** Repositories on the double, a plan of them, and what is true of each: known here, and never asked of the fleet. */
export class World implements AsyncDisposable {
  readonly decisions = new Map<string, Decision>();
  readonly fates: ReadonlyMap<string, Fate>;
  private readonly starts = new Map<string, number>();
  private readonly plan: Plan;
  /** Milliseconds since the epoch. */
  time = Date.parse('2026-11-01T08:00:00Z');

  private constructor(
    readonly fleet: FleetOnDouble,
    readonly names: readonly string[],
    dice: Dice,
  ) {
    this.fates = new Map(names.map((name) => [name, dice.fate()]));
    const canaries = new Set(names.filter(() => dice.is(8)));
    const text = planOf(names, canaries);
    writeFileSync(join(fleet.folder, 'plan.toml'), text);
    this.plan = loadPlan(text, 'plan.toml');
    for (const [index, name] of names.entries()) {
      const earlier = names.filter((_, other) => other !== index && dice.is(other < 3 ? 10 : 0));
      this.add(name, { 'Cargo.toml': manifestThatNeeds(name, ...earlier), 'README.md': `# ${name}\n` });
      if (this.fates.get(name)?.kind === 'archived') this.repository(name).settings.archived = true;
    }
    this.add(home, { 'README.md': 'where the fleet is run from\n' });
  }

  static async begin(count: number, dice: Dice): Promise<World> {
    const names = Array.from({ length: count }, (_, index) => `r${String(index).padStart(4, '0')}`);
    return new World(await FleetOnDouble.start(owner), names, dice);
  }

  private add(name: string, files: Readonly<Record<string, string>>): void {
    this.fleet.add(name, files).now = () => (this.time += 1);
  }

  repository(name: string): Repository {
    return this.fleet.repository(name);
  }

  clock(): FakeClock {
    const clock = new FakeClock();
    clock.time = this.time;
    return clock;
  }

  head(name: string): string {
    return this.repository(name).store.ref('refs/heads/main') ?? '';
  }

  text(name: string, path: string): string | undefined {
    const { store } = this.repository(name);
    const entry = store.tree(this.head(name), true).find((one) => one.path === path);
    return entry === undefined ? undefined : store.blob(entry.sha).toString('utf8');
  }

  isIntegrated(name: string): boolean {
    return this.text(name, document) !== undefined;
  }

  /**
   * A run of integrate.yml for one repository: what it comes to is a file in the folder of its artifact, if its runner
   * lives as long.
   */
  async runLeg(name: string, folder: string): Promise<void> {
    const fate = this.fates.get(name);
    const count = this.starts.get(name) ?? 0;
    this.starts.set(name, count + 1);
    const loss = fate?.kind === 'gone' ? 'before' : fate?.losses[count];
    if (loss === 'before') return;
    const base = { ref: 'main', sha: this.head(name) };
    const verdict = await this.integrate(name, base);
    if (loss === 'after') return;
    const about = { version: 1, action: 'integrate', repository: `${owner}/${name}`, verdict, base };
    const leg = join(folder, `infra-report-${owner}.${name}`);
    mkdirSync(leg);
    writeFileSync(
      join(leg, 'result.json'),
      JSON.stringify({ ...about, reason: `${verdict} it is`, publishable: true }),
    );
  }

  private async integrate(name: string, base: ChangeSet['base']): Promise<string> {
    const fate = this.fates.get(name)?.kind;
    if (fate === 'blocked' || (fate === 'mended' && this.text(name, fix) === undefined)) return 'blocked';
    if (this.isIntegrated(name)) return 'unchanged';
    const to = { clock: this.clock(), folder: this.fleet.folder, log: [], url: this.fleet.double.url };
    try {
      const { operation } = await publish(this.changeSet(name, base), { token }, to);
      return operation === 'refused' ? 'refused' : 'integrated';
    } catch {
      return 'environment';
    }
  }

  private changeSet(name: string, base: ChangeSet['base']): ChangeSet {
    const before = this.text(name, 'Cargo.toml') ?? '';
    const after = `${before}infra-errors = { git = "https://github.com/llm-dev-ops/infra", version = "0.1" }\n`;
    const { infra } = this.plan;
    const crates = [{ name: 'infra-errors', features: [] }];
    const record = writeRecord({ id: '0123456789ab', date: '2026-11-01', infra, crates, entries: [], files: [] });
    return {
      version: 1,
      action: 'commit',
      repository: `${owner}/${name}`,
      base,
      branch: 'feature/infra-integration',
      title: 'feat(deps): integrate infra-errors',
      body: '## Integrates infra-errors\n',
      commits: [
        makeCommit(dependencyMessage, { path: 'Cargo.toml', before, after }),
        makeCommit(documentMessage, {
          path: document,
          before: null,
          after: `# Infra crates\n\n\`\`\`${recordLanguage}\n${record}\n\`\`\`\n`,
        }),
      ],
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.fleet[Symbol.asyncDispose]();
  }
}

function planOf(names: readonly string[], canaries: ReadonlySet<string>): string {
  const parts = Array.from({ length: phases }, (_, phase) => names.filter((_name, index) => index % phases === phase));
  return [
    `[infra]\nurl = "https://github.com/${owner}/infra"\nreference = "default-branch"\n`,
    '[crates.infra-errors]\nversion = "0.1.0"\nlayer = 0\npurpose = "Errors"\n',
    ...parts.map((part, index) => `[[phases]]\ntitle = "Phase ${index + 1}"\nrepositories = ${JSON.stringify(part)}\n`),
    ...names.map(
      (name) =>
        `[repositories.${name}]\ncategory = "Core"\npurpose = "${name}"\ncrates = ["errors"]\n` +
        (canaries.has(name) ? 'canary = true\n' : ''),
    ),
  ].join('\n');
}
