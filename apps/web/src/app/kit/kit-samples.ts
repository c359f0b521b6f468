import type { Issue } from '../../lib/issues.ts';
import type { Evidence } from '../../ui/evidence-list.tsx';
import type { Owner } from '../../ui/partner-mark.tsx';
import type { Bar } from '../../ui/period-bars.tsx';
import type { Step } from '../../ui/steps.tsx';

export const PARTNERS: readonly { hue: Owner; letter: string; name: string }[] = [
  { hue: 'pool', letter: 'C', name: 'CAMMINA' },
  { hue: 'indigo', letter: 'O', name: 'OSF' },
  { hue: 'ochre', letter: 'F', name: 'Ford-Mexico' },
  { hue: 'olive', letter: 'A', name: 'Avina' },
  { hue: 'plum', letter: 'P', name: 'Fourth partner' },
  { hue: 'slate', letter: 'S', name: 'Fifth partner' },
  { hue: 'brick', letter: 'B', name: 'Sixth partner' },
];

export const EVIDENCE: readonly Evidence[] = [
  { key: 'grantee', verdict: 'supports', says: 'same grantee', bits: '11.2' },
  { key: 'time', verdict: 'supports', says: '18 of 24 months together', bits: '3' },
  { key: 'purpose', verdict: 'partly', says: 'purpose: litigation for migrants in transit, and legal defence', bits: '0.6' },
  { key: 'country', verdict: 'against', says: 'registered in different countries', bits: '-2.4' },
  { key: 'place', verdict: 'unknown', says: 'place of the work' },
];

export const BARS: readonly Bar[] = [
  { key: 'a', label: 'CAMMINA · GR-203', hue: 'pool', period: { from: '2015-01', to: '2016-12' } },
  { key: 'b', label: 'Ford-Mexico · GR-88', hue: 'ochre', period: { from: null, to: '2016-06' } },
  { key: 'c', label: 'OSF · GR-91', hue: 'indigo', period: { from: '2016', to: null } },
  { key: 'd', label: 'Avina · GR-17', hue: 'olive', period: { from: '2016-03-01', to: '2018-02-28' } },
];

export const STEPS: readonly Step[] = [
  { key: 'drafted', word: 'Text and rule fixed' },
  { key: 'open', word: 'Vote open', note: 'closes in 3 days' },
  { key: 'counted', word: 'Counted' },
  { key: 'decided', word: 'Decision recorded' },
];

export interface SampleGrant {
  readonly id: string;
  readonly grantee: string;
  readonly funder: (typeof PARTNERS)[number] | undefined;
  readonly amount: string | null;
  readonly period: { from: string | null; to: string | null };
}

export const GRANTS: readonly SampleGrant[] = [
  { id: 'GR-203', grantee: 'Casa del Sur A.C.', funder: PARTNERS[0], amount: '120000.00', period: { from: '2015-01', to: '2016-12' } },
  { id: 'GR-88', grantee: 'Casa del Sur, I.A.P.', funder: PARTNERS[2], amount: '200000.00', period: { from: null, to: '2016-06' } },
  { id: 'GR-91', grantee: 'Red de Albergues del Corredor Mesoamericano y del Golfo', funder: PARTNERS[1], amount: '1204999.50', period: { from: '2016', to: null } },
  { id: 'GR-17', grantee: 'Voces en Tránsito', funder: PARTNERS[3], amount: null, period: { from: '2016-03-01', to: '2018-02-28' } },
];

export const ISSUES: readonly Issue[] = [
  { path: 'amount', message: '“12.000,5” is not an amount. Write 12000.50.' },
  { path: ['period', 'from'], message: 'The start is after the end.' },
];
