import { describe, expect, it, test } from '@jest/globals';
import type { Dependency } from '../../../src/domain/cargo/manifest/manifest.js';
import { readManifest } from '../../../src/domain/cargo/manifest/read-manifest.js';
import { declaredIn } from '../../../src/domain/infra/declarations.js';
import {
  comesFromInfra,
  looksLikeInfra,
  namesInfraCrate,
  wasWrittenByUs,
  type InfraContext,
} from '../../../src/domain/infra/questions.js';
import { belongsToIntegration } from '../../../src/domain/rollback/declared-crates.js';

const own = readManifest('[package]\nname = "infra-errors"\n', 'crates/infra-errors/Cargo.toml');
const context: InfraContext = {
  plan: { crates: new Set(['infra-json', 'infra-errors', 'infra-http']) },
  infra: { url: 'https://github.com/llm-dev-ops/infra' },
  repository: { manifests: new Map([[own.path, own]]) },
};

/** What each question answers about one line. */
interface Answers {
  readonly comes: boolean;
  readonly names: boolean;
  readonly looks: 'look-alike' | 'path' | 'registry' | undefined;
  /** Whether a line that is new was written by us. */
  readonly newIsOurs: boolean;
  /** Whether a line that stood there before is ours to change. */
  readonly changedIsOurs: boolean;
  /** What a rollback looks for: in this it differs from the audit's "looks like". */
  readonly rollback: boolean;
}

function answer(line: string): Answers {
  const manifest = readManifest(`[package]\nname = "x"\n[dependencies]\n${line}\n`, 'Cargo.toml');
  const [entry] = declaredIn(manifest) as [Dependency];
  return {
    comes: comesFromInfra(entry.source, context.infra),
    names: namesInfraCrate(entry, manifest, context),
    looks: looksLikeInfra(entry, manifest, context),
    newIsOurs: wasWrittenByUs({ after: entry }, manifest, context),
    changedIsOurs: wasWrittenByUs({ before: entry, after: entry }, manifest, context),
    rollback: belongsToIntegration(entry, manifest, context),
  };
}

const infra = 'https://github.com/llm-dev-ops/infra';
const [yes, no, none] = [true, false, undefined];

// prettier-ignore
test.each<readonly [string, boolean, boolean, Answers['looks'], boolean, boolean, boolean]>([
  // entry                                                                    comes names looks         new  changed
  // rollback
  [`infra-json = { git = "${infra}" }`,                                       yes,  yes,  none,         yes, yes,    yes],
  [`infra-json = { git = "${infra}", branch = "dev" }`,                       yes,  yes,  none,         yes, yes,    yes],
  [`infra-json = { git = "${infra}.git" }`,                                   yes,  yes,  none,         yes, yes,    yes],
  [`infra-json = { git = "${infra}/" }`,                                      yes,  yes,  none,         yes, yes,    yes],
  ['infra-json = { git = "https://GitHub.com/LLM-Dev-Ops/Infra" }',           yes,  yes,  none,         yes, yes,    yes],
  // Another address of the same place is another source for Cargo.
  ['infra-json = { git = "ssh://git@github.com/llm-dev-ops/infra" }',         no,   yes,  'look-alike', yes, yes,    yes],
  [`json = { package = "infra-json", git = "${infra}" }`,                     yes,  yes,  none,         no,  yes,    yes],
  [`infra-json = { package = "serde_json", git = "https://github.com/serde-rs/json" }`, no, no, none,   no,  no,     no],
  // Not in the plan, but there.
  [`other = { git = "${infra}" }`,                                            yes,  no,   none,         no,  yes,    yes],
  [`infra-toys = { git = "${infra}" }`,                                       yes,  no,   none,         no,  yes,    yes],
  // Repositories that only look like infra.
  ['infra-json = { git = "https://github.com/acme/llm-infra" }',              no,   yes,  'look-alike', yes, yes,    yes],
  ['infra-json = { git = "https://github.com/acme/infra" }',                  no,   yes,  'look-alike', yes, yes,    yes],
  ['infra-toys = { git = "https://github.com/acme/llm-infra" }',              no,   no,   'look-alike', no,  no,     yes],
  ['llm-infra-toys = { git = "https://github.com/acme/llm-infra" }',          no,   no,   'look-alike', no,  no,     yes],
  ['helper = { git = "https://github.com/acme/llm-infra" }',                  no,   no,   none,         no,  no,     no],
  ['helper = { git = "https://github.com/acme/my-infra" }',                   no,   no,   none,         no,  no,     no],
  ['my-infra-x = { git = "https://github.com/acme/llm-infra" }',              no,   no,   none,         no,  no,     no],
  ['helper = { package = "my-infra-x", git = "https://github.com/acme/infra-tools" }', no, no, none,    no,  no,     no],
  // A repository that has nothing to do with infra: the plan's crates are never right there.
  ['infra-json = { git = "https://github.com/llm-dev-ops/infr" }',            no,   yes,  'look-alike', yes, yes,    yes],
  ['infra-json = { git = "https://github.com/llm-dev-ops/infrastructure" }',  no,   yes,  'look-alike', yes, yes,    yes],
  ['infra-json = { git = "https://github.com/other/unrelated" }',             no,   yes,  'look-alike', yes, yes,    yes],
  ['infra-toys = { git = "https://github.com/other/unrelated" }',             no,   no,   none,         no,  no,     no],
  // Registries.
  ['infra-http = "0.1"',                                                      no,   yes,  'registry',   no,  yes,    yes],
  ['infra-http = { version = "0.1", registry = "acme" }',                     no,   yes,  'registry',   no,  yes,    yes],
  ['http = { package = "infra-http", version = "0.1" }',                      no,   yes,  'registry',   no,  yes,    yes],
  ['infra-toys = "0.1"',                                                      no,   no,   'registry',   no,  no,     no],
  ['infrastructure = "0.1"',                                                  no,   no,   none,         no,  no,     no],
  // Paths: a package of the repository itself may be called as it likes.
  ['infra-errors = { path = "crates/infra-errors" }',                         no,   no,   none,         no,  no,     no],
  ['infra-errors = { path = "../infra/crates/infra-errors" }',                no,   yes,  'path',       no,  yes,    yes],
  ['infra-toys = { path = "../infra-toys" }',                                 no,   no,   'path',       no,  no,     no],
  // What inherits says nothing of its own but its key.
  ['infra-json.workspace = true',                                             no,   yes,  none,         yes, yes,    yes],
  ['json.workspace = true',                                                   no,   no,   none,         no,  no,     no],
])('%s', (line, comes, names, looks, newIsOurs, changedIsOurs, rollback) => {
  expect(answer(line)).toEqual({ comes, names, looks, newIsOurs, changedIsOurs, rollback });
});

