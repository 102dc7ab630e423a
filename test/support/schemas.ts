import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const formats = { 'date-time': true, uri: true } as const;

/** @throws an error that lists how a value differs from `schemas/<name>.schema.json`. */
export function requireValid(value: unknown, name: string): void {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats });
  const validate = ajv.compile(JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8')) as object);
  if (!validate(value)) throw new Error(`the report does not follow ${name}: ${ajv.errorsText(validate.errors)}`);
}
