import { randomUUID } from 'node:crypto';
import { debug, error, group, info, notice, warning, type AnnotationProperties } from '@actions/core';
import type { Location } from '../../domain/failure.js';
import type { Log } from '../../ports/log.js';

/** GitHub shows ten annotations of a kind per step; more would push out the first. */
const annotationsPerKind = 10;
const annotations = { error, warning, notice };

/** Workflow commands on standard output, escaped by @actions/core. */
export function createWorkflowLog(): Log {
  const shown = { error: 0, warning: 0, notice: 0 };
  return {
    info: (message) => info(defuse(message)),
    warning: (message) => info(`Warning: ${defuse(message)}`),
    error: (message) => info(`Error: ${defuse(message)}`),
    debug,
    group,
    outputGroup: (title, body) =>
      group(title, async () => {
        const token = randomUUID();
        process.stdout.write(`::stop-commands::${token}\n`);
        try {
          return await body((text) => process.stdout.write(`${text}\n`));
        } finally {
          process.stdout.write(`::${token}::\n`);
        }
      }),
    annotate(severity, title, message, location) {
      if (shown[severity]++ >= annotationsPerKind) return;
      annotations[severity](message, { title, ...positionOf(location) });
    },
  };
}

/** A text of several lines may begin one of them with `::`, or hold the older `##[`: neither may reach the runner. */
function defuse(text: string): string {
  return text.replace(/^(\s*)::/gm, '$1\u200b::').replaceAll('##[', '#\u200b#[');
}

function positionOf(location: Location | undefined): AnnotationProperties {
  if (location === undefined) return {};
  return {
    file: location.path,
    startLine: location.line,
    endLine: location.endLine ?? location.line,
    // GitHub takes columns only where the annotation is on one line.
    ...((location.endLine ?? location.line) === location.line && {
      startColumn: location.column,
      ...(location.endColumn !== undefined && { endColumn: location.endColumn }),
    }),
  };
}
