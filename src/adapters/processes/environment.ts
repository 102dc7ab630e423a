import { delimiter } from 'node:path';
import { absoluteFolders } from './find-program.js';

/**
 * The variables that children get (docs/interface.md, "Conventions"): nothing else of ours reaches a program that we
 * start.
 */
const names = new Set([
  'PATH',
  'HOME',
  'USER',
  'TMPDIR',
  'LANG',
  'TERM',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'all_proxy',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CURL_CA_BUNDLE',
  'REQUESTS_CA_BUNDLE',
  'NODE_EXTRA_CA_CERTS',
  'GIT_SSL_CAINFO',
  'CARGO_HOME',
  'CARGO_BUILD_JOBS',
  'CARGO_TARGET_DIR',
  'CARGO_INCREMENTAL',
  'RUSTUP_HOME',
  'RUSTUP_TOOLCHAIN',
  'RUSTC_WRAPPER',
  'GIT_CONFIG_GLOBAL',
  'SSH_AUTH_SOCK',
  'PROTOC',
  'LIBCLANG_PATH',
  'CC',
  'CXX',
  'CFLAGS',
]);
const prefixes = ['LC_', 'CARGO_NET_', 'CARGO_HTTP_', 'SCCACHE_', 'PKG_CONFIG_'];

/** Of a listed family, what carries a credential all the same. */
const credentials = /TOKEN|SECRET|PASSWORD|CREDENTIAL|(^|_)KEY(_|$)|ACCESS_KEY/i;

/**
 * The part of `environment` that a child may see. Its PATH has no relative folders: in the folder of a repository they
 * would be the repository's.
 */
export function childEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      if (value === undefined || !isHandedOn(name)) return [];
      return [[name, name === 'PATH' ? absoluteFolders(value).join(delimiter) : value]];
    }),
  );
}

/** Names of the variables that we have and that no child gets. */
export function withheldVariables(environment: NodeJS.ProcessEnv): readonly string[] {
  return Object.keys(environment).filter((name) => environment[name] !== undefined && !isHandedOn(name));
}

function isHandedOn(name: string): boolean {
  return (names.has(name) || prefixes.some((prefix) => name.startsWith(prefix))) && !credentials.test(name);
}
