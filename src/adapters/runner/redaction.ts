import { withoutCredentials } from '../../domain/credentials.js';
import { redactOutputs, type Redact } from '../../domain/report/redact-report.js';
import { shortenMessage } from '../../domain/report/shorten.js';
import { showUnsafeCharacters } from '../../domain/report/unsafe-characters.js';
import type { CallerFiles } from '../../ports/caller-files.js';
import type { Log } from '../../ports/log.js';
import type { Runner } from '../../ports/runner.js';
import { fileFailure } from '../files/files.js';

/** A shorter value would take words out of every text. */
const minSecretLength = 8;

/** A runner to whom no credential is said, and nothing that a terminal would obey. */
export interface RedactingRunner extends Runner {
  /** What it does to every text; for what leaves the process by another way. */
  readonly redact: Redact;
}

export function redactingRunner(runner: Runner): RedactingRunner {
  const known: string[] = [];
  const redact: Redact = (text) => withoutCredentials(text, known);
  return {
    ...runner,
    redact,
    log: redactedLog(runner.log, redact),
    hide(secret) {
      if (secret.length >= minSecretLength) known.push(secret);
      runner.hide(secret);
    },
    setOutputs: (outputs) => written("the step's outputs", () => runner.setOutputs(redactOutputs(outputs, redact))),
    addSummary: (markdown) => written("the step's summary", () => runner.addSummary(redact(markdown))),
    fail: (title, message, location) => runner.fail(title, safeText(shortenMessage(message), redact), location),
  };
}

async function written(what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw fileFailure('write', what, error);
  }
}

function safeText(text: string, redact: Redact): string {
  return showUnsafeCharacters(redact(text));
}

/** A log that shows no credential, and control characters as text. */
function redactedLog(log: Log, redact: Redact): Log {
  const safe: Redact = (text) => safeText(text, redact);
  return {
    info: (message) => log.info(safe(message)),
    warning: (message) => log.warning(safe(message)),
    error: (message) => log.error(safe(message)),
    debug: (message) => log.debug(safe(message)),
    group: (title, body) => log.group(safe(title), body),
    outputGroup: (title, body) => log.outputGroup(safe(title), (line) => body((text) => line(withColours(text, safe)))),
    annotate: (severity, title, message, location) =>
      log.annotate(severity, safe(title), safe(message), location && { ...location, path: safe(location.path) }),
  };
}

const colours = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`);

/** Programs colour what they print (ECMA-48, "SGR"); that is all they may do to a terminal. */
function withColours(text: string, safe: Redact): string {
  return text
    .split(colours)
    .map((part, index) => (index % 2 === 1 ? part : safe(part)))
    .join('');
}

/** Files that the caller asked for leave the process, too. */
export function redactedFiles(files: CallerFiles, redact: Redact): CallerFiles {
  return { ...files, write: (path, text) => files.write(path, redact(text)) };
}
