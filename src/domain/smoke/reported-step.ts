import { omit } from './omit.js';
import type { CommandResult, Fault, StepError, StepResult } from './step.js';

/** Errors that are written into a report; the count has all. */
const maxReported = 500;

/** A step as reports have it: bounded, and without what only the comparison needs. */
export function reportedStep(step: StepResult): unknown {
  return {
    ...step,
    commands: step.commands.map(reportedCommand),
    ...(step.fault && { fault: reportedFault(step.fault) }),
  };
}

export function reportedCommand(command: CommandResult): unknown {
  return { ...omit(command, 'seen'), errors: command.errors.slice(0, maxReported).map(reportedError) };
}

export function reportedFault(fault: Fault): unknown {
  switch (fault.kind) {
    case 'integration':
      return { ...fault, newErrors: fault.newErrors.slice(0, maxReported).map(reportedError) };
    case 'unknown':
      return fault.notCompared
        ? { ...fault, notCompared: fault.notCompared.slice(0, maxReported).map(reportedError) }
        : fault;
    case 'base':
    case 'environment':
      return fault;
  }
}

function reportedError(error: StepError): unknown {
  return omit(omit(error, 'detail'), 'version');
}
