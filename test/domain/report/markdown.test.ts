import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  code,
  codeBlock,
  details,
  escapeMarkdown,
  joinSections,
  table,
  truncate,
} from '../../../src/domain/report/markdown.js';

describe('text of a repository', () => {
  test('shows as it is: no link, mention, HTML, table cell or heading of its own', () => {
    const hostile = '# heading [x](https://evil) @org/team <img src=x> a|b **bold** `code`\n# heading';
    expect(escapeMarkdown(hostile)).toBe(
      '\\# heading \\[x\\](https://evil) @\u200borg/team &lt;img src=x&gt; a\\|b \\*\\*bold\\*\\* \\`code\\` # heading',
    );
  });

  test('cannot end the inline code or the block that it stands in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`a\n]{0,30}$/), (text) => {
        const fence = /^`+/.exec(codeBlock(text))?.[0] ?? '';
        expect(
          codeBlock(text)
            .split('\n')
            .slice(1, -1)
            .some((line) => line.startsWith(fence)),
        ).toBe(false);
        const inline = code(text === '' ? 'a' : text);
        expect(inline).not.toContain('\n');
        const run = /^`+/.exec(inline)?.[0] ?? '';
        expect(inline.slice(run.length, -run.length).split(/[^`]+/)).not.toContain(run);
      }),
    );
  });
});

test('a table and a folded section', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| - | - |\n| 1 | 2 |');
  expect(details('a <b>', 'text')).toBe('<details>\n<summary>a &lt;b&gt;</summary>\n\ntext\n\n</details>');
});

describe('limits', () => {
  test('what does not fit is left out from the end, and said; the verdict stays', () => {
    const text = joinSections(['## verdict', 'x'.repeat(500), 'small'], 300);
    expect(text).toContain('## verdict');
    expect(text).toContain('The rest did not fit here');
    expect(text).not.toContain('small');
  });

  test('no text is ever longer than its limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 20 }),
        fc.integer({ min: 100, max: 1000 }),
        (sections, limit) => {
          expect(Buffer.byteLength(joinSections(sections, limit))).toBeLessThanOrEqual(limit + 1);
          expect(Buffer.byteLength(truncate(sections.join('\n'), limit))).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
