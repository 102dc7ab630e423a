/** The folder of the bundles, which `build-bundles.mjs` made before the first test of the project `e2e`. */
export function builtBundles(): string {
  const folder = process.env['INFRA_ACTIONS_BUNDLES'];
  if (!folder) throw new Error('tests of the bundles belong to the project `e2e` (jest.config.js)');
  return folder;
}
