import { Failure } from '../../domain/failure.js';
import { artifactSuffix, placeOf } from '../../domain/report/artifact-name.js';
import { gitSourcesIn } from '../../domain/github/git-sources.js';
import { Refusal } from '../../domain/github/refusal.js';
import type { GitHubAccess } from '../../ports/github.js';
import type { Ports } from '../../ports/ports.js';
import type { FindTargetInputs } from './inputs.js';

type Needs = Pick<Ports, 'callerFiles' | 'log'> & { readonly gitHub: GitHubAccess };

/** By whose right the repository is read. */
export type Reader = 'secret' | 'app' | 'default';

export interface FoundTarget {
  readonly owner: string;
  readonly name: string;
  readonly artifactSuffix: string;
  readonly reader: Reader;
  /** Names of the owner's other repositories that it depends on. */
  readonly sources: readonly string[];
}

/**
 * Tells which repository a job of a workflow works on, and whether its secrets can do that, before anything else is
 * done.
 *
 * @throws {Failure} `usage` where a secret is missing; `github` where GitHub blanked what the job before handed on.
 */
export async function run(inputs: FindTargetInputs, ports: Needs): Promise<FoundTarget> {
  requireHandedOn(inputs);
  const reader = readerOf(inputs);
  const here = ports.gitHub.here ?? '';
  const [asked, ownerAsked] = (inputs.repository ?? here).split('/').toReversed();
  const target = `${ownerAsked ?? here.split('/')[0] ?? ''}/${asked ?? ''}`;
  const isHere = target.toLowerCase() === here.toLowerCase();
  if (inputs.appRefused) throw noAppToken(target, await newNameOf(target, ports));
  // Whoever has a token of its own is told by the checkout; only then it is asked why.
  const looks = inputs.look || (reader === 'default' && !isHere && !inputs.sources);
  const seen = looks ? await fullNameOf(target, reader, ports) : target;
  const [owner = '', name = ''] = seen.split('/');
  return {
    owner,
    name,
    artifactSuffix: artifactSuffix(placeOf(target, inputs.workingDirectory, inputs.manifestPath)),
    reader,
    sources: inputs.sources ? await sourcesOf(inputs, { owner, name }, ports) : [],
  };
}

function requireHandedOn({ handedOn, needed }: FindTargetInputs): void {
  if (handedOn === undefined) return;
  const blank = needed.filter((name) => (handedOn.get(name) ?? '') === '');
  if (blank.length === 0) return;
  const names = blank.map((name) => `\`${name}\``).join(', ');
  throw new Failure('github', `GitHub blanked what the job before handed on: ${names}`, {
    hint:
      'A secret of this run has such a value (or a part of it), and GitHub hands on nothing that looks like ' +
      'one. Pass only the INFRA_… secrets instead of `secrets: inherit`, or change that secret.',
  });
}

function readerOf({ secrets }: FindTargetInputs): Reader {
  const { appClientId, appPrivateKey, read } = secrets;
  if (appClientId !== appPrivateKey) {
    const [there, missing] = appClientId
      ? ['INFRA_APP_CLIENT_ID', 'INFRA_APP_PRIVATE_KEY']
      : ['INFRA_APP_PRIVATE_KEY', 'INFRA_APP_CLIENT_ID'];
    throw new Failure('usage', `the secret ${there} is set and ${missing} is not`, {
      hint:
        `Set ${missing}, too, or remove ${there}: an App needs both. (Runs of Dependabot and of forks ` +
        'get no secrets.)',
    });
  }
  return read ? 'secret' : appClientId ? 'app' : 'default';
}

/** Who does not see it, and what to set instead. */
const means: Readonly<Record<Reader, readonly [token: string, secret: string]>> = {
  secret: [
    'the token in INFRA_READ_TOKEN',
    'a token that may read it (`contents: read`) as the secret INFRA_READ_TOKEN',
  ],
  app: ['the App', 'the App up for it (organisation → Settings → GitHub Apps → Configure)'],
  default: [
    'the default token',
    'the secret INFRA_READ_TOKEN, or INFRA_APP_CLIENT_ID and INFRA_APP_PRIVATE_KEY of an App that is installed there',
  ],
};

/** @throws {Failure} `usage` where nobody sees it. */
async function fullNameOf(target: string, reader: Reader, { gitHub }: Needs): Promise<string> {
  try {
    return (await gitHub.connect(target).repository()).fullName;
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason !== 'not-found') throw error;
    const [token, secret] = means[reader];
    throw new Failure('usage', `input \`repository\`: ${token} does not see ${target}`, {
      hint: `Check the name, or set ${secret}; docs/setup.md shows how.`,
    });
  }
}

function noAppToken(target: string, now: string): Failure {
  if (now.toLowerCase() !== target.toLowerCase()) {
    return new Failure('usage', `${target} is called ${now} today, and the App gets a token for that name only`, {
      hint: `Call with \`repository: ${now}\`.`,
    });
  }
  return new Failure('usage', `GitHub made no token of the App for ${target}`, {
    hint:
      'Install the App there (organisation → Settings → GitHub Apps → Configure), with the permissions of ' +
      'docs/setup.md. Where the repository was renamed, call with its new name.',
  });
}

/** Whoever may not see a private repository learns no other name than the one that was asked for. */
async function newNameOf(target: string, { gitHub }: Needs): Promise<string> {
  try {
    return (await gitHub.connect(target).repository()).fullName;
  } catch (error) {
    if (error instanceof Failure && ['github', 'network'].includes(error.code)) return target;
    throw error;
  }
}

async function sourcesOf(
  { workingDirectory, plan, infraUrl }: FindTargetInputs,
  target: { readonly owner: string; readonly name: string },
  { callerFiles, gitHub }: Needs,
): Promise<readonly string[]> {
  const planText = plan === undefined ? (await callerFiles.builtInPlan()).text : await callerFiles.read(plan);
  const manifests = await callerFiles.readFolder(workingDirectory, 'Cargo.toml');
  const lockfiles = await callerFiles.readFolder(workingDirectory, 'Cargo.lock');
  const texts = [infraUrl ?? planText, ...manifests.values(), ...lockfiles.values()];
  const names = gitSourcesIn(texts, gitHub.server, target.owner);
  return names.filter((name) => name !== target.name.toLowerCase());
}
