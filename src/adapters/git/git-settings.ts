import type { Command, Completed } from '../../domain/command.js';

/** What a repository's own configuration may not decide: it can be written by whoever ran a step before ours. */
export type Settings = readonly (readonly [key: string, value: string])[];

/**
 * For every call: no hook, monitor, prompt, pager or helper of the repository, and no repository inside of what is
 * committed.
 */
const commonSettings: Settings = [
  ['safe.bareRepository', 'explicit'],
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.askPass', ''],
  ['core.alternateRefsCommand', 'true'],
  ['core.quotePath', 'false'],
  ['advice.detachedHead', 'false'],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'false'],
  ['maintenance.auto', 'false'],
  ['gc.auto', '0'],
];

export const commonArguments: readonly string[] = commonSettings.flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** One value of a configuration, with the file that it is from: the machine's and the user's are trusted. */
interface Value {
  readonly isTrusted: boolean;
  readonly key: string;
  readonly value: string;
}

/** Asks for the whole configuration of the repository that `command` is for. */
export function listing(command: Command): Command {
  return { ...command, args: [...commonArguments, 'config', '--list', '--show-scope', '-z'] };
}

/**
 * Settings that take programs out of a configuration: filters, whosever they are, as their programs read the
 * repository's settings; and the repository's own ways to reach a server. A remote's upload-pack is an option of the
 * call.
 */
export function withoutPrograms(listed: Completed): Settings {
  const values = valuesOf(listed.stdout);
  const filters = new Set(
    values.flatMap(({ key }) => /^filter\.(.*)\.(?:clean|smudge|process|required)$/s.exec(key)?.[1] ?? []),
  );
  const trusted = values.filter(({ isTrusted }) => isTrusted);
  const helpers = trusted.filter(({ key }) => /^credential\.(?:.*\.)?helper$/s.test(key));
  const ssh = trusted.findLast(({ key }) => key === 'core.sshcommand');
  return [
    ...[...filters].flatMap((name) => [
      [`filter.${name}.clean`, ''] as const,
      [`filter.${name}.smudge`, ''] as const,
      [`filter.${name}.process`, ''] as const,
      [`filter.${name}.required`, 'false'] as const,
    ]),
    ['core.sshCommand', ssh?.value ?? 'ssh'],
    // An empty helper takes all before it away.
    ['credential.helper', ''],
    ...helpers.map(({ key, value }) => [key, value] as const),
  ];
}

/** Three fields a value: its scope, and its key and value with a new line between them. */
function valuesOf(output: string): readonly Value[] {
  const fields = output.split('\0');
  return fields.flatMap((field, index) => {
    if (index % 2 === 0) return [];
    const scope = fields[index - 1] ?? '';
    const end = field.indexOf('\n');
    const key = end === -1 ? field : field.slice(0, end);
    return [
      { isTrusted: ['system', 'global'].includes(scope), key, value: end === -1 ? 'true' : field.slice(end + 1) },
    ];
  });
}

/** As variables of git's, which take any text (git-config(1), `GIT_CONFIG_COUNT`). */
export function asVariables(settings: Settings): Readonly<Record<string, string>> {
  const variables = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key] as const,
    [`GIT_CONFIG_VALUE_${index}`, value] as const,
  ]);
  return { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(variables) };
}
