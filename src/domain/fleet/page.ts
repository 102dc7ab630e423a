import { Failure } from '../failure.js';
import type { PageData } from './page-data.js';

/** Where the page that ships with the action waits for the fleet. */
export const dataMark = '@fleet-data@';

/**
 * The page with the fleet in it. Texts of repositories, results and ledgers are in the data: it goes in as JSON in
 * which no character means anything to HTML, and the page shows it as text only.
 */
export function fillPage(template: string, data: PageData): string {
  const [before, after, ...more] = template.split(dataMark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Failure('file', 'the page of the fleet that ships with infra-actions is not one of its build', {
      hint: 'Check out a released version of infra-actions, or run `npm run build`.',
    });
  }
  return `${before}${embeddedJson(data)}${after}`;
}

/** JSON that can stand in an HTML document: neither `</script>` nor `<!--` can be in it. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
