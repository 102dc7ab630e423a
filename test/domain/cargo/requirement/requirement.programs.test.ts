import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  intersects,
  matches,
  parseRequirement,
  requirementProblem,
} from '../../../../src/domain/cargo/requirement/requirement.js';
import {
  compareVersions,
  compatibilityClass,
  parseVersion,
  type Version,
} from '../../../../src/domain/cargo/requirement/version.js';
import { buildSemverOracle, type Oracle } from '../../../support/semver-oracle.js';

let oracle: Oracle | undefined;
beforeAll(() => {
  oracle = buildSemverOracle();
});

const version = (text: string): Version => {
  const found = parseVersion(text);
  if (found === undefined) throw new Error(`${text} is no version`);
  return found;
};

/** What we answer to the oracle's question. */
function ours(question: string): string {
  const [kind, first = '', second = ''] = question.split('\t');
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  if (kind === 'V') return yes(parseVersion(first) !== undefined);
  if (kind === 'R') return yes(parseRequirement(first) !== undefined);
  const b = parseVersion(second);
  if (kind === 'C') {
    const a = parseVersion(first);
    if (a === undefined || b === undefined) return 'invalid';
    const order = compareVersions(a, b);
    return order < 0 ? 'less' : order > 0 ? 'greater' : 'equal';
  }
  const requirement = parseRequirement(first);
  return requirement === undefined || b === undefined ? 'invalid' : yes(matches(requirement, b));
}

/** Answers of the crate `semver` 1.0.27. */
const recorded: readonly (readonly [question: string, answer: string])[] = [
  ['M\t1.2\t1.9.0', 'yes'],
  ['M\t0.2.3\t0.2.9', 'yes'],
  ['M\t0.2.3\t0.3.0', 'no'],
  ['M\t0.0.3\t0.0.4', 'no'],
  ['M\t0\t0.9.0', 'yes'],
  ['M\t~1.2\t1.3.0', 'no'],
  ['M\t>1\t1.9.9', 'no'],
  ['M\t>=1, <1.5\t1.4.9', 'yes'],
  ['M\t1.*\t1.8.0', 'yes'],
  ['M\t=0.27\t0.27.5', 'yes'],
  ['M\t*\t1.0.0-rc.1', 'no'],
  ['M\t1.0.0-rc.1\t1.0.0-rc.2', 'yes'],
  ['M\t1.0.0-rc.1\t1.0.1-rc.2', 'no'],
  ['M\t^1.0.0-alpha\t1.0.0-alpha+build', 'yes'],
  ['R\t>1, <2, ', 'no'],
  ['R\t1, *', 'no'],
  ['R\t 1.2 , <  1.9', 'yes'],
  ['R\t', 'no'],
  ['R\t1.2-alpha', 'no'],
  ['R\t1.*.3', 'no'],
  ['R\t1 2', 'no'],
  ['R\t==1', 'no'],
  ['R\t01.0', 'no'],
  ['R\tx', 'yes'],
  ['V\t1.0', 'no'],
  ['V\tv1.0.0', 'no'],
  ['V\t1.0.0-01', 'no'],
  ['V\t1.0.0+01', 'yes'],
  ['V\t18446744073709551616.0.0', 'no'],
  ['V\t18446744073709551615.0.0', 'yes'],
  ['C\t1.9.0\t1.21.0', 'less'],
  ['C\t1.0.0-alpha\t1.0.0', 'less'],
  ['C\t1.0.0-2\t1.0.0-11', 'less'],
  ['C\t1.0.0-beta\t1.0.0-2', 'greater'],
  ['C\t1.0.0+1\t1.0.0+01', 'less'],
];

const part = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }).map(String) },
  fc.constantFrom('10', '01', '18446744073709551616'),
);
const wild = fc.constantFrom('*', 'x', 'X');
const identifier = fc.constantFrom('alpha', 'beta', '0', '1', '2', '11', '01', 'a-b', '-', 'rc1', '');
const identifiers = fc.array(identifier, { minLength: 1, maxLength: 3 }).map((fields) => fields.join('.'));
const suffix = fc.oneof(
  { weight: 5, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: identifiers.map((pre) => `-${pre}`) },
  { weight: 1, arbitrary: identifiers.map((build) => `+${build}`) },
  { weight: 1, arbitrary: fc.tuple(identifiers, identifiers).map(([pre, build]) => `-${pre}+${build}`) },
);
const versionText = fc.tuple(part, part, part, suffix).map(([a, b, c, end]) => `${a}.${b}.${c}${end}`);
const blank = fc.constantFrom('', '', '', ' ', '  ', '\t'.repeat(0));
const comparator = fc
  .tuple(
    fc.constantFrom('', '', '=', '>', '>=', '<', '<=', '~', '^', '==', '>~'),
    blank,
    fc.array(fc.oneof({ weight: 6, arbitrary: part }, wild), { minLength: 1, maxLength: 4 }),
    suffix,
    blank,
  )
  .map(([operator, gap, parts, end, after]) => `${operator}${gap}${parts.join('.')}${end}${after}`);
