import type { CERTAINTIES } from '../features/sources/fact.entity.ts';
import type { SUBJECT_KINDS } from '../features/sources/fact-topic.entity.ts';

export interface FactSeed {
  /** As the source has it; without one it was looked for and not found. */
  readonly value?: string;
  readonly when?: string;
  readonly inferred?: boolean;
  readonly source?: string;
  readonly passage?: string;
  /** High unless said otherwise. */
  readonly certainty?: (typeof CERTAINTIES)[number];
  readonly noteEn?: string;
  readonly noteEs?: string;
}

export interface TopicSeed {
  readonly kind: (typeof SUBJECT_KINDS)[number];
  readonly subject: string;
  readonly en: string;
  readonly es: string;
  readonly facts: readonly FactSeed[];
}

type Of = Pick<TopicSeed, 'kind' | 'subject'>;

const CAMMINA: Of = { kind: 'collaborative', subject: 'CAMMINA' };
const FOUNDING: Of = { kind: 'source', subject: 'SRC-1' };
const MACARTHUR: Of = { kind: 'funder', subject: 'MacArthur Foundation' };
const AVINA: Of = { kind: 'partner', subject: 'Fundación Avina' };
const FORD: Of = { kind: 'partner', subject: 'Ford Foundation-Mexico' };

const about = (of: Of, [en, es]: readonly [string, string], ...facts: readonly FactSeed[]): TopicSeed => ({ ...of, en, es, facts });

/** What was looked for and stands in no source that is known: said, not guessed. */
const notFound = (of: Of, source: string | undefined, ...aspects: readonly (readonly [string, string])[]): TopicSeed[] =>
  aspects.map((aspect) => about(of, aspect, { source, certainty: 'notFound' }));

const OF_CAMMINA: readonly TopicSeed[] = [
  about(CAMMINA, ['founded', 'fundación'],
    { value: '2010', when: '2010', source: 'faq', passage: 'F2' },
    { value: '2011', when: '2011', source: 'founding', passage: 'N2' },
    { value: 'since 2012', when: 'since 2012', source: 'latinno' }),
  about(CAMMINA, ['what its name stands for', 'qué significa su nombre'],
    { value: 'Central America and México MIgratioN Alliance', source: 'faq', passage: 'F1' }),
  about(CAMMINA, ['name in Spanish', 'nombre en español'],
    { value: 'Alianza para las Migraciones en Centroamérica y México', source: 'cammina' }),
  about(CAMMINA, ['how it began', 'cómo empezó'],
    { value: 'A inicios de 2010', when: 'a inicios de 2010', source: 'history', passage: 'F2b' }),
  about(CAMMINA, ['support of defenders of human rights', 'apoyo a personas defensoras de derechos humanos'],
    { value: 'de manera directa', when: '2011', inferred: true, source: 'history', passage: 'F3', noteEn: 'Written there: one year later.', noteEs: 'Dice ahí: un año después.' }),
  about(CAMMINA, ['purpose', 'propósito'], { value: 'políticas públicas que protejan los derechos humanos de la población migrante', source: 'faq', passage: 'F5' }),
  about(CAMMINA, ['more than its joint fund', 'más que su fondo común'], { value: 'mucho más que un donante', source: 'faq', passage: 'F4' }),
  about(CAMMINA, ['planning workshops', 'talleres de planeación'], {
    value: '6', when: '2014', source: 'latinno', noteEn: 'In Honduras, Mexico, Guatemala, El Salvador, Nicaragua and Costa Rica.',
    noteEs: 'En Honduras, México, Guatemala, El Salvador, Nicaragua y Costa Rica.',
  }),
  about(CAMMINA, ['what became of it', 'qué fue de ella'], {
    value: 'una red flexible y dinámica de aliados', when: '2018', inferred: true, source: 'faq', passage: 'F6',
    noteEn: 'Learned later than the day that this sample counts as today. None of the three options that were listed in 2014.',
    noteEs: 'Se supo después del día que esta muestra cuenta como hoy. No es ninguna de las tres opciones que se enumeraron en 2014.',
  }),
];

