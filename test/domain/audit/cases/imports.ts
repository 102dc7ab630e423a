import { importFindings, type CheckedImport } from '../../../../src/domain/audit/imports.js';
import { contextOf, soundFiles } from '../../../support/audit-context.js';
import type { Case } from './case.js';

const checked: CheckedImport = {
  crate: 'infra-errors',
  line: 'use infra_errors::{Error, Fault};',
  compiles: false,
  missing: ['Fault'],
  exports: ['Error', 'Result'],
};
const context = contextOf({ files: soundFiles });

export const importCases = {
  'import-does-not-compile': {
    failing: () => importFindings([checked], context),
    passing: () => importFindings([{ ...checked, compiles: true, missing: [] }], context),
    files: Object.keys(soundFiles),
  },
} as const satisfies Record<string, Case>;
