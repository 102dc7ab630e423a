import * as fc from 'fast-check';

/** How the files of one repository are written. */
export interface Style {
  readonly eol: '\n' | '\r\n';
  readonly bom: boolean;
  /** Whether the last line ends. */
  readonly final: boolean;
  readonly indent: string;
  readonly equals: string;
  readonly quote: '"' | "'";
  /** Blank lines between sections. */
  readonly blank: boolean;
  /** Inline tables over several lines, trailing commas in them. */
  readonly isNew: boolean;
}

export const style: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom('\n', '\n', '\n', '\r\n'),
  bom: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  final: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
  indent: fc.constantFrom('', '', '', '  ', '\t'),
  equals: fc.constantFrom(' = ', ' = ', ' = ', '=', '  =  '),
  quote: fc.constantFrom('"', '"', '"', "'"),
  blank: fc.constantFrom(true, true, true, false),
  isNew: fc.constantFrom(false, false, true),
});

/** Numbers the comments of a case, so that each can be found again. */
export class Comments {
  #count = 0;

  /** @param about the entry that a comment names, where it does. */
  next(kind: 'about' | 'below' | 'heading' | 'section' | 'behind', about = ''): string {
    this.#count += 1;
    return `# c${this.#count} ${kind}${about === '' ? '' : ` ${about}`}`;
  }
}

export function joinLines(sections: readonly (readonly string[])[], { eol, bom, final, blank }: Style): string {
  const lines = sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => (blank && index > 0 ? ['', ...section] : section));
  return `${bom ? '\uFEFF' : ''}${lines.join(eol)}${final ? eol : ''}`;
}
