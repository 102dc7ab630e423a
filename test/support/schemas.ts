import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': true, uri: true } });

/** How a value differs from `schemas/<name>.schema.json`, in words; empty where it does not. */
export function schemaProblems(value: unknown, name: string): string {
  const validate = ajv.getSchema(name) ?? ajv.addSchema(schemaOf(name), name).getSchema(name);
  if (validate === undefined) throw new Error(`there is no schema ${name}`);
  return validate(value) ? '' : ajv.errorsText(validate.errors, { dataVar: name });
}

/** @throws an error that lists how a value differs from `schemas/<name>.schema.json`. */
export function requireValid(value: unknown, name: string): void {
  const problems = schemaProblems(value, name);
  if (problems !== '') throw new Error(problems);
}

export function schemaOf(name: string): object {
  return JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8')) as object;
}
