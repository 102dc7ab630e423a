import { readCompiledPlan } from '../domain/plan/compiled.js';
import { loadPlan } from '../domain/plan/load.js';
import type { Plan } from '../domain/plan/plan.js';
import type { Ports } from '../ports/ports.js';

/** The caller's plan, or the one that ships with the action. @throws {Failure} `plan`, `file`. */
export async function openPlan(plan: string | undefined, ports: Pick<Ports, 'callerFiles'>): Promise<Plan> {
  if (plan !== undefined) return loadPlan(await ports.callerFiles.read(plan), plan);
  const { text, path, compiled } = await ports.callerFiles.builtInPlan();
  return (compiled === undefined ? undefined : readCompiledPlan(compiled, text)) ?? loadPlan(text, path);
}
