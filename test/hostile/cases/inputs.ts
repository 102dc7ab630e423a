import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type HostileCase } from '../../support/hostile-world.js';

/** What a caller, or whoever may dispatch a workflow, puts into an input. */
const values: Readonly<Record<string, string>> = {
  '100,000 characters': 'x'.repeat(100_000),
  'a workflow command': 'x\n::error::PWNED\n##[add-path]/PWNED',
  'a terminal sequence': 'x\u001b[2J\u001b]0;PWNED\u0007\u202e',
  'a command for a shell': '$(touch PWNED); `touch PWNED`; | touch PWNED #',
};

const actions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'audit-deps': { mode: 'static' },
  'apply-patch': { 'update-lockfile': 'false' },
  rollback: { mode: 'full', reason: 'test', verify: 'false' },
};

function inputsOf(action: string): readonly string[] {
  const definition = parse(readFileSync(`actions/${action}/action.yml`, 'utf8')) as { readonly inputs: object };
  return Object.keys(definition.inputs);
}

/** Words of people, which may be anything, and files that are written where the caller says. */
const free = ['reason', 'following', 'sarif-file', 'report-file'];

/** No input is run, obeyed or repeated at length. */
export const hostileInputs: readonly HostileCase[] = Object.entries(actions).flatMap(([action, inputs]) =>
  inputsOf(action)
    .filter((name) => !free.includes(name))
    .flatMap((input) =>
      Object.entries(values).map(([what, value]) => ({
        name: `${action} where ${input} is ${what}`,
        action,
        inputs: () => ({ ...inputs, [input]: value }),
        exit: [0, 1, 2],
        never: /x{1000}/,
      })),
    ),
);
