import type { Overlap, OverlapGrant, Signal } from './types.ts';

/** Two texts for specs that speak of one thing in two languages, and one that speaks of another. */
export const RECRUITMENT = 'Legal defense and organizing of migrant farmworkers with temporary visas against recruitment fraud: litigation, advocacy and training in communities of origin in Mexico.';
export const RECLUTAMIENTO = 'Defensa legal y organización de jornaleros migrantes con visas temporales frente al fraude en el reclutamiento: litigio, incidencia y capacitación en comunidades de origen de México.';
export const RADIO = 'Taller de radio, fotografía y archivo para integrantes jóvenes, con mentoría, una exposición itinerante, boletín mensual y conciertos en seis ciudades costeras.';

export const POOL = { kind: 'pool', id: 'puente', name: 'Fondo Puente' } as const;
export const CEIBA = { kind: 'partner', id: 'ceiba', name: 'Fundación Ceiba' } as const;
export const ALAMEDA = { kind: 'partner', id: 'alameda', name: 'Fundación Alameda' } as const;

/** For specs: a pool grant of 2015 to 2016, to be changed where the story needs it. */
export const grant = (change: Partial<OverlapGrant> = {}): OverlapGrant => ({
  id: 'FP-1', vehicle: 'pooled', decider: POOL, grantee: { identifiers: ['MX-RFC-CJD1'], names: ['Jornada Digna, A.C.'] },
  title: 'Reclutamiento justo', purpose: RECLUTAMIENTO, themes: [], places: ['MX'], amount: { amount: '90000.00', currency: 'USD' },
  period: { from: '2015-01-01', to: '2016-12-31' }, ...change,
});

/** For specs: a partner's grant that plays the same role. */
export const partnerGrant = (change: Partial<OverlapGrant> = {}): OverlapGrant => grant({
  id: 'FC-1', vehicle: 'individual', decider: CEIBA, grantee: { identifiers: ['MX-RFC-CJD1'], names: ['Jornada Digna Labor Rights Center'] },
  title: 'Fair recruitment', purpose: RECRUITMENT, amount: { amount: '70000.00', currency: 'USD' }, period: { from: '2016-01-01', to: '2017-12-31' }, ...change,
});

export const markOf = (overlap: Overlap | null, signal: Signal): string | undefined =>
  overlap?.evidence.find((evidence) => evidence.signal === signal)?.mark;

export const keyOf = (overlap: Overlap | null, signal: Signal): string | undefined =>
  overlap?.evidence.find((evidence) => evidence.signal === signal)?.message.key.split('.').at(-1);