const requirementText = fc
  .tuple(
    blank,
    fc.array(comparator, { minLength: 1, maxLength: 3 }),
    fc.constantFrom(',', ', ', ' ,', ' '),
    fc.constantFrom('', '', '', ',', ', '),
  )
  .map(([before, comparators, separator, after]) => before + comparators.join(separator) + after);
const question = fc.oneof(
  versionText.map((text) => `V\t${text}`),
  requirementText.map((text) => `R\t${text}`),
  fc.tuple(versionText, versionText).map(([a, b]) => `C\t${a}\t${b}`),
  { weight: 3, arbitrary: fc.tuple(requirementText, versionText).map(([a, b]) => `M\t${a}\t${b}`) },
);

describe('versions and requirements are read as Cargo reads them', () => {
  test.each(recorded)('%j is %s', (asked, answer) => {
    expect(ours(asked)).toBe(answer);
  });

  test('the recorded answers are those of the crate that Cargo uses', () => {
    const questions = recorded.map(([asked]) => asked);
    expect(oracle?.(questions) ?? recorded.map(([, answer]) => answer)).toEqual(recorded.map(([, answer]) => answer));
  });

  test('thousands of generated questions get the same answer from both', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 400, maxLength: 600 }), (questions) => {
        const answers = questions.map(ours);
        expect(oracle?.(questions) ?? answers).toEqual(answers);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('the order of versions is total: sorting is stable under shuffling', () => {
    fc.assert(
      fc.property(fc.uniqueArray(versionText, { maxLength: 12 }), (texts) => {
        const versions = texts.flatMap((text) => parseVersion(text) ?? []);
        const once = versions.toSorted(compareVersions).map((one) => one.text);
        expect(
          versions
            .toReversed()
            .toSorted(compareVersions)
            .map((one) => one.text),
        ).toEqual(once);
      }),
    );
  });
});

describe('what Cargo refuses is explained', () => {
  test.each([
    ['>1, <2, ', 'unexpected end of input while parsing major version number'],
    ['1, *', 'wildcard req (*) must be the only comparator in the version req'],
    ['1.*.3', 'unexpected character after wildcard in version req'],
  ])('%j', (text, problem) => {
    expect(requirementProblem(text)).toBe(problem);
  });
});

describe('two requirements can have a version in common', () => {
  test.each([
    ['1.2', '1.9', true],
    ['0.27', '0.28', false],
    ['^0.2.3', '<0.2.4', true],
    ['>1.0', '<1.1', false],
    ['=1.2.3', '^1.2', true],
    ['=1.2.3', '=1.2.4', false],
    ['1.0.0-alpha', '=1.0.0-beta', true],
    ['>1.0.0-alpha, <1.0.0', '=1.0.0-alpha', false],
    ['*', '0.0.0', true],
  ])('%s and %s: %s', (a, b, expected) => {
    const [left, right] = [parseRequirement(a), parseRequirement(b)];
    expect(left && right && intersects(left, right)).toBe(expected);
    expect(left && right && intersects(right, left)).toBe(expected);
  });

  test('whenever a generated version satisfies both, they intersect', () => {
    fc.assert(
      fc.property(
        requirementText,
        requirementText,
        fc.array(versionText, { minLength: 30, maxLength: 30 }),
        (a, b, texts) => {
          const [left, right] = [parseRequirement(a), parseRequirement(b)];
          if (left === undefined || right === undefined) return;
          const versions = texts.flatMap((text) => parseVersion(text) ?? []);
          const common = versions.some((one) => matches(left, one) && matches(right, one));
          expect(!common || intersects(left, right)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('compatibility classes', () => {
  test.each([
    ['1.21.0', '1'],
    ['0.27.3', '0.27'],
    ['0.0.3', '0.0.3'],
    ['0.0.0', '0.0.0'],
    ['2.0.0-rc.1', '2'],
  ])('%s is %s', (text, expected) => {
    expect(compatibilityClass(version(text))).toBe(expected);
  });

  test('a caret requirement on a release accepts nothing of another class', () => {
    fc.assert(
      fc.property(versionText, versionText, (a, b) => {
        const [wanted, other] = [parseVersion(a), parseVersion(b)];
        const requirement = parseRequirement(`^${a}`);
        if (wanted === undefined || other === undefined || requirement === undefined) return;
        const same = compatibilityClass(other) === compatibilityClass(wanted);
        expect(!matches(requirement, other) || same).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
