import { listed } from '../text/lists.js';
import { cratePrefix } from './crate-names.js';
import leven from 'leven';
import { bareInfraName } from './infra-url.js';
import type { InfraCrate } from './crate.js';
import type { DeclarationContext, InfraDeclaration } from './declarations.js';

/** What can be said of an entry for a crate that the plan does not have. Whether it exists, only Cargo can tell. */
export interface UnknownCrate {
  /** The plan's crate that the name is a slip of. It is told and never guessed. */
  readonly near?: InfraCrate;
  /**
   * Where nobody asks Cargo. A name in the infra repository may be there, because the plan may be behind; a slip of a
   * known name, a name that infra's crates do not have, and one that is looked for elsewhere, is missing.
   */
  readonly presumed: 'missing' | 'there';
  /** `Did you mean …?`, or the crates that there are. */
  readonly meant: string;
}

/** Judges an entry whose {@link InfraDeclaration.crate} is absent. */
export function judgeUnknown(
  { dependency, origin }: Pick<InfraDeclaration, 'dependency' | 'origin'>,
  { plan, infra }: Pick<DeclarationContext, 'plan' | 'infra'>,
): UnknownCrate {
  const bare = bareInfraName(dependency.package, infra);
  const near = plan.crates.get(bare) ?? slipOf(bare, plan.crates);
  const mayBeThere = origin === 'infra' && near === undefined && bare === dependency.package;
  const names = listed(plan.crates.keys());
  return {
    ...(near && { near }),
    presumed: mayBeThere ? 'there' : 'missing',
    meant: near === undefined ? `The crates are ${names}.` : `Did you mean \`${near.name}\`?`,
  };
}

function slipOf(name: string, crates: ReadonlyMap<string, InfraCrate>): InfraCrate | undefined {
  const prefix = cratePrefix(crates.keys());
  const short = (text: string): string => text.slice(text.includes(prefix) ? text.indexOf(prefix) + prefix.length : 0);
  return [...crates.values()].find((crate) => isSlip(short(name), short(crate.name)));
}

/** One letter off, or two in a longer word; the first letter is right. */
function isSlip(given: string, wanted: string): boolean {
  return given[0] === wanted[0] && leven(given, wanted) <= (wanted.length > 4 ? 2 : 1);
}
