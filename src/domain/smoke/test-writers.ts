import type { EndedTarget } from './step.js';
import type { TestReport } from './test-output.js';

type Writers = readonly EndedTarget[];

/**
 * Which test target wrote which of libtest's reports. Standard output does not say it; but targets run one after the
 * other, and how a report and a target end has to fit. Targets with a harness of their own may write none.
 *
 * @returns by report; `undefined` where it may have been one of several.
 */
export function writersOf(
  reports: readonly TestReport[],
  ran: readonly EndedTarget[],
): readonly (EndedTarget | undefined)[] {
  // Documentation tests are several programs now and then, each with a report; where nothing speaks for it, one.
  const documentedOnce = assign(reports, ran, false) !== undefined;
  const first = assign(reports, ran, !documentedOnce);
  const last = assign(reports.toReversed(), ran.toReversed(), !documentedOnce)?.toReversed();
  return reports.map((_, index) => (first?.[index] === last?.[index] ? first?.[index] : undefined));
}

/** Each report to the next target that can have written it; `undefined` where there is none for one of them. */
function assign(reports: readonly TestReport[], ran: Writers, repeats: boolean): Writers | undefined {
  const found: EndedTarget[] = [];
  let at = 0;
  for (const report of reports) {
    const before = found.at(-1);
    if (repeats && before !== undefined && isDocumentation(before) && canWrite(before, report)) {
      found.push(before);
      continue;
    }
    const next = ran.findIndex((target, index) => index >= at && canWrite(target, report));
    const writer = ran[next];
    if (writer === undefined) return undefined;
    found.push(writer);
    at = next + 1;
  }
  return found;
}

function isDocumentation({ target }: EndedTarget): boolean {
  return target.endsWith(' --doc');
}

function canWrite(target: EndedTarget, { end }: TestReport): boolean {
  const { failed, exit } = target;
  // A target that was ended from outside neither failed nor has an exit.
  if (end === 'none') return exit !== undefined || !failed;
  if (end === 'failed') return failed && exit === undefined;
  return !failed || isDocumentation(target);
}