describe('the questions', () => {
  it('take names from the plan and from the URL, whatever they are', () => {
    const other: InfraContext = {
      ...context,
      plan: { crates: new Set(['core-json']) },
      infra: { url: 'https://git.example.com/acme/core.git' },
    };
    const entry = (line: string): Dependency => {
      const [found] = declaredIn(readManifest(`[package]\nname = "x"\n[dependencies]\n${line}`, 'Cargo.toml'));
      if (found === undefined) throw new Error(line);
      return found;
    };
    const folder = { folder: '.' };
    const toys = entry('core-toys = { git = "https://github.com/acme/llm-core" }');
    expect(belongsToIntegration(toys, folder, other)).toBe(true);
    const foreign = entry('infra-toys = { git = "https://github.com/acme/llm-core" }');
    expect(belongsToIntegration(foreign, folder, other)).toBe(false);
    expect(comesFromInfra(entry('x = { git = "https://git.example.com/acme/core" }').source, other.infra)).toBe(true);
  });

  it('read what Cargo writes in lockfiles and graphs', () => {
    expect(comesFromInfra(`git+${infra}?branch=main#${'a'.repeat(40)}`, context.infra)).toBe(true);
    expect(comesFromInfra(`git+${infra}.git#${'a'.repeat(40)}`, context.infra)).toBe(true);
    expect(comesFromInfra('git+https://github.com/acme/llm-infra#0', context.infra)).toBe(false);
    expect(comesFromInfra('registry+https://github.com/rust-lang/crates.io-index', context.infra)).toBe(false);
    expect(comesFromInfra(null, context.infra)).toBe(false);
  });

  it('take a line for ours when either state of it is', () => {
    const entries = (line: string): Dependency =>
      declaredIn(readManifest(`[package]\nname = "x"\n[dependencies]\n${line}`, 'Cargo.toml'))[0] as Dependency;
    const ours = entries(`infra-json = { git = "${infra}" }`);
    const theirs = entries('infra-json = { path = "../elsewhere" }');
    const folder = { folder: '.' };
    expect(wasWrittenByUs({ before: theirs, after: ours }, folder, context)).toBe(true);
    expect(wasWrittenByUs({ before: ours }, folder, context)).toBe(true);
    expect(wasWrittenByUs({}, folder, context)).toBe(false);
  });
});
