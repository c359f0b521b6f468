import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS, PAGE_VARIABLES, type Clues } from './page-variables.ts';

const OPERATIONS = Object.values(JSON.parse(readFileSync(join(import.meta.dirname, '../../../../libs/contract/operations.json'), 'utf8')) as Record<string, string>);

/** The query of every page of the client, by its name. */
export const PAGES: ReadonlyMap<string, string> = new Map(OPERATIONS.flatMap((document) => {
  const name = document.match(/\bquery (\w+)/)?.[1];
  return name ? [[name, document] as const] : [];
}));

/** Pages of the client that nobody said how to ask. */
export const unsaid = (): string[] => [...PAGES.keys()].filter((page) => !(page in PAGE_VARIABLES)).sort();

/** Something to be asked of both worlds. */
export interface Question {
  readonly name: string;
  /** A query, an act, or the address of a file: `/record/register?as=md`. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every page with all its variables, and every act on one of the hidden ids. */
export function questions(clues: Clues): Question[] {
  const pages = [...PAGES].flatMap(([name, document]) => (PAGE_VARIABLES[name]?.(clues) ?? []).map((variables) => ({ name, document, variables })));
  const acts = Object.entries(ACTS).flatMap(([name, document], at) => {
    const id = clues.ids[at % clues.ids.length];
    return id ? [{ name, document, variables: { id } }] : [];
  });
  return [...pages, ...acts];
}
