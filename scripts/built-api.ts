import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { API } from './folders.ts';

/** What the built API gives to the scripts. It is loaded when asked for, because it may have to be built first. */
interface BuiltApi {
  readonly 'main.js': {
    serve(options: { databaseUrl: string; port: number; host?: string; clientFolder: string; production: boolean }): Promise<{ url: string; close(): Promise<void> }>;
  };
  readonly 'prepare.js': {
    prepare(options: { databaseUrl: string; sample: boolean; progress(step: string): void }): Promise<{ signIn: string[] }>;
  };
  readonly 'print-schema.js': { printContract(): Promise<string> };
  readonly 'schema-diff.js': { schemaDiff(databaseUrl: string): Promise<string[]> };
  readonly 'check-data.js': { checkData(databaseUrl: string): Promise<{ name: string; broken: number }[]> };
}

export const loadApi = <K extends keyof BuiltApi>(file: K): Promise<BuiltApi[K]> =>
  import(pathToFileURL(join(API, 'dist', file)).href) as Promise<BuiltApi[K]>;
