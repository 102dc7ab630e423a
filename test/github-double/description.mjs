import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const require = createRequire(import.meta.url);

/**
 * GitHub's own description of its REST API, as far as asked for: checks requests and answers, and has a whole example
 * of every answer. The file is large (13 MB): it is read once, schemas are compiled when they are first needed.
 */
export class Description {
  #description = JSON.parse(readFileSync(require.resolve('@octokit/openapi/generated/api.github.com.json'), 'utf8'));
  // The description is OpenAPI 3.0: `nullable`, and words that JSON Schema does not know.
  #ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, logger: false });
  #compiled = new Map();

  constructor() {
    // ajv knows OpenAPI's `nullable` only beside a `type`.
    nullableAsSchema(this.#description.components.schemas);
    this.#ajv.addSchema({ components: this.#description.components }, 'github');
  }

  /** @param {string} route for example `POST /repos/{owner}/{repo}/git/refs` */
  operation(route) {
    const [method, path] = route.split(' ');
    const operation = this.#description.paths[path]?.[method.toLowerCase()];
    if (operation === undefined) throw new Error(`GitHub's description has no ${route}`);
    return operation;
  }

  /** A whole answer as the description shows it. @param {string} name of `components.examples` */
  example(name) {
    return structuredClone(this.#description.components.examples[name].value);
  }

  /**
   * What is wrong with a request: parameters or fields that GitHub does not know or that have the wrong type.
   *
   * @param {string} route
   * @param {{ parameters: Record<string, string>, query: Record<string, string>, body: unknown }} request
   * @returns {string[]}
   */
  problemsOfRequest(route, { parameters, query, body }) {
    const operation = this.operation(route);
    const known = operation.parameters.map((parameter) => this.#resolve(parameter));
    const problems = [];
    for (const name of Object.keys(query))
      if (!known.some((parameter) => parameter.in === 'query' && parameter.name === name))
        problems.push(`query \`${name}\` is not known`);
    for (const { name, in: place, schema, required } of known) {
      const value = place === 'query' ? query[name] : place === 'path' ? parameters[name] : undefined;
      if (value === undefined && required) problems.push(`${place} \`${name}\` is missing`);
      if (value !== undefined) problems.push(...this.#problems(schema, typed(schema, value), `${place} ${name}`));
    }
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (schema === undefined) {
      if (body !== undefined) problems.push('a body is not expected');
    } else if (body === undefined) {
      if (operation.requestBody.required) problems.push('the body is missing');
    } else {
      problems.push(...this.#problems(closed(schema), body, 'body'));
    }
    return problems;
  }

  /**
   * What is wrong with an answer. @param {string} route @param {number} status @param {unknown} body @returns
   * {string[]}
   */
  problemsOfAnswer(route, status, body) {
    const response = this.operation(route).responses[String(status)];
    // Every operation may refuse; the description lists only some of the refusals.
    if (response === undefined)
      return status >= 400
        ? this.#problems({ $ref: '#/components/schemas/basic-error' }, body, 'answer')
        : [`the description has no answer ${status}`];
    const schema = this.#resolve(response).content?.['application/json']?.schema;
    if (schema === undefined) return body === undefined || status >= 400 ? [] : [`an answer ${status} has no body`];
    return this.#problems(schema, body, 'answer');
  }

  #resolve(value) {
    if (value?.$ref === undefined) return value;
    return value.$ref
      .slice(2)
      .split('/')
      .reduce((place, key) => place[key], this.#description);
  }

  #problems(schema, value, at) {
    const key = JSON.stringify(schema);
    let validate = this.#compiled.get(key);
    if (validate === undefined) {
      const own = { schema: JSON.parse(key.replaceAll('"#/components/', '"github#/components/')) };
      nullableAsSchema(own);
      validate = this.#ajv.compile(own.schema);
      this.#compiled.set(key, validate);
    }
    return validate(value) ? [] : validate.errors.map(({ instancePath, message }) => `${at}${instancePath} ${message}`);
  }
}

/** A text of an address as the type that the description gives it. */
function typed(schema, value) {
  if (schema.type === 'integer' && /^\d+$/.test(value)) return Number(value);
  if (schema.type === 'boolean' && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

/** The body's schema with unknown fields refused: GitHub ignores them, we have no business sending them. */
function closed(schema) {
  if (schema.properties === undefined) return schema;
  return { ...schema, additionalProperties: false };
}

function nullableAsSchema(schemas) {
  for (const [key, schema] of Object.entries(schemas)) {
    if (typeof schema !== 'object' || schema === null) continue;
    if (schema.nullable === true && schema.type === undefined) {
      delete schema.nullable;
      schemas[key] = { anyOf: [schema, { type: 'null' }] };
    }
    nullableAsSchema(schema);
  }
}
