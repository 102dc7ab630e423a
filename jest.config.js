/** Sources are TypeScript modules: swc strips the types, `tsc` checks them in `npm run typecheck`. */
const shared = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/test/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
/** Folders whose tests start no program, but for the files that say so: `<what>.programs.test.ts`. */
const unit = '/test/(domain|contract)/';
/** Folders whose tests run what is built: the bundles, alone, under act and in a browser. */
const e2e = '/test/(bundles|e2e|hostile|scripts)/';

export default {
  maxWorkers: 2,
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testRegex: [`${unit}.*\\.test\\.ts$`],
      testPathIgnorePatterns: ['\\.programs\\.test\\.ts$'],
    },
    {
      ...shared,
      displayName: 'programs',
      testRegex: ['/test/.*\\.test\\.ts$'],
      testPathIgnorePatterns: [e2e, `${unit}.*(?<!\\.programs)\\.test\\.ts$`],
    },
    {
      ...shared,
      displayName: 'e2e',
      testRegex: [`${e2e}.*\\.test\\.ts$`],
      globalSetup: '<rootDir>/test/support/build-bundles.mjs',
    },
  ],
};
