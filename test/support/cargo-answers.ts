import type { CargoAnswer, WorkspaceAnswer } from '../../src/domain/audit/cargo-answer.js';
import type { AuditContext } from '../../src/domain/audit/context.js';
import { graphChange } from '../../src/domain/audit/graph-changes.js';
import { readCargoError } from '../../src/domain/cargo/error/read-cargo-error.js';
import type { DependencyGraph } from '../../src/domain/cargo/graph/graph.js';
import type { Resolution } from '../../src/domain/cargo/resolution.js';
import type { Workspace } from '../../src/domain/cargo/workspace/workspace.js';
import { graphOf } from './graphs.js';

/** A graph, or the text with which Cargo refuses. */
type Said = DependencyGraph | string;

/** What Cargo would say of the context's one workspace; before has nothing but the members, unless it is given. */
export function answerOf(context: AuditContext, after: Said, before: Said = graphOf({})): CargoAnswer {
  const workspace = onlyWorkspace(context);
  const answers = { before: resolution(before), after: resolution(after) };
  return { workspaces: [{ workspace, ...answers, ...changeBetween(workspace, answers) }] };
}

export function onlyWorkspace({ workspaces }: AuditContext): Workspace {
  const [chosen] = workspaces;
  if (chosen === undefined) throw new Error('the fixture has no workspace');
  return chosen.workspace;
}

function resolution(said: Said): Resolution {
  return typeof said === 'string'
    ? { kind: 'failed', error: readCargoError(said) }
    : { kind: 'resolved', graph: said, lockfile: '' };
}

function changeBetween(
  workspace: Workspace,
  { before, after }: Pick<WorkspaceAnswer, 'before' | 'after'>,
): Pick<WorkspaceAnswer, 'change'> {
  if (before.kind === 'failed' || after.kind === 'failed') return {};
  return { change: graphChange(workspace, before.graph, after) };
}
