import type { MissionRow, MissionSection } from './row.ts';

interface Asked {
  readonly corridors: readonly {
    readonly code: string;
    readonly versions: readonly { readonly version: number; readonly from: string; readonly to: string | null; readonly legs: readonly Leg[] }[];
    readonly passage: { readonly text: string } | null;
  }[];
  readonly themes: readonly { readonly code: string; readonly kind: string; readonly name: { readonly es: string }; readonly steps: readonly { readonly en: string }[]; readonly passage: { readonly text: string } | null }[];
}

interface Leg {
  readonly fromPlace: string;
  readonly fromRole: string;
  readonly toPlace: string;
  readonly toRole: string;
}

const WHERE = { query: 'CorridorPage', screen: '/portfolio/corridor' } as const;

const theme = (id: string, says: string, code: string, is: readonly [string, string]): MissionRow => ({
  id, says, ...WHERE, is, shows: ({ themes }: Asked) => themes.filter((one) => one.code === code).flatMap(({ kind, name }) => [kind, name.es]),
});

const leg = ({ fromPlace, fromRole, toPlace, toRole }: Leg) => `${fromPlace} ${fromRole} > ${toPlace} ${toRole}`;

/** The legs that count now, of some corridors. */
const drawn = (id: string, says: string, codes: readonly string[], is: readonly string[]): MissionRow => ({
  id, says, ...WHERE, is, shows: ({ corridors }: Asked) => corridors.filter(({ code }) => codes.includes(code)).flatMap(({ versions }) => versions[0]?.legs.map(leg)),
});

export const PLACES: MissionSection = {
  title: 'Themes, populations, places',
  rows: [
    theme('T1', 'Vulnerability of migrants in transit', 'transit', ['theme', 'Migrantes en tránsito']),
    theme('T2', 'Exploitation of migrant workers', 'labour', ['theme', 'Personas trabajadoras migrantes']),
    theme('T3', 'Lack of opportunity in countries of origin', 'origin', ['theme', 'Oportunidades en los países de origen']),
    theme('T4', 'Regional policy frameworks', 'policy', ['theme', 'Marcos regionales de política pública']),
    theme('T5', 'A field of strong organizations and leaders', 'field', ['theme', 'Organizaciones y liderazgos fuertes']),
    theme('T6', 'Coordination among funders', 'coordination', ['theme', 'Coordinación entre donantes']),
    theme('T7', 'Migrant children', 'children', ['population', 'Niñez migrante']),
    theme('T8', 'Nationals abroad', 'abroad', ['population', 'Nacionales en el exterior']),
    theme('T9', 'Immigration enforcement', 'enforcement', ['theme', 'Control migratorio']),
    theme('T10', 'Security and weak institutions', 'security', ['theme', 'Seguridad e instituciones débiles']),
    {
      id: 'T11', says: 'The severity of abuses is a scale', ...WHERE, is: ['most severe', 'moderately severe', 'less severe'],
      shows: ({ themes }: Asked) => themes.filter(({ kind }) => kind === 'scale').flatMap(({ steps }) => steps.map(({ en }) => en)),
    },
    drawn('G1', 'The corridor from origin through transit to its limit, the United States', ['central-america-mexico'],
      ['SV origin > MX transit', 'HN origin > MX transit', '013 origin > MX transit', 'MX transit > US limit', 'MX origin > US limit']),
    {
      id: 'G2', says: 'Mexico, El Salvador and Honduras by name', ...WHERE, is: ['HN', 'MX', 'SV'],
      shows: ({ corridors: [own] }: Asked) => [...new Set(own?.versions[0]?.legs.flatMap(({ fromPlace, toPlace }) => [fromPlace, toPlace]))].filter((place) => ['HN', 'MX', 'SV'].includes(place)).sort(),
    },
    drawn('G3', 'The border of Mexico and the United States', ['us-mexico-border'], ['MX transit > US destination']),
    drawn('G4', 'South America, and elsewhere in it', ['south-america'], ['005 origin > 005 destination']),
    drawn('G5', 'Non-traditional corridors: Peru to Chile, Bolivia to Chile', ['peru-chile', 'bolivia-chile'], ['PE origin > CL destination', 'BO origin > CL destination']),
    drawn('G6', 'Brazil and Chile as destinations', ['brazil-chile'], ['south origin > BR destination', 'south origin > CL destination']),
    drawn('G7', 'Asia and Latin America', ['high-growth'], ['142 origin > 142 destination', '419 origin > 419 destination']),
    drawn('G8', 'South-North to the Global North, beside South-South', ['south-south', 'south-north'], ['south origin > south destination', 'south origin > north destination']),
    {
      id: 'G9', says: 'A corridor has versions, each from a day on, with its limits', ...WHERE, is: [[1, '2010-01-01', null]],
      shows: ({ corridors: [own] }: Asked) => own?.versions.map(({ version, from, to }) => [version, from, to]),
    },
    {
      id: 'D7a', says: 'Every theme and every corridor links to its sentence', ...WHERE, is: [11, 9, []],
      shows: ({ themes, corridors }: Asked) => [themes.length, corridors.length, [...themes, ...corridors].filter(({ passage }) => passage === null).map(({ code }) => code)],
    },
  ],
};
