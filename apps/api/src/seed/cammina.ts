import type { Role } from '@acuerdo/access';

/**
 * CAMMINA as its founding document tells it (portfolio review of 8 September 2014). What the document does not say is
 * left out; the roles to try are roles, not people.
 */
export const COLLABORATIVE = {
  slug: 'cammina',
  name: 'CAMMINA',
  timeZone: 'America/Mexico_City',
  baseCurrency: 'USD',
  /** The sample's today: while the deliberation runs. */
  now: '2017-02-06T16:00:00Z',
} as const;

export interface PartnerSeed {
  readonly key: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly shortName: string;
  readonly letter: string;
  readonly country: string;
  readonly units: readonly UnitSeed[];
}

export interface UnitSeed {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly units?: readonly UnitSeed[];
}

export const PARTNERS: readonly PartnerSeed[] = [
  {
    key: 'osf', name: 'Open Society Foundations', names: ['OSF'], shortName: 'OSF', letter: 'O', country: 'US',
    units: [
      { key: 'imi', name: 'International Migration Initiative', shortName: 'IMI' },
      { key: 'lap', name: 'Latin America Program', shortName: 'LAP' },
      { key: 'us', name: 'US Programs', shortName: 'US Programs', units: [{ key: 'equality', name: 'Equality Fund', shortName: 'Equality Fund' }] },
      { key: 'support', name: 'Grant-Making Support Group', shortName: 'Grant-Making Support Group' },
      { key: 'strategy', name: 'Strategy Unit', shortName: 'Strategy Unit', units: [{ key: 'results', name: 'Results Assessment', shortName: 'Results Assessment' }] },
    ],
  },
  {
    key: 'ford', name: 'Ford Foundation-Mexico', names: ['Fundación Ford, Oficina de México'], shortName: 'Ford-Mexico', letter: 'F', country: 'MX', units: [],
  },
  { key: 'avina', name: 'Fundación Avina', names: ['Avina'], shortName: 'Avina', letter: 'A', country: 'PA', units: [] },
];

/** Since when the three are partners: the founding document gives the year. */
export const SINCE = { sinceWritten: '2011', sinceRange: '[2011-01-01,2011-12-31]', valid: '[2011-01-01,)' } as const;

export const POOL = {
  name: 'CAMMINA',
  names: ['Central America and Mexico Migration Alliance', 'Alianza para las Migraciones en Centroamérica y México'],
} as const;

export interface RoleSeed {
  readonly name: string;
  readonly party: string;
  readonly unit?: string;
  readonly roles: readonly Role[];
}

export const ROLES_TO_TRY: readonly RoleSeed[] = [
  { name: 'CAMMINA · secretariat', party: 'pool', roles: ['secretariat'] },
  { name: 'OSF · IMI program officer', party: 'osf', unit: 'imi', roles: ['officer'] },
  { name: 'OSF · delegate', party: 'osf', roles: ['delegate'] },
  { name: 'Ford-Mexico · program officer', party: 'ford', roles: ['officer'] },
  { name: 'Ford-Mexico · delegate', party: 'ford', roles: ['delegate'] },
  { name: 'Avina · program officer', party: 'avina', roles: ['officer'] },
  { name: 'Avina · delegate', party: 'avina', roles: ['delegate'] },
];

export interface ThemeSeed {
  readonly code: string;
  readonly nameEn: string;
  readonly nameEs: string;
  /** The key of the passage that names it. */
  readonly said: string;
  readonly kind?: 'population' | 'scale';
  readonly steps?: { en: string; es: string }[];
}

export const THEMES: readonly ThemeSeed[] = [
  { code: 'transit', nameEn: 'Migrants in transit', nameEs: 'Migrantes en tránsito', said: 'T1' },
  { code: 'labour', nameEn: 'Migrant workers', nameEs: 'Personas trabajadoras migrantes', said: 'T2' },
  { code: 'origin', nameEn: 'Opportunity in countries of origin', nameEs: 'Oportunidades en los países de origen', said: 'T3' },
  { code: 'policy', nameEn: 'Regional policy frameworks', nameEs: 'Marcos regionales de política pública', said: 'T4' },
  { code: 'field', nameEn: 'Strong organizations and leaders', nameEs: 'Organizaciones y liderazgos fuertes', said: 'T5' },
  { code: 'coordination', nameEn: 'Coordination among funders', nameEs: 'Coordinación entre donantes', said: 'T6' },
  { code: 'children', nameEn: 'Migrant children', nameEs: 'Niñez migrante', kind: 'population', said: 'T7' },
  { code: 'abroad', nameEn: 'Nationals abroad', nameEs: 'Nacionales en el exterior', kind: 'population', said: 'T8' },
  { code: 'enforcement', nameEn: 'Immigration enforcement', nameEs: 'Control migratorio', said: 'T9' },
  { code: 'security', nameEn: 'Security and weak institutions', nameEs: 'Seguridad e instituciones débiles', said: 'T10' },
  {
    code: 'severity', nameEn: 'Severity of abuses', nameEs: 'Gravedad de los abusos', kind: 'scale', said: 'T11',
    steps: [{ en: 'most severe', es: 'los más graves' }, { en: 'moderately severe', es: 'moderadamente graves' }, { en: 'less severe', es: 'menos graves' }],
  },
];
