import { relative } from 'node:path';
import { apiPart, build } from '../building/build.ts';
import { binOf, runNode, type Program } from '../building/program.ts';
import { loadApi } from '../built-api.ts';
import { ROOT } from '../folders.ts';
import { outOfDate } from '../generating/compare.ts';
import { generateAll } from '../generating/generate.ts';
import type { Life } from '../lifetime.ts';
import { scratchDatabase, scratchFolder } from '../scratch.ts';
import { staleAdvisories } from './advisories.ts';
import { longFiles } from './file-length.ts';
import { missingWords } from './languages.ts';

export interface Check {
  readonly name: string;
  /** What is wrong; nothing when all is well. */
  readonly run: (life: Life) => Promise<readonly string[]>;
}

const silent = (): void => undefined;

const program = (name: string, make: () => Program): Check => ({
  name,
  run: async ({ signal }) => {
    const { code, output } = await runNode({ ...make(), signal });
    return code === 0 ? [] : [output || `ended with code ${code}`];
  },
});

const types = (project: string): Check =>
  program(`types of ${project}`, () => ({ script: binOf('typescript', 'bin/tsc'), args: ['-p', project, '--noEmit', '--pretty', 'false'] }));

/** The graph of the workspace first: without it the import directions would pass unread. */
const lint = async (life: Life): Promise<readonly string[]> => {
  const graph = await program('graph', () => ({ script: binOf('nx', 'dist/bin/nx.js'), args: ['show', 'projects'] })).run(life);
  if (graph.length > 0) return graph;
  return program('lint', () => ({ script: binOf('eslint', 'bin/eslint.js'), args: ['.', '--max-warnings', '0'] })).run(life);
};

const generatedFiles = async (life: Life): Promise<string[]> => {
  await build({ progress: silent, signal: life.signal }, [apiPart]);
  const files = await outOfDate(await generateAll());
  return files.map((file) => `${relative(ROOT, file)} is out of date: run "npm run codegen"`);
};

const migrations = async (life: Life): Promise<string[]> => {
  await build({ progress: silent, signal: life.signal }, [apiPart]);
  const { url } = await scratchDatabase(life, await scratchFolder(life), silent);
  const { schemaDiff } = await loadApi('schema-diff.js');
  return schemaDiff(url);
};

export const CHECKS: readonly Check[] = [
  { name: 'files of at most 300 lines', run: () => longFiles() },
  { name: 'both languages complete', run: () => missingWords() },
  { name: 'advisories reviewed for the versions in use', run: () => staleAdvisories() },
  { name: 'lint', run: lint },
  types('tsconfig.json'),
  types('apps/api/tsconfig.json'),
  types('apps/web/tsconfig.json'),
  { name: 'generated files up to date', run: generatedFiles },
  { name: 'migrations equal to the entities', run: migrations },
];
