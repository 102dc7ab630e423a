/** Where people ask who do not get on with a verdict or a pull request of ours, and what helps most with an answer. */
export const whereToAsk =
  'Questions: <https://github.com/llm-dev-ops/infra-actions/issues>, with the JSON report of the run.';
