import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  debug,
  error,
  group,
  info,
  notice,
  warning
} from "./chunk-MLGPZGB2.js";
import "./chunk-DZIJRXJ5.js";

// src/adapters/runner/workflow-log.ts
import { randomUUID } from "node:crypto";
var annotationsPerKind = 10;
var annotations = { error, warning, notice };
function createWorkflowLog() {
  const shown = { error: 0, warning: 0, notice: 0 };
  return {
    info: (message) => info(defuse(message)),
    warning: (message) => info(`Warning: ${defuse(message)}`),
    error: (message) => info(`Error: ${defuse(message)}`),
    debug,
    group,
    outputGroup: (title, body) => group(title, async () => {
      const token = randomUUID();
      process.stdout.write(`::stop-commands::${token}
`);
      try {
        return await body((text) => process.stdout.write(`${text}
`));
      } finally {
        process.stdout.write(`::${token}::
`);
      }
    }),
    annotate(severity, title, message, location) {
      if (shown[severity]++ >= annotationsPerKind) return;
      annotations[severity](message, { title, ...positionOf(location) });
    }
  };
}
function defuse(text) {
  return text.replace(/^(\s*)::/gm, "$1​::").replaceAll("##[", "#​#[");
}
function positionOf(location) {
  if (location === void 0) return {};
  return {
    file: location.path,
    startLine: location.line,
    endLine: location.endLine ?? location.line,
    // GitHub takes columns only where the annotation is on one line.
    ...(location.endLine ?? location.line) === location.line && {
      startColumn: location.column,
      ...location.endColumn !== void 0 && { endColumn: location.endColumn }
    }
  };
}
export {
  createWorkflowLog
};