const OF_OTHERS: readonly TopicSeed[] = [
  about(AVINA, ['founded', 'fundación'], { value: '1994', when: '1994', source: 'avinaReports' }),
  about(AVINA, ['office in Mexico consolidated', 'consolidación de la oficina en México'], { value: '2012', when: '2012', source: 'avinaReports' }),
  about(AVINA, ['agenda on migration', 'agenda sobre migración'], { value: 'shared agenda for action', when: '2014', source: 'avina2014' }),
  about(FORD, ['office in Mexico City', 'oficina en la Ciudad de México'], { value: 'since 1962', when: 'since 1962', source: 'fordBrochure' }),
  about(FORD, ['focus of its grants', 'enfoque de sus donaciones'], { value: 'migration and social exclusion', source: 'fordBrochure' }),
  about({ kind: 'field', subject: 'NALACC' }, ['electoral reform in Mexico', 'reforma electoral en México'], { value: 'May 2014', when: 'May 2014', source: 'avina2014' }),
  about(MACARTHUR, ['corridor Central America–Mexico–US', 'corredor Centroamérica–México–EE. UU.'], { value: 'since 2012', when: 'since 2012', source: 'macfound' }),
  about(MACARTHUR, ['grants on migration, 1988–2016', 'donaciones en migración, 1988–2016'], { value: '260 grants totaling $72 million', source: 'macfound', passage: 'F13' }),
  about(MACARTHUR, ['grants on migration end', 'fin de las donaciones en migración'], { value: 'end of 2016', when: 'late 2016', source: 'macfound' }),
  about(MACARTHUR, ['spellings of one grantee on its own pages', 'grafías de una misma donataria en sus propias páginas'], {
    value: '4', source: 'macfoundGrantee', noteEn: 'Why names are compared, and never merged by themselves.', noteEs: 'Por eso los nombres se comparan y nunca se funden solos.',
  }),
  about(MACARTHUR, ['bodies named in one award of $65,000', 'entidades nombradas en una sola donación de 65,000 dólares'], { value: '3', when: '2020', source: 'macfoundNews' }),
  about({ kind: 'funder', subject: 'Hewlett Foundation' }, ['grant to Hispanics in Philanthropy', 'donación a Hispanics in Philanthropy'], {
    value: '$75,000', when: '2005-10-17', source: 'hewlett', passage: 'F16', noteEn: 'The same grant stands there twice.', noteEs: 'La misma donación aparece ahí dos veces.',
  }),
  about({ kind: 'funder', subject: 'Packard Foundation' }, ['grants to Hispanics in Philanthropy', 'donaciones a Hispanics in Philanthropy'],
    { value: '$250,000, then $5 million', source: 'giving', noteEn: 'The years are not given there.', noteEs: 'Ahí no se dan los años.' }),
  about({ kind: 'field', subject: 'US foundations' }, ['organizations in the corridor with grants of theirs', 'organizaciones del corredor con donaciones suyas'], {
    value: '9', source: 'fieldData', noteEn: 'They are actors of the field; nothing says that CAMMINA funded them.', noteEs: 'Son actores del campo; nada dice que CAMMINA las financiara.',
  }),
  about({ kind: 'field', subject: 'CNDH' }, ['migrants kidnapped in Mexico in a year', 'migrantes secuestrados en México en un año'],
    { value: 'más de 11,000', when: '2010', source: 'cammina', passage: 'F10b', certainty: 'asQuoted', noteEn: 'Its special report of 2009, as quoted there.', noteEs: 'Su informe especial de 2009, según se cita ahí.' }),
  about({ kind: 'field', subject: 'World Bank' }, ['South-South migration beside South-North', 'migración Sur-Sur junto a la Sur-Norte'],
    { value: 'larger', source: 'worldBank', passage: 'A11', certainty: 'asQuoted', noteEn: 'As SRC-1 has it; the figures were not seen.', noteEs: 'Según SRC-1; no se vieron las cifras.' }),
];

const NOT_FOUND: readonly TopicSeed[] = [
  ...notFound(CAMMINA, undefined,
    ['size of the pool', 'tamaño del fondo común'], ['contribution of each partner', 'aportación de cada socio'],
    ['fiscal host, 2011–2018', 'entidad anfitriona, 2011–2018'], ['body that governs it', 'órgano que la gobierna'], ['voting rule', 'regla de votación'],
    ['list of its grants', 'lista de sus donaciones'], ['amounts of its grants', 'montos de sus donaciones'], ['report of its evaluation', 'informe de su evaluación'],
    ['day on which it became a network', 'día en que pasó a ser una red'], ['who holds the seat of the program officer next', 'quién ocupa después el puesto de oficial de programa']),
  about({ kind: 'partner', subject: 'Open Society Foundations' }, ['record of a grant in the corridor', 'registro de una donación en el corredor'], { certainty: 'notFound' }),
  about(FORD, ['record of a grant in the corridor', 'registro de una donación en el corredor'], { certainty: 'notFound' }),
  ...notFound({ kind: 'field', subject: 'NALACC' }, 'avina2014', ['grant from CAMMINA', 'donación de CAMMINA']),
  ...notFound(FOUNDING, 'founding', ['amount of money', 'monto de dinero'], ['grant', 'donación'], ['grantee', 'donataria']),
];

export const FACTS: readonly TopicSeed[] = [...OF_CAMMINA, ...OF_OTHERS, ...NOT_FOUND];
