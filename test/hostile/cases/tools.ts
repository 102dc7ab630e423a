import { secrets, type HostileCase, type Inputs } from '../../support/hostile-world.js';

interface Tool {
  readonly body: string;
  readonly exit: number | readonly number[];
  readonly says?: RegExp;
  readonly maxMegabytes?: number;
}

const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
const metadataOnly = (body: string): string => `case "$1" in --version) echo "cargo 1.95.0 (x)";; *) ${body};; esac`;

/** A cargo that lies, breaks, or does not stop talking. */
const cargos: Readonly<Record<string, Tool>> = {
  'says nothing': { body: metadataOnly('exit 0'), exit: 3, says: /cargo/ },
  'says something else than JSON': { body: metadataOnly('echo hello'), exit: 3, says: /cargo/ },
  'says null': { body: metadataOnly('echo null'), exit: 3, says: /cargo/ },
  'says a number for packages': { body: metadataOnly(`echo '{"packages":5}'`), exit: 3, says: /cargo/ },
  'says packages that are none': {
    body: metadataOnly(`echo '{"packages":[null,{}],"resolve":{"nodes":[{}]},"workspace_members":[1]}'`),
    exit: 3,
    says: /cargo/,
  },
  'says half of its answer': { body: metadataOnly(`printf '{"packages":[{"name":"v",'`), exit: 3, says: /cargo/ },
  'fails without a word': { body: metadataOnly('exit 101'), exit: [1, 3] },
  'is ended by a signal': { body: metadataOnly('kill -SEGV $$'), exit: 3, says: /signal|cargo/ },
  'is no program': { body: 'exit 127', exit: 3, says: /without a word/ },
  'prints 200 MB of errors in one line': {
    body: metadataOnly('head -c 200000000 /dev/zero | tr "\\0" x >&2; exit 101'),
    exit: [1, 3],
  },
  'prints 100 MB of errors in lines': { body: metadataOnly('yes error: no | head -c 100000000 >&2; exit 101'), exit: [1, 3] }, // prettier-ignore
  'prints 100 MB for an answer': { body: metadataOnly('yes | head -c 100000000; exit 0'), exit: 3 },
  'quotes a token in a URL': {
    body: metadataOnly(`echo "error: failed https://user:${token}@github.com/x" >&2; exit 101`),
    exit: [1, 3],
  },
  'quotes a header': {
    body: metadataOnly(`echo "error: Authorization: Basic dXNlcjpwYXNzd29yZDEyMzQ1Ng==" >&2; exit 101`),
    exit: [1, 3],
  },
  "quotes the job's token": { body: metadataOnly(`echo "error: ${secrets.GITHUB_TOKEN}" >&2; exit 101`), exit: [1, 3] },
  "quotes the job's other secret": {
    body: metadataOnly(`echo "error: ${secrets.CARGO_REGISTRY_TOKEN}" >&2; exit 101`),
    exit: [1, 3],
  },
  'prints its environment': { body: metadataOnly('env >&2; exit 101'), exit: [1, 3] },
  'prints workflow commands': {
    body: metadataOnly('printf "::set-env name=X::PWNED\\n##[error]PWNED\\n::add-path::/PWNED\\n" >&2; exit 101'),
    exit: [1, 3],
  },
  'prints terminal sequences': {
    body: metadataOnly('printf "error: \\033[2J\\033]0;PWNED\\007 \\0 \\302\\233 \\342\\200\\256\\n" >&2; exit 101'),
    exit: [1, 3],
  },
  'writes into its folder': { body: metadataOnly('echo evil > Cargo.toml; ln -s /etc/passwd Cargo.lock; exit 101'), exit: [1, 3] }, // prettier-ignore
};

const actions: Readonly<Record<string, Inputs>> = {
  'audit-deps': { mode: 'resolve', 'sarif-file': 'audit.sarif' },
  'apply-patch': {},
};

/** Nothing that a tool does is a crash, a leak, or a pass. */
export const lyingTools: readonly HostileCase[] = Object.entries(cargos).flatMap(([what, tool]) =>
  Object.entries(actions).map(([action, inputs]) => ({
    name: `${action} where cargo ${what}`,
    action,
    tools: () => ({ cargo: tool.body }),
    inputs: (at): Inputs => ({ ...inputs, ...(action === 'audit-deps' && { 'sarif-file': `${at.temp}/audit.sarif` }) }),
    exit: tool.exit,
    ...(tool.says !== undefined && { says: tool.says }),
    never: new RegExp(`${token}|dXNlcjpwYXNz`),
    maxMegabytes: tool.maxMegabytes ?? 700,
  })),
);

/** What hangs ends with the run, within seconds. */
export const hangingTools: readonly HostileCase[] = (['git', 'cargo'] as const).flatMap((program) =>
  (['SIGINT', 'SIGTERM'] as const).map((name) => ({
    name: `audit-deps ends on ${name} where ${program} hangs and hears no signal`,
    action: 'audit-deps',
    tools: () => ({ [program]: 'trap "" TERM INT; while :; do sleep 1; done' }),
    inputs: () => ({ mode: 'resolve' }),
    signal: { name, afterMs: 3_000 },
    exit: 130,
    says: /interrupted/,
    maxMs: 15_000,
  })),
);
