import { normalize, normalizeLoosely } from './normalize.js';
import { stageOf, type StepError } from './step.js';

/**
 * What makes two errors the same in two trees. A diagnostic: package, code, message and file. A test: its name.
 * Everything else: where it is and what is said, without numbers. Never the line, which moves with every edit.
 */
export function fingerprint(error: StepError): string {
  const { kind, package: name = '', target = '', code = '', location } = error;
  if (kind === 'test') return ['test', withoutLine(error.message)].join('\0');
  if (kind === 'compiler') {
    const text = code === '' ? normalizeLoosely(error.message) : normalize(error.message);
    return ['compiler', name, code, location?.path ?? '', text].join('\0');
  }
  return [stageOf(error), name, target, normalizeLoosely(error.message), error.detail ?? ''].join('\0');
}

/** Where an error is: what the same place says in the other tree can be held against it. */
export function placeOf(error: StepError): string {
  const path = error.kind === 'compiler' ? (error.location?.path ?? '') : '';
  return [stageOf(error), error.package ?? '', error.kind === 'compiler' ? '' : (error.target ?? ''), path].join('\0');
}

/** Errors of `head` that `base` does not have; one that is there once more is among them. */
export function without(head: readonly StepError[], base: readonly StepError[]): readonly StepError[] {
  const known = new Map<string, number>();
  for (const error of base) known.set(fingerprint(error), (known.get(fingerprint(error)) ?? 0) + 1);
  return head.filter((error) => {
    const left = known.get(fingerprint(error)) ?? 0;
    known.set(fingerprint(error), left - 1);
    return left <= 0;
  });
}

/** A documentation test is named after the line where it begins. */
function withoutLine(message: string): string {
  return message.replace(/ \(line \d+\)/, '');
}

/**
 * rustc looks for errors in this order and stops a crate after the first phase that has some: names, types, borrows,
 * lints.
 */
export function phaseOf({ code = '' }: StepError): number {
  if (code.startsWith('E')) return names.has(code) ? 1 : borrows.has(code) ? 3 : 2;
  return code === '' ? 1 : 4;
}

const names = new Set(
  'E0404 E0405 E0407 E0408 E0411 E0412 E0415 E0416 E0422 E0423 E0424 E0425 E0426 E0428 E0429 E0430 E0431 E0432 E0433 E0434 E0435 E0437 E0438 E0460 E0461 E0462 E0463 E0464 E0514 E0519 E0530 E0531 E0532 E0554 E0573 E0574 E0575 E0576 E0583 E0603 E0658 E0659'.split(
    ' ',
  ),
);
const borrows = new Set(
  'E0373 E0381 E0382 E0383 E0384 E0492 E0493 E0499 E0500 E0501 E0502 E0503 E0504 E0505 E0506 E0507 E0508 E0509 E0510 E0515 E0521 E0524 E0594 E0596 E0597 E0621 E0712 E0713 E0716'.split(
    ' ',
  ),
);
