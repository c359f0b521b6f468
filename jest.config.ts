import type { Config } from 'jest';

const swc = (decorators: boolean) => ({
  '^.+\\.tsx?$': ['@swc/jest', {
    swcrc: false,
    jsc: {
      target: 'es2023',
      experimental: { keepImportAttributes: true },
      parser: { syntax: 'typescript', tsx: true, decorators },
      transform: { legacyDecorator: decorators, decoratorMetadata: decorators, useDefineForClassFields: !decorators, react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  }],
}) satisfies Config['transform'];

const shared = { extensionsToTreatAsEsm: ['.ts', '.tsx'], rootDir: import.meta.dirname };

/** Longer than a test may take: `npm run prove -- NAME COUNT` says how long. */
const proofs = {
  ...shared,
  displayName: 'proofs',
  testMatch: ['<rootDir>/apps/*/proofs/**/*.spec.ts'],
  setupFiles: ['reflect-metadata'],
  transform: swc(true),
} satisfies NonNullable<Config['projects']>[number];

/** Rules need nothing; the API needs a PostgreSQL; journeys need the whole product. `npm test` provides all of it. */
const config: Config = {
  // each suite loads the whole application anew: a worker that has grown is replaced by a fresh one
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  testTimeout: process.env['ACUERDO_PROOF_COUNT'] ? 24 * 3_600_000 : 120_000,
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testMatch: ['<rootDir>/libs/*/src/**/*.spec.ts', '<rootDir>/apps/cli/src/**/*.spec.ts', '<rootDir>/scripts/**/*.spec.ts'],
      transform: swc(false),
    },
    {
      ...shared,
      displayName: 'api',
      testMatch: ['<rootDir>/apps/api/src/**/*.spec.ts', '<rootDir>/apps/api/test/**/*.spec.ts'],
      setupFiles: ['reflect-metadata'],
      transform: swc(true),
    },
    {
      ...shared,
      displayName: 'web',
      testEnvironment: '<rootDir>/apps/web/specs/browser.ts',
      testEnvironmentOptions: { customExportConditions: ['browser', 'module-sync', 'import', 'default'] },
      testMatch: ['<rootDir>/apps/web/src/**/*.spec.{ts,tsx}'],
      moduleNameMapper: { '\\.css$': '<rootDir>/apps/web/specs/no-style.ts' },
      transform: swc(false),
    },
    {
      ...shared,
      displayName: 'journeys',
      testMatch: ['<rootDir>/apps/web/e2e/**/*.spec.ts'],
      transform: swc(false),
    },
    ...(process.env['ACUERDO_PROOF_COUNT'] ? [proofs] : []),
  ],
};

export default config;
