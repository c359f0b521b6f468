import { FOUNDING_DOCUMENT, type SectionSeed } from './founding-document.ts';

export interface SourceSeed {
  readonly key: string;
  readonly kind: 'document' | 'web' | 'data';
  readonly title: string;
  readonly author: string;
  readonly language: 'en' | 'es';
  readonly url?: string;
  readonly when?: string;
  readonly whenInferred?: boolean;
  readonly sections?: readonly SectionSeed[];
}

/** A few words of a page. */
const words = (passages: Readonly<Record<string, string>>): readonly SectionSeed[] =>
  [{ heading: null, page: 1, passages: Object.entries(passages).map(([keys, text]) => ({ keys, text })) }];

/** What is known of the collaborative and its field, and where it was read. The founding document is the first: `SRC-1`. */
export const SOURCES: readonly SourceSeed[] = [
  {
    key: 'founding', kind: 'document', author: 'OSF/IMI', language: 'en', when: 'September 2014', whenInferred: true,
    title: FOUNDING_DOCUMENT[0]?.passages.map(({ text }) => text).join('\n') ?? '', sections: FOUNDING_DOCUMENT,
  },
  { key: 'worldBank', kind: 'data', author: 'World Bank', language: 'en', title: 'South-South and South-North migration (cited in SRC-1 without a title)' },
  {
    key: 'faq', kind: 'web', author: 'CAMMINA', language: 'es', title: 'Preguntas frecuentes', url: 'https://cammina.hiponline.org/es/faq',
    sections: words({
      F2: 'Fue creada en 2010 por la Fundación Ford, Fundación Avina y las Fundaciones para una Sociedad Abierta',
      F6: 'Después de ocho años trabajando conjuntamente, los fundadores acordaron convertir a CAMMINA en una red flexible y dinámica de aliados',
      F1: 'Central America and México MIgratioN Alliance',
      F5: 'políticas públicas que protejan los derechos humanos de la población migrante',
      F4: 'CAMMINA es mucho más que un donante.',
    }),
  },
  {
    key: 'history', kind: 'web', author: 'Hispanics in Philanthropy', language: 'es', title: 'La historia de CAMMINA', url: 'https://cammina10.hipfunds.org/index_es.html',
    sections: words({
      F2b: 'A inicios de 2010, la Fundación Ford, la Fundación Avina y Open Society Foundations observaron con interés el incremento en los flujos migratorios',
      F3: 'incrementamos nuestra estrategia de donativos y pudimos apoyar a las personas defensoras de derechos humanos de manera directa',
    }),
  },
  { key: 'latinno', kind: 'web', author: 'LATINNO', language: 'en', title: 'Case 12090', url: 'https://latinno.net/en/case/12090' },
  { key: 'avina2014', kind: 'web', author: 'Fundación Avina', language: 'en', title: 'Annual report 2014: migration', url: 'http://informeavina2014.org/eng/migration.php', when: '2014' },
  {
    key: 'cammina', kind: 'web', author: 'CAMMINA', language: 'es', title: 'Alianza para las Migraciones en Centroamérica y México', url: 'http://www.cammina.org/',
    sections: words({
      F10: 'no reflejan la complejidad de flujos migratorios',
      F10b: 'En 2010 México registró más de 11,000 migrantes secuestrados y cerca de 22,000 víctimas anuales',
    }),
  },
  { key: 'avinaReports', kind: 'document', author: 'Fundación Avina', language: 'en', title: 'Annual reports 2011, 2012 and 2015 (excerpts)' },
  { key: 'fordBrochure', kind: 'document', author: 'Ford Foundation', language: 'en', title: 'Brochure of the office for Mexico and Central America', url: 'https://paperzz.com/doc/7608386' },
  { key: 'fordHistory', kind: 'web', author: 'Ford Foundation', language: 'en', title: 'History', url: 'https://www.fordfoundation.org' },
  { key: 'alliance', kind: 'web', author: 'Alliance magazine', language: 'en', title: 'Feature on Mexico', url: 'https://www.alliancemagazine.org' },
  {
    key: 'macfound', kind: 'web', author: 'MacArthur Foundation', language: 'en', title: 'Migration', url: 'https://www.macfound.org/programs/pastwork/migration',
    sections: words({ F13: 'From 1988 to 2016, we made 260 grants totaling $72 million.' }),
  },
  { key: 'macfoundGrantee', kind: 'data', author: 'MacArthur Foundation', language: 'en', title: 'Grantee 1554', url: 'https://www.macfound.org/grantees/1554' },
  {
    key: 'macfoundNews', kind: 'web', author: 'MacArthur Foundation', language: 'en', title: 'Protecting rights through COVID-19 in Mexico', when: '2020',
    url: 'https://www.macfound.org/press/grantee-news/protecting-rights-through-covid-19-mexico',
  },
  { key: 'hewlett', kind: 'data', author: 'Hewlett Foundation', language: 'en', title: 'Grants of the foundation, rows 02675 and 02691', sections: words({ F16: 'For Replication Of Its Funders Collaborative Model In Mexico' }) },
  {
    key: 'giving', kind: 'web', author: 'Giving Compass', language: 'en', title: 'Foundations’ response to the migrant humanitarian crisis',
    url: 'https://givingcompass.org/article/foundations-response-to-the-migrant-humanitarian-crisis',
  },
  { key: 'fieldData', kind: 'data', author: 'US foundations', language: 'en', title: 'Published grants of US foundations in the corridor' },
];
