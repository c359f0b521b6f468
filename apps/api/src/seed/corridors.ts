import type { CORRIDOR_KINDS } from '../features/corridors/corridor.entity.ts';
import type { LegRole } from '../features/corridors/corridor-leg.entity.ts';

export interface CorridorSeed {
  readonly code: string;
  readonly kind: (typeof CORRIDOR_KINDS)[number];
  readonly nameEn: string;
  readonly nameEs: string;
  readonly passage: string;
  readonly since?: string;
  readonly whyEn?: string;
  readonly whyEs?: string;
  /** From a place in a role to a place in a role. */
  readonly legs: readonly (readonly [string, LegRole, string, LegRole])[];
}

/** Places of the founding document as directed pairs: countries (ISO 3166-1), regions (UN M49), and the world's north and south. */
export const CORRIDORS: readonly CorridorSeed[] = [
  {
    code: 'central-america-mexico', kind: 'corridor', nameEn: 'Central America/Mexico', nameEs: 'Centroamérica/México', passage: 'G1', since: '2010-01-01',
    whyEn: 'As the portfolio has drawn it since 2010: the work is in the region, and the policy of the United States is its limit.',
    whyEs: 'Como lo traza el portafolio desde 2010: el trabajo está en la región y la política de Estados Unidos es su límite.',
    legs: [['SV', 'origin', 'MX', 'transit'], ['HN', 'origin', 'MX', 'transit'], ['013', 'origin', 'MX', 'transit'], ['MX', 'transit', 'US', 'limit'], ['MX', 'origin', 'US', 'limit']],
  },
  { code: 'us-mexico-border', kind: 'border', nameEn: 'US/Mexico border', nameEs: 'Frontera entre México y EE. UU.', passage: 'G3', legs: [['MX', 'transit', 'US', 'destination']] },
  { code: 'peru-chile', kind: 'corridor', nameEn: 'Peru to Chile', nameEs: 'De Perú a Chile', passage: 'G5', legs: [['PE', 'origin', 'CL', 'destination']] },
  { code: 'bolivia-chile', kind: 'corridor', nameEn: 'Bolivia to Chile', nameEs: 'De Bolivia a Chile', passage: 'G5', legs: [['BO', 'origin', 'CL', 'destination']] },
  { code: 'brazil-chile', kind: 'region', nameEn: 'Brazil and Chile as destinations', nameEs: 'Brasil y Chile como destinos', passage: 'G6', legs: [['south', 'origin', 'BR', 'destination'], ['south', 'origin', 'CL', 'destination']] },
  { code: 'south-america', kind: 'region', nameEn: 'Elsewhere in South America', nameEs: 'Otras partes de Sudamérica', passage: 'G4', legs: [['005', 'origin', '005', 'destination']] },
  {
    code: 'high-growth', kind: 'region', nameEn: 'Between high-growth developing countries', nameEs: 'Entre países en desarrollo de alto crecimiento', passage: 'G7',
    legs: [['142', 'origin', '142', 'destination'], ['419', 'origin', '419', 'destination']],
  },
  { code: 'south-south', kind: 'direction', nameEn: 'South-South', nameEs: 'Sur-Sur', passage: 'G8b', legs: [['south', 'origin', 'south', 'destination']] },
  { code: 'south-north', kind: 'direction', nameEn: 'South-North, to the Global North', nameEs: 'Sur-Norte, hacia el Norte Global', passage: 'G8', legs: [['south', 'origin', 'north', 'destination']] },
];
