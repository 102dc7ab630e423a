import { placeOf, readChain, way } from '../graph/cargo-chain.js';
import type { CargoErrorPart } from './cargo-error.js';

export function readMsrv(text: string): CargoErrorPart | undefined {
  const unsupported = /rustc (\S+) is not supported by the following packages?:\n((?: {2}.*\n?)+)/.exec(text);
  if (unsupported !== null) {
    const packages = [...(unsupported[2] ?? '').matchAll(/^ {2}(\S+?)@(\S+) requires rustc (\S+)/gm)];
    const told = packages.map(([, name, version, needed]) => `\`${name}\` ${version} needs ${needed}`).join(', ');
    const name = packages[0]?.[1];
    return {
      kind: 'msrv',
      explanation: `The toolchain is Rust ${unsupported[1]}, but ${told}.`,
      ...(name !== undefined && { package: name }),
      candidates: packages.map(([, , , needed = '']) => needed),
    };
  }
  const edition = /feature `(edition\d+)` is required/.exec(text)?.[1];
  if (edition === undefined) return undefined;
  return {
    kind: 'msrv',
    explanation: `A manifest needs \`${edition}\`, which this Cargo is too old for.`,
    feature: edition,
    ...placeOf(manifestAt(text)),
  };
}

const missingTarget =
  /can't find (?:library )?`[^`]+`[^\n]*|no targets specified in the manifest|cannot infer path for `[^`]+`[^\n]*|couldn't read `?[^\n]+\.rs`?: No such file[^\n]*/;

export function readMissingTarget(text: string): CargoErrorPart | undefined {
  const reason = missingTarget.exec(text)?.[0];
  if (reason === undefined) return undefined;
  const path = manifestAt(text);
  return {
    kind: 'missing-target',
    explanation:
      `${path === undefined ? 'A manifest' : path} names a target whose file is not there: ${reason}.`.replace(
        /\.\.$/,
        '.',
      ),
    ...placeOf(path),
  };
}

export function readManifestError(text: string): CargoErrorPart | undefined {
  const causes = text.split(/\n\s*Caused by:\n/).map((cause) => cause.trim());
  const last = sentence(causes.at(-1) ?? '');
  const position = /^ *--> (\S+?):(\d+):(\d+)$/m.exec(text);
  const lock = /failed to parse lock file at: (\S+)/.exec(text)?.[1];
  const path = position?.[1] ?? lock ?? manifestAt(text);
  const known = position !== null || lock !== undefined || arrangement.test(text);
  // A folder that cannot be read as a dependency is a source, not a manifest.
  if (!known || (/failed to get `/.test(text) && !/failed to parse manifest/.test(text))) return undefined;
  const at = position ?? /line (\d+), column (\d+)/.exec(text);
  const [line, column] = (at?.slice(-2) ?? []).map(Number);
  return {
    kind: 'manifest',
    explanation: `${path === undefined ? 'A manifest' : path} cannot be used: ${last}`,
    ...(path !== undefined && {
      place: { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
    }),
  };
}

const arrangement =
  /failed to parse manifest|failed to load manifest|failed to read `|error inheriting|two packages named|believes it's in a workspace|multiple workspace roots|wrong workspace|not hierarchically below|listed in default-members|points to the same source|failed to resolve patches|manifest is missing either/;

export function readUnreachable(text: string): CargoErrorPart | undefined {
  const match = /failed to get `([^`]+)` as a dependency of /.exec(text);
  if (match === null) return undefined;
  const [, name = ''] = match;
  const chain = readChain(text.slice(match.index + match[0].length));
  const place = /[Uu]nable to update ([^\n]+)/.exec(text)?.[1];
  const dependency = `${way(chain, name)} takes \`${name}\``;
  return {
    kind: 'unreachable-source',
    explanation: `${dependency} from ${place ?? 'a source'}, which cannot be had: ${reasonOf(text)}.`,
    package: name,
    chain,
    ...placeOf(place),
  };
}

function reasonOf(text: string): string {
  const reference = /couldn't find remote ref refs\/(heads|tags)\/(\S+)/.exec(text);
  if (reference !== null) return `there is no ${reference[1] === 'heads' ? 'branch' : 'tag'} \`${reference[2]}\``;
  const revision = /revspec '([^']+)' not found|^\s*revision (\S+) not found/m.exec(text)?.slice(1).find(Boolean);
  if (revision !== undefined) return `there is no commit \`${revision}\``;
  if (/does not appear to be a git repository|Repository not found|returned error: 404|status code 404/i.test(text)) {
    return 'there is no such repository, or it may not be read from here';
  }
  if (/Authentication failed|could not read Username|Permission denied|returned error: 40[13]/i.test(text)) {
    return 'access was refused';
  }
  if (/No such file or directory/.test(text)) return 'there is no such folder';
  const said = /^fatal: (.+)$/m.exec(text)?.[1] ?? /^error: (cannot run .+)$/m.exec(text)?.[1];
  if (said !== undefined) return `git says \`${said.replace(/\.$/, '').replaceAll('`', "'")}\``;
  // Cargo's advice, and where to read more of it, stands below the reason.
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*(help:|note:|https?:)/.test(line));
  return lines.at(-1)?.trim().replace(/\.$/, '') ?? 'no reason given';
}

function manifestAt(text: string): string | undefined {
  const read = /failed to read `([^`]+)`/.exec(text)?.[1];
  const parsed = [...text.matchAll(/failed to parse manifest at `([^`]+)`/g)].at(-1)?.[1];
  const current = /^current:\s+(\S+)/m.exec(text)?.[1] ?? /^- (\S+Cargo\.toml)$/m.exec(text)?.[1];
  return read ?? parsed ?? current ?? /patch definition for `[^`]+` in `([^`]+)`/.exec(text)?.[1];
}

/** The first line of a cause, with the list that it introduces. */
function sentence(cause: string): string {
  const [first = '', ...rest] = cause.replace(/^error: /, '').split('\n');
  const end = rest.indexOf('');
  const list = rest.slice(0, end === -1 ? rest.length : end).map((line) => line.trim().replace(/^- /, ''));
  const text = first.endsWith(':') ? `${first} ${list.join(', ')}` : first;
  return /[.?]$/.test(text) ? text : `${text}.`;
}
