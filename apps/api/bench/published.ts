import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGrants, readTable } from '@acuerdo/exchange';
import { asPools, type OverlapGrant } from '@acuerdo/overlap';

const FOLDERS = ['us-foundations', '360giving'];
const READERS: Readonly<Record<string, typeof readTable | typeof readGrants>> = { csv: readTable, json: readGrants };

/** The grants of the published files beside the project, as far as they say what a register must know of them. */
export function published(data: string): OverlapGrant[] {
  const rows = FOLDERS.flatMap((folder) => readdirSync(join(data, 'grants', folder)).sort().flatMap((file) => {
    const read = READERS[file.split('.').at(-1) ?? ''];
    return read ? read(readFileSync(join(data, 'grants', folder, file)), { fileName: file }).rows.map((row) => ({ ...row, file })) : [];
  }));
  return asPools(rows, { pools: [] }).grants.filter(isRegistrable);
}

const isRegistrable = ({ decider, grantee, amount, period: { from, to } = {} }: OverlapGrant): boolean =>
  decider.name !== '' && (grantee.names[0] ?? '') !== '' && amount !== undefined && !amount.amount.startsWith('-') && (from === undefined || to === undefined || from <= to);
