/** Invented grants between invented grantees, so that the rooms are not empty: every one is marked as sample. */
export interface GrantSeed {
  readonly funder: 'pool' | 'osf' | 'ford' | 'avina';
  readonly unit?: string;
  readonly grantee: string;
  readonly title: string;
  readonly description: string;
  readonly amount: string;
  readonly awardedOn: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly stage: 'proposal' | 'active' | 'closed';
  readonly places: readonly string[];
  readonly themes: readonly string[];
  /** Only for its own funder. */
  readonly unshared?: true;
}

export const GRANTEES: Readonly<Record<string, { readonly country: string; readonly names?: readonly string[] }>> = {
  'Casa del Sur A.C.': { country: 'MX', names: ['Casa del Sur, I.A.P.'] },
  'Red de Litigio del Istmo': { country: 'GT' },
  'Mesa de Trabajadoras Agrícolas': { country: 'MX' },
  'Colectivo Puertas Abiertas': { country: 'HN' },
  'Observatorio Fronterizo del Suchiate': { country: 'MX' },
  'Fundación Raíz y Retorno': { country: 'SV' },
};

export const GRANTS: readonly GrantSeed[] = [
  {
    funder: 'pool', grantee: 'Casa del Sur A.C.', title: 'Litigation for migrants in transit',
    description: 'Strategic litigation and legal defence for migrants in transit who were victims of crime on the southern border of Mexico.',
    amount: '120000.00', awardedOn: '2016-11-21', startsOn: '2017-03-01', endsOn: '2019-02-28', stage: 'proposal', places: ['MX', 'GT'], themes: ['transit'],
  },
  {
    funder: 'ford', grantee: 'Casa del Sur A.C.', title: 'Defensa legal de migrantes en tránsito',
    description: 'Defensa legal y litigio estratégico para migrantes en tránsito, víctimas de delitos en la frontera sur de México.',
    amount: '200000.00', awardedOn: '2016-06-15', startsOn: '2016-07-01', endsOn: '2018-06-30', stage: 'active', places: ['MX', 'GT'], themes: ['transit'],
  },
  {
    funder: 'osf', unit: 'imi', grantee: 'Red de Litigio del Istmo', title: 'Regional network of lawyers for migrants',
    description: 'Training and coordination of a regional network of lawyers who bring cases of migrants before courts in Guatemala, El Salvador and Honduras.',
    amount: '180000.00', awardedOn: '2015-05-04', startsOn: '2015-06-01', endsOn: '2017-05-31', stage: 'active', places: ['GT', 'SV', 'HN'], themes: ['policy', 'transit'],
  },
  {
    funder: 'pool', grantee: 'Red de Litigio del Istmo', title: 'Core support 2016–2017',
    description: 'General support for the staff and the running costs of the network in its offices in Guatemala City and San Salvador.',
    amount: '60000.00', awardedOn: '2016-02-10', startsOn: '2016-03-01', endsOn: '2017-12-31', stage: 'active', places: ['GT', 'SV'], themes: ['field'],
  },
  {
    funder: 'avina', grantee: 'Mesa de Trabajadoras Agrícolas', title: 'Contratación justa de jornaleras migrantes',
    description: 'Acompañamiento a jornaleras migrantes para una contratación justa y sin cobros, y diálogo con agencias de reclutamiento en México y Guatemala.',
    amount: '85000.00', awardedOn: '2015-09-30', startsOn: '2015-10-01', endsOn: '2017-09-30', stage: 'active', places: ['MX', 'GT'], themes: ['labour'],
  },
  {
    funder: 'pool', grantee: 'Colectivo Puertas Abiertas', title: 'Reintegration of returned young people',
    description: 'Work, schooling and psychological support for young people who were returned to Honduras, with three municipalities of the north.',
    amount: '95000.00', awardedOn: '2015-11-12', startsOn: '2016-01-01', endsOn: '2017-12-31', stage: 'active', places: ['HN'], themes: ['origin', 'children'],
  },
  {
    funder: 'osf', unit: 'lap', grantee: 'Observatorio Fronterizo del Suchiate', title: 'Monitoring of detention on the southern border',
    description: 'Independent monitoring of immigration detention stations on the southern border of Mexico and public reports on the findings.',
    amount: '70000.00', awardedOn: '2013-10-01', startsOn: '2013-11-01', endsOn: '2014-12-31', stage: 'closed', places: ['MX'], themes: ['transit', 'policy'],
  },
  {
    funder: 'osf', unit: 'imi', grantee: 'Observatorio Fronterizo del Suchiate', title: 'Monitoring of detention, second phase',
    description: 'Independent monitoring of immigration detention stations on the southern border of Mexico and strategic use of the findings.',
    amount: '110000.00', awardedOn: '2015-01-19', startsOn: '2015-02-01', endsOn: '2017-01-31', stage: 'active', places: ['MX'], themes: ['transit', 'policy'],
  },
  {
    funder: 'ford', grantee: 'Fundación Raíz y Retorno', title: 'Empleo juvenil en municipios de origen',
    description: 'Formación para el empleo de jóvenes en municipios de alta migración de El Salvador, con empresas locales.',
    amount: '150000.00', awardedOn: '2016-04-04', startsOn: '2016-05-01', endsOn: '2018-04-30', stage: 'active', places: ['SV'], themes: ['origin'],
  },
  {
    funder: 'ford', grantee: 'Colectivo Puertas Abiertas', title: 'Reintegración de juventud retornada, propuesta',
    description: 'Trabajo, escuela y apoyo psicológico para jóvenes retornados a Honduras, con municipios del norte del país.',
    amount: '90000.00', awardedOn: '2017-01-20', startsOn: '2017-06-01', endsOn: '2019-05-31', stage: 'proposal', places: ['HN'], themes: ['origin', 'children'], unshared: true,
  },
];
