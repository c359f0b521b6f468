import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, Asker } from './harness.ts';

const ROOT = join(import.meta.dirname, '../../..');

export const FONDO_PUENTE = join(ROOT, 'libs/exchange/fixtures/fondo-puente.json');
export const JUSTICE_FUND = join(ROOT, '../shared/data/grants/360giving/community-justice-fund.json');

/** A test that needs a file which is not part of the project; skipped, and said so, where it is not there. */
export function withFile(path: string): jest.It {
  if (existsSync(path)) return test;
  process.stderr.write(`skipped: ${path} is not there\n`);
  return test.skip;
}

export interface ImportSeen {
  id: string;
  state: string;
  pools: string[];
  counts: Record<'rows' | 'new' | 'same' | 'changed' | 'refused' | 'conflict' | 'grants' | 'contributions' | 'errors' | 'warnings', number>;
  conflicts: { externalId: string; differs: string[]; keptRow: number | null; rows: { row: number; outcome: string }[] }[];
  programmes: { title: string; kind: string; rows: number; named: boolean }[];
  rows: { nodes: { row: number; externalId: string; becomes: string; outcome: string; findings: { rule: string }[] }[] };
  viewerCan: { action: string; allowed: boolean; reason: { key: string } | null }[];
}

const IMPORT = `
  id state pools counts { rows new same changed refused conflict grants contributions errors warnings }
  conflicts { externalId differs keptRow rows { row outcome } } programmes { title kind rows named }
  rows(first: 100) { nodes { row externalId becomes outcome findings { rule } } } viewerCan { action allowed reason }`;

/** An import, or the reason why not. */
export type Answered = Partial<ImportSeen> & { code?: string; message?: string };

export async function ask(who: Asker, call: string, variables: Record<string, unknown>): Promise<Answered> {
  const [name] = call.split('(');
  const types: Record<string, string> = { fileId: 'UUID!', importId: 'UUID!', pools: '[String!]!', row: 'Int!' };
  const declared = Object.keys(variables).map((variable) => `$${variable}: ${types[variable]}`).join(', ');
  const answer = await who.run<Record<string, Answered>>(`mutation (${declared}) { ${call} { ... on Import { ${IMPORT} } ... on Refused { code message } } }`, variables);
  if (answer.errors) throw new Error(answer.text);
  return answer.data[name ?? ''] ?? {};
}

export const start = (who: Asker, fileId: string) => ask(who, 'startImport(fileId: $fileId)', { fileId });
export const namePools = (who: Asker, importId: string, pools: string[]) => ask(who, 'nameImportPools(importId: $importId, pools: $pools)', { importId, pools });
export const keep = (who: Asker, importId: string, row: number) => ask(who, 'keepRow(importId: $importId, row: $row)', { importId, row });

export interface Committed {
  grants?: number;
  contributions?: number;
  overlaps?: number;
  code?: string;
  message?: string;
}

export async function commit(who: Asker, importId: string, share: boolean): Promise<Committed> {
  const answer = await who.run<{ commitImport: Committed }>(
    `mutation ($id: UUID!, $share: Boolean!) { commitImport(importId: $id, share: $share) {
       ... on ImportCommitted { grants contributions overlaps } ... on Refused { code message } } }`, { id: importId, share });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.commitImport;
}

/** Brings a file in, names its pool and keeps the first of the rows in conflict. */
export async function bringIn(api: Api, who: Asker, { file, pool, share }: { file: string; pool: string; share: boolean }): Promise<Committed & { importId: string }> {
  const started = await start(who, await api.upload(who, 'grants.json', readFileSync(file)));
  const importId = started.id ?? '';
  await namePools(who, importId, [pool]);
  for (const { rows } of started.conflicts ?? []) await keep(who, importId, rows[0]?.row ?? 0);
  return { importId, ...(await commit(who, importId, share)) };
}

export interface OverlapSeen {
  id: string;
  shortId: string | null;
  kind: string;
  between: string;
  roleConfusion: boolean;
  state: string;
  evidence: { signal: string; mark: string }[];
  left: { title: string; funder: { name: string }; grantee: { name: string }; awardedOn: string; vehicle: string; source: { row: number } | null };
  right: { title: string; funder: { name: string }; grantee: { name: string }; awardedOn: string; vehicle: string; source: { row: number } | null };
}

const SIDE = 'title vehicle awardedOn funder { name } grantee { name } source { row }';

export async function board(who: Asker, filter: Record<string, unknown> = {}): Promise<{ nodes: OverlapSeen[]; total: number }> {
  const answer = await who.run<{ overlaps: { nodes: OverlapSeen[]; total: number } }>(
    `query ($filter: OverlapFilter) { overlaps(filter: $filter, first: 100) { total nodes {
       id shortId kind between roleConfusion state evidence { signal mark } left { ${SIDE} } right { ${SIDE} } } } }`, { filter });
  if (answer.errors) throw new Error(answer.text);
  return answer.data.overlaps;
}
