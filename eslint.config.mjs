import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

/** The API's features in their fixed order: each reaches only those before it, upwards only by events. */
const FEATURES = [
  'collaboratives', 'accounts', 'activity', 'parties', 'people', 'sources', 'pools', 'grants', 'imports', 'grantees', 'charters', 'overlaps', 'soundings', 'figures', 'protection',
  'phases', 'deliberations', 'readings', 'unrecorded', 'boards', 'dossiers', 'conflicts', 'motions', 'objections', 'amendments', 'briefs', 'ballots', 'delegations', 'recorded', 'proxies', 'reminders', 'mandates', 'decisions', 'books', 'witnesses',
  'responsibilities', 'corridors', 'questions', 'steps', 'strategies', 'statements', 'meetings', 'contacts', 'calls', 'proposals', 'reviews', 'payments', 'agendas', 'minutes', 'evaluations', 'outcomes', 'digests', 'timeline', 'privacy', 'founding',
];

const WEB_FEATURES = [
  'accounts', 'parties', 'people', 'sources', 'desk', 'pools', 'grants', 'imports', 'grantees', 'charters', 'overlaps', 'soundings', 'figures', 'protection', 'phases', 'deliberations', 'readings', 'unrecorded', 'boards', 'dossiers', 'conflicts', 'motions', 'objections', 'amendments', 'briefs', 'ballots', 'delegations', 'recorded', 'proxies', 'reminders', 'mandates', 'decisions',
  'books', 'witnesses', 'responsibilities', 'corridors', 'questions', 'steps', 'strategies', 'statements', 'meetings', 'contacts', 'calls', 'proposals', 'reviews', 'payments', 'agendas', 'minutes', 'evaluations', 'outcomes', 'digests', 'timeline', 'privacy', 'founding',
];

const FRAMEWORKS = ['@nestjs/*', 'typeorm', 'graphql', '@apollo/*', 'react', 'react-*', '@mantine/*', 'pg', 'express', 'vite'];

const may = (tag, ...onTags) => ({ sourceTag: tag, onlyDependOnLibsWithTags: onTags });

/** The arrows of the README, as lint errors. */
const ARROWS = [
  ...['exact', 'calendar', 'ledger', 'words', 'contract', 'texts', 'documents'].map((lib) => may(`lib:${lib}`)),
  may('lib:access', 'lib:calendar'),
  may('lib:overlap', 'lib:exact', 'lib:calendar'),
  may('lib:voting', 'lib:exact'),
  may('lib:record', 'lib:ledger', 'lib:voting'),
  may('lib:exchange', 'lib:exact', 'lib:calendar'),
  may('app:api', 'runs:anywhere', 'runs:server', 'lib:contract'),
  may('app:web', 'runs:anywhere', 'lib:contract'),
  may('app:cli', 'runs:anywhere'),
].map((arrow) => (arrow.sourceTag.startsWith('lib:') ? { ...arrow, bannedExternalImports: FRAMEWORKS } : arrow));

const noImport = (files, group, message) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] } });

const SHAPE = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 12],
  'no-restricted-syntax': ['error',
    { selector: 'FunctionDeclaration[params.length>4]', message: 'Give an object: more than four parameters are not read in order.' },
    { selector: 'ArrowFunctionExpression[params.length>4]', message: 'Give an object: more than four parameters are not read in order.' },
  ],
};

const PURE = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness is an argument.' },
  { selector: "CallExpression[callee.property.name='randomUUID']", message: 'Ids are arguments.' },
];

export default ts.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'apps/web/src/gql/**', '.acuerdo/**', '.tmp/**', '.nx/**', 'coverage/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    plugins: { '@nx': nx },
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly', Buffer: 'readonly' } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...SHAPE,
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@nx/enforce-module-boundaries': ['error', { allow: ['#sha256'], enforceBuildableLibDependency: false, depConstraints: ARROWS }],
    },
  },
  {
    files: ['libs/*/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ...PURE], 'no-console': 'error' },
  },
  noImport(['apps/api/src/platform/**/*.ts'], ['**/features/**'], 'The platform knows no feature.'),
  ...FEATURES.map((feature, at) => noImport(
    [`apps/api/src/features/${feature}/**/*.ts`],
    ['**/seed/**', ...FEATURES.slice(at + 1).flatMap((higher) => [`**/${higher}/**`, `!**/${higher}/*.entity.ts`])],
    'A feature reaches only lower ones (upwards by events), and rows only through ctx.db.',
  )),
  ...WEB_FEATURES.map((feature) => noImport(
    [`apps/web/src/features/${feature}/**/*.{ts,tsx}`],
    ['**/app/**', ...WEB_FEATURES.filter((other) => other !== feature).map((other) => `**/${other}/**`)],
    'A feature of the client imports ui, lib and gql; pages compose features.',
  )),
  noImport(['apps/web/src/{ui,lib}/**/*.{ts,tsx}'], ['**/features/**', '**/app/**'], 'ui and lib know no feature.'),
  {
    files: ['apps/web/src/**/*.tsx'],
    plugins: { 'react-hooks': hooks },
    rules: { ...hooks.configs.recommended.rules, 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['**/*.spec.{ts,tsx}', '**/test/**/*.ts', '**/e2e/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@nx/enforce-module-boundaries': 'off' },
  },
  { files: ['**/bench/**/*.ts', '**/proofs/**/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: ['**/migrations/**', '**/locales/**', 'libs/words/src/{en,es}/**'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
);
