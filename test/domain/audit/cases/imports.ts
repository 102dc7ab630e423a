import type { CheckedImport } from '../../../../src/domain/audit/imports.js';
import { soundFiles } from '../../../support/audit-context.js';
import { answers, type Case } from './case.js';

const checked: CheckedImport = {
  crate: 'infra-errors',
  line: 'use infra_errors::{Error, Fault};',
  compiles: false,
  missing: ['Fault'],
  exports: ['Error', 'Result'],
};

export const importCases = {
  'import-does-not-compile': answers(
    { files: soundFiles },
    { workspaces: [], imports: [checked] },
    { workspaces: [], imports: [{ ...checked, compiles: true, missing: [] }] },
  ),
} as const satisfies Record<string, Case>;
