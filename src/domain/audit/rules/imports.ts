/** Section 7.3 of docs/plan.md, compiled (input `check-imports`). */
export const importRules = [
  {
    id: 'import-does-not-compile',
    title: 'An import line of the plan does not compile',
    severity: 'warning',
    rationale:
      'The plan’s standard import paths name things that the infra crate does not export at the reference in use.',
    help: 'Use the names in the message; the documentation that is written only shows imports that compile.',
  },
] as const;
