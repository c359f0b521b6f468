import { readGrants } from './read-grants.ts';
import type { Finding, GrantFile } from './types.ts';

/** For specs: a grant without a fault, to be changed in one place. */
export const GOOD = {
  id: '360G-puente-1', title: 'Albergue', description: 'Comida y abrigo', currency: 'MXN', amountAwarded: 1000, awardDate: '2015-06-15',
  fundingOrganization: [{ id: 'MX-RFC-FCE980101XX1', name: 'Fundación Ceiba' }],
  recipientOrganization: [{ id: 'GT-RPJ-0000017', name: 'Casa del Caminante' }],
};

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const fileOf = (...grants: unknown[]): GrantFile => readGrants(bytesOf(JSON.stringify({ grants })), { fileName: 'grants.json' });

export const rulesOf = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings.map(({ row, rule, field }) => `${row ?? 'file'} ${rule} ${field}`);
