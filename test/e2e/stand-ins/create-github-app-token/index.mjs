import { appendFileSync } from 'node:fs';

/** Tells in the token what it was asked for. */
const input = (name) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
if (input('private-key') === '' || input('client-id') === '') throw new Error('no App');
const permissions = `${input('permission-contents')}-${input('permission-pull-requests')}`;
const token = `app-token-for-${input('owner')}.${input('repositories')}-${permissions}`;
process.stdout.write(`::add-mask::${token}\n`);
appendFileSync(process.env.GITHUB_OUTPUT, `token=${token}\n`);
