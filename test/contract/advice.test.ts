import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allActions, readWorkflow } from '../support/action-definitions.js';

/** The parts of an integration: what they advise is read where integrate.yml was called. */
const parts = ['audit-deps', 'apply-patch', 'smoke-test', 'wasm-build'];
const rooms = ['domain', 'flows', ...[...parts, 'conclude'].map((part) => join('actions', part))];
const advice = /\b(?:set|raise|with|use|give|in|by|try|name|allow) \\?`([a-z][a-z-]*)(?:: [^`\\]*)?\\?`/gi;

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

test('an input that a summary or a message advises is one of the workflow that people call', () => {
  const ofParts = new Set(parts.flatMap((part) => Object.keys(allActions().get(`actions/${part}`)?.inputs ?? {})));
  const atTheDoor = new Set(Object.keys(readWorkflow('integrate.yml').on.workflow_call?.inputs ?? {}));
  // The command line and the actions have it, and what speaks of it says of which action it is.
  ofParts.delete('mode');
  const sources = rooms.flatMap((room) => {
    const names = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.ts')).map((name) => join('src', room, name));
  });
  const advised = sources.flatMap((path) =>
    [...withoutComments(readFileSync(path, 'utf8')).matchAll(advice)].flatMap(([said, input = '']) =>
      ofParts.has(input) ? [{ path, said, input }] : [],
    ),
  );
  expect(advised.length).toBeGreaterThan(15);
  expect(advised.filter(({ input }) => !atTheDoor.has(input))).toEqual([]);
});
