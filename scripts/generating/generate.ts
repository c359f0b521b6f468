import { generate } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';
import { join, relative, resolve } from 'node:path';
import { loadApi } from '../built-api.ts';
import { CONTRACT, ROOT, WEB } from '../folders.ts';
import { Refusal } from '../refusal.ts';
import { missionTable } from './mission.ts';

/** Files by their path, with what belongs in them. */
export type Generated = ReadonlyMap<string, string>;

export const GENERATED_CLIENT = join(WEB, 'src/gql');
/** Relative, because the generator takes a path with a space or an accent for a document. */
const below = (folder: string): string => relative(ROOT, folder).replaceAll('\\', '/');
const SCALARS = { Message: "import('@acuerdo/words').Message", Date: 'string', DateTime: 'string', Decimal: 'string', UUID: 'string', JSON: 'unknown' };

/** What follows from the resolvers and from the operations of the client. The API is built already. */
export const generateAll = async (): Promise<Generated> => {
  const { printContract } = await loadApi('print-schema.js');
  return generateFrom(await printContract());
};

/** What follows from a schema. */
export const generateFrom = async (schema: string): Promise<Generated> => {
  return new Map([[join(ROOT, 'docs/mission.md'), `${missionTable()}\n`], [join(CONTRACT, 'schema.graphql'), `${schema.trim()}\n`], ...(await clientFiles(schema))]);
};

const clientFiles = async (schema: string): Promise<[string, string][]> => {
  const files = (await generate({
    schema,
    documents: [`${below(WEB)}/src/**/*.{ts,tsx}`, `!${below(GENERATED_CLIENT)}/**/*`, `!${below(WEB)}/src/**/*.spec.{ts,tsx}`],
    ignoreNoDocuments: true,
    silent: true,
    errorsOnly: true,
    cwd: ROOT,
    generates: { [`${below(GENERATED_CLIENT)}/`]: {
      preset: 'client',
      documentTransforms: [addTypenameSelectionDocumentTransform], // the cache of the client needs them, and stored operations are sent as they are
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' } },
      config: {
        scalars: SCALARS, strictScalars: true, useTypeImports: true, importExtension: '.ts', enumType: 'string-literal',
        inlineFragmentTypes: 'mask', customDirectives: { apolloUnmask: true },
      },
    } },
  }, false).catch((error: unknown) => {
    const causes = error instanceof AggregateError ? error.errors : [error];
    throw new Refusal(causes.map((cause) => (cause instanceof Error ? cause.message : String(cause))).join('\n'));
  })) as { filename: string; content: string }[];
  return files.map(({ filename, content }) =>
    filename.endsWith('persisted-documents.json')
      ? [join(CONTRACT, 'operations.json'), sorted(content)]
      : [resolve(ROOT, filename), `${content.trim()}\n`]);
};

/** By hash, so that the same operations make the same file. `@unmask` speaks to the client alone; the server does not know it. */
const sorted = (json: string): string => {
  const entries = Object.entries(JSON.parse(json.replaceAll(/ @unmask(\([^)]*\))?/g, '')) as Record<string, string>);
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
};
