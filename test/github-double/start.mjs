import { parseArgs } from 'node:util';
import { GitHubDouble } from './server.mjs';

/** The double as a program; README.md tells how it is called. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    repository: { type: 'string', multiple: true, default: [] },
    'default-branch': { type: 'string', default: 'main' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help || values.repository.length === 0) {
  process.stderr.write(
    'node test/github-double/start.mjs [--port N] --repository owner/name=BARE_REPOSITORY … [--default-branch main]\n',
  );
  process.exit(values.help ? 0 : 2);
}

const double = new GitHubDouble();
for (const argument of values.repository) {
  const [name = '', directory = ''] = argument.split(/=(.*)/s);
  if (!/^[\w.-]+\/[\w.-]+$/.test(name) || directory === '')
    throw new Error(`--repository ${argument}: write owner/name=BARE_REPOSITORY`);
  double.add(name, directory, { defaultBranch: values['default-branch'] });
}
await double.start(Number(values.port));
process.stdout.write(`GITHUB_API_URL=${double.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void double.stop());
