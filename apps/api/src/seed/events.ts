export interface EventSeed {
  readonly titleEn: string;
  readonly titleEs: string;
  /** As the source has it. */
  readonly written: string;
  /** The days that it can mean, both ends included. */
  readonly days: readonly [from: string, to: string];
  readonly inferred?: boolean;
  readonly ongoing?: boolean;
  /** Where both languages say the same, once; else in English and in Spanish. */
  readonly actors?: readonly (string | readonly [en: string, es: string])[];
  readonly places?: readonly string[];
  readonly passage: string;
}

/** What happened around the portfolio, by the founding document. Days that it does not give itself are marked as worked out. */
export const EVENTS: readonly EventSeed[] = [
  {
    titleEn: 'The migration paradigm shifts', titleEs: 'Cambia el paradigma de las migraciones',
    written: 'the last fifty years', days: ['1964-09-08', '2014-09-08'], inferred: true, passage: 'N12',
  },
  {
    titleEn: 'IMI and LAP run the portfolio together', titleEs: 'IMI y LAP llevan juntos el portafolio',
    written: 'since 2010', days: ['2010-01-01', '2014-12-31'], inferred: true, actors: ['IMI', 'LAP'], passage: 'N1',
  },
  {
    titleEn: 'The experience on which the review draws', titleEs: 'La experiencia en que se apoya la revisión',
    written: 'the last four years', days: ['2010-09-08', '2014-09-08'], inferred: true, actors: ['IMI', 'LAP'], passage: 'N11',
  },
  {
    titleEn: 'CAMMINA is created', titleEs: 'Se crea CAMMINA', written: '2011', days: ['2011-01-01', '2011-12-31'],
    actors: ['OSF', 'Ford Foundation-Mexico', 'Fundación Avina'], passage: 'N2',
  },
  {
    titleEn: 'Mexico passes an unprecedented migration law', titleEs: 'México aprueba una ley de migración sin precedentes',
    written: '2011', days: ['2011-01-01', '2011-12-31'], actors: [['Government of Mexico', 'Gobierno de México']], places: ['MX'], passage: 'E1',
  },
  {
    titleEn: 'El Salvador and Honduras follow with laws that protect their citizens abroad', titleEs: 'El Salvador y Honduras siguen con leyes que protegen a sus nacionales en el exterior',
    written: 'followed', days: ['2011-01-01', '2014-09-08'], inferred: true, actors: [['Government of El Salvador', 'Gobierno de El Salvador'], ['Government of Honduras', 'Gobierno de Honduras']], places: ['SV', 'HN'], passage: 'E2',
  },
  {
    titleEn: 'Mexico hardens its immigration enforcement', titleEs: 'México endurece su control migratorio',
    written: 'has been hardening', days: ['2011-01-01', '2014-09-08'], inferred: true, ongoing: true, actors: [['Government of Mexico', 'Gobierno de México']], places: ['MX'], passage: 'E3',
  },
  {
    titleEn: 'Weak institutions and worsening security threaten advocates and migrants', titleEs: 'Instituciones débiles y creciente inseguridad amenazan a quienes defienden y a quienes migran',
    written: 'deteriorating', days: ['2010-09-08', '2014-09-08'], inferred: true, ongoing: true, places: ['013', 'MX'], passage: 'E4',
  },
  {
    titleEn: 'Attention to Central American children at the US/Mexico border pushes governments to act', titleEs: 'La atención a la niñez centroamericana en la frontera empuja a los gobiernos a actuar',
    written: 'over the summer', days: ['2014-06-01', '2014-08-31'], inferred: true, actors: [['Governments of the region', 'Gobiernos de la región']], places: ['013', 'MX', 'US'], passage: 'E6',
  },
  {
    titleEn: 'The shared program officer leaves', titleEs: 'Deja su puesto la oficial de programa compartida',
    written: 'in July', days: ['2014-07-01', '2014-07-31'], inferred: true, actors: ['IMI', 'LAP'], passage: 'E7',
  },
  {
    titleEn: 'The US executive action on immigration is delayed', titleEs: 'Se aplaza la acción ejecutiva migratoria en EE. UU.',
    written: 'earlier this September', days: ['2014-09-01', '2014-09-08'], inferred: true, actors: [['Obama administration', 'Gobierno de Obama']], places: ['US'], passage: 'E5',
  },
  {
    titleEn: 'The three partners begin to evaluate the future of the collaborative', titleEs: 'Los tres socios empiezan a evaluar el futuro de la alianza',
    written: 'have embarked', days: ['2014-01-01', '2014-09-08'], inferred: true, ongoing: true, actors: ['OSF', 'Ford Foundation-Mexico', 'Fundación Avina'], passage: 'E8',
  },
  {
    titleEn: 'International migration takes place between high-growth developing countries', titleEs: 'La migración internacional ocurre entre países en desarrollo de alto crecimiento',
    written: 'the next decade', days: ['2014-09-08', '2024-09-08'], inferred: true, places: ['142', '419'], passage: 'N12b',
  },
  {
    titleEn: 'LAP and IMI no longer share a program officer and a budget', titleEs: 'LAP e IMI dejan de compartir oficial de programa y presupuesto',
    written: 'as of 2015', days: ['2015-01-01', '2015-12-31'], actors: ['LAP', 'IMI'], passage: 'N8',
  },
];
