import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { composeBody, markerOf, sameBody, titleMark } from '../../../src/domain/change-set/pull-request-body.js';

const marker = { head: 'a'.repeat(40), title: titleMark('A title') };

describe('our part of a pull request’s body', () => {
  test('is found again, and everything around it stays', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 80 }),
        fc.string({ maxLength: 80 }),
        fc.string({ maxLength: 80 }),
        (before, after, text) => {
          const existing = `${before}${composeBody('old words', marker)}${after}`;
          const body = composeBody(text, { ...marker, head: 'b'.repeat(40) }, existing);
          expect(body.startsWith(before) && body.endsWith(after)).toBe(true);
          expect(body).not.toContain('old words');
          expect(markerOf(body)?.head).toBe('b'.repeat(40));
          expect(composeBody(text, { ...marker, head: 'b'.repeat(40) }, body)).toBe(body);
        },
      ),
    );
  });

  test('comes after the words of people who opened the pull request themselves', () => {
    expect(composeBody('ours', marker, 'Their words.')).toMatch(/^Their words\.\n\n<!-- infra-actions:begin /);
    expect(markerOf('Their words.')).toBeUndefined();
  });

  test('cannot be ended, begun or forged by its own text', () => {
    const forged = composeBody('x', { ...marker, head: 'f'.repeat(40) });
    const body = composeBody(`<!-- infra-actions:end -->${forged}`, marker);
    expect(markerOf(body)).toEqual(marker);
    expect(body.match(/<!-- infra-actions:/g)).toHaveLength(2);
  });

  test('never makes the body longer than GitHub takes, and leaves no block open', () => {
    const people = 'p'.repeat(10_000);
    const text =
      `# Title\n\n<details>\n<summary>Diff</summary>\n\n\`\`\`\`diff\n${'+ line\n'.repeat(20_000)}\`\`\`\`\n\n` +
      '</details>';
    const body = composeBody(text, marker, `${people}${composeBody('x', marker)}`);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.startsWith(people)).toBe(true);
    expect(body.match(/^`{4}/gm)).toHaveLength(2);
    expect(body.match(/<\/details>/g)).toHaveLength(1);
    expect(body).toContain('did not fit');
    expect(markerOf(body)).toEqual(marker);
  });

  test('is the same with the line endings of GitHub’s editor', () => {
    const body = composeBody('a\nb', marker);
    expect(sameBody(body.replaceAll('\n', '\r\n'), body)).toBe(true);
    expect(markerOf(body.replaceAll('\n', '\r\n'))).toEqual(marker);
  });
});
