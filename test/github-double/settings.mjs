import { notFound, Refusal } from './answers.mjs';
import { covers } from './git-routes.mjs';

/** What can be seen of a repository's rules, and the start of its workflows. @type {Record<string, import('./server.mjs').Handler>} */
export const settingRoutes = {
  'GET /repos/{owner}/{repo}/actions/permissions/workflow': ({ repository }) => ({
    status: 200,
    body: {
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: repository.settings.actionsMayOpenPulls,
    },
  }),

  'GET /repos/{owner}/{repo}/rules/branches/{branch}': ({ repository, parameters }) => {
    const { rules } = repository.settings;
    if (!covers(rules, parameters.branch)) return { status: 200, body: [] };
    const source = { ruleset_source_type: 'Repository', ruleset_source: repository.name, ruleset_id: 42 };
    const types = [
      rules.restrictCreations ? 'creation' : '',
      rules.restrictDeletions ? 'deletion' : '',
      rules.requireSignatures ? 'required_signatures' : '',
      rules.linearHistory ? 'required_linear_history' : '',
    ];
    return { status: 200, body: types.filter((type) => type !== '').map((type) => ({ type, ...source })) };
  },

  'GET /repos/{owner}/{repo}/contents/{path}': ({ repository, parameters, description }) => {
    const head = repository.store.ref(`refs/heads/${repository.settings.defaultBranch}`);
    const entry = head && repository.store.tree(head, true).find(({ path }) => path === parameters.path);
    if (!entry) throw notFound();
    const example = description.example('content-file-response-if-content-is-a-file');
    const { sha, path } = entry;
    return {
      status: 200,
      body: { ...example, path, name: path.split('/').at(-1), sha, content: '', encoding: 'base64' },
    };
  },

  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': ({ repository, parameters, body }) => {
    if (!repository.settings.mayDispatch) throw new Refusal(403, 'Resource not accessible by integration');
    repository.dispatches.push({ workflow: parameters.workflow_id, ref: body.ref, inputs: body.inputs ?? {} });
    return { status: 204 };
  },
};
