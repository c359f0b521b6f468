/**
 * Who was what on 8 September 2014, as the founding document's footnote and its second paragraph say it. For any other
 * day nothing is claimed. `from` names the passage by its line in the checklist of the mission.
 */
export const MEETING_DAY = '2014-09-08';

export interface PersonSeed {
  readonly key: string;
  readonly name: string;
  readonly otherNames?: readonly string[];
  /** The role as it is written. */
  readonly title: string;
  readonly unit?: string;
  readonly leads?: true;
  readonly body?: string;
}

export const PEOPLE_OF_2014: readonly PersonSeed[] = [
  { key: 'P1', name: 'Chris Stone', title: 'President, OSF', leads: true },
  { key: 'P2', name: 'Maria Teresa Rojas', otherNames: ['María Teresa Rojas'], title: 'Director, IMI', unit: 'imi', leads: true },
  { key: 'P3', name: 'Naomi Polin', title: 'Program Coordinator, IMI', unit: 'imi' },
  { key: 'P4', name: 'Sandra Dunsmore', title: 'Director, Grant-Making Support Group', unit: 'support', leads: true },
  { key: 'P5', name: 'Dan Sershen', title: 'Associate Director, Results Assessment, Strategy Unit', unit: 'results' },
  { key: 'P6', name: 'Daphne Panayotatos', title: 'Program Coordinator, Results Assessment, Strategy Unit', unit: 'results' },
  { key: 'P7', name: 'Pedro Abramovay', title: 'Director, LAP', unit: 'lap', leads: true },
  { key: 'P8', name: 'Demetrios Papademetriou', title: 'Chair, IMI Advisory Board', body: 'imi-board', leads: true },
  { key: 'P9', name: 'Cathy Ross', title: 'Senior Program Officer, LAP', unit: 'lap' },
  { key: 'P10', name: 'Leslie Gross-Davis', title: 'Director, US Programs Equality Fund', unit: 'equality', leads: true },
];

/** The officer whom IMI and LAP shared, and the post that she left. */
export const SHARED_OFFICER = {
  key: 'P11', name: 'Carolina Jimenez', otherNames: ['Carolina Jiménez'], title: 'Program Officer',
  endedReason: 'left OSF', until: { written: 'July', from: '2014-07-01', to: '2014-07-31' },
  sharedUntil: '2014-12-31',
} as const;

export const IMI_MISSION = { text: 'To address the most severe abuses in the migration system.', from: 'S17' } as const;

export const BOARD = { key: 'imi-board', name: 'IMI Advisory Board', kind: 'advisory', unit: 'imi', seat: 'Chair', from: 'P' } as const;

export const FORD_WHOLE = { name: 'Ford Foundation', country: 'US' } as const;

export const PROSPECTS_OF_2014 = [
  { nameEn: 'New foundations', nameEs: 'Nuevas fundaciones', from: 'O1' },
  { nameEn: 'Other migration donors', nameEs: 'Otros donantes en migración', from: 'S10' },
] as const;

export const OUTSIDE = [
  { name: 'World Bank', kind: 'international', country: null, standing: 'cited', from: 'S10', whatEn: 'Cited for the size of South-South migration', whatEs: 'Citado por el tamaño de la migración Sur-Sur' },
  { name: 'Obama administration', kind: 'government', country: 'US', standing: 'actor', from: 'E5', whatEn: 'Announced a delay of executive action on immigration', whatEs: 'Anunció el aplazamiento de la acción ejecutiva en materia migratoria' },
  { name: 'Government of Mexico', kind: 'government', country: 'MX', standing: 'target', from: 'S8', whatEn: 'Its policies, and its foreign policy toward the United States', whatEs: 'Sus políticas y su política exterior hacia Estados Unidos' },
  { name: 'Government of El Salvador', kind: 'government', country: 'SV', standing: 'target', from: 'S8', whatEn: 'Its policies, and its foreign policy toward the United States', whatEs: 'Sus políticas y su política exterior hacia Estados Unidos' },
  { name: 'Government of Honduras', kind: 'government', country: 'HN', standing: 'target', from: 'S8', whatEn: 'Its policies, and its foreign policy toward the United States', whatEs: 'Sus políticas y su política exterior hacia Estados Unidos' },
  { name: 'Governments of other Central American states', kind: 'government', country: null, standing: 'target', from: 'S8', whatEn: 'Their policies, and their foreign policy toward the United States', whatEs: 'Sus políticas y su política exterior hacia Estados Unidos' },
  { name: 'Government of Brazil', kind: 'government', country: 'BR', standing: 'target', from: 'S10', whatEn: 'New policies in a country of destination', whatEs: 'Nuevas políticas en un país de destino' },
  { name: 'Government of Chile', kind: 'government', country: 'CL', standing: 'target', from: 'S10', whatEn: 'New policies in a country of destination', whatEs: 'Nuevas políticas en un país de destino' },
  { name: 'Mexican and Central American civil society', kind: 'field', country: null, standing: 'field', from: 'S2', whatEn: 'To be strengthened, so that it can influence its governments', whatEs: 'Por fortalecer, para que pueda influir en sus gobiernos' },
  { name: 'Strong organizations and leaders', kind: 'field', country: null, standing: 'field', from: 'S1', whatEn: 'The field that the strategy builds', whatEs: 'El campo que la estrategia construye' },
  { name: 'Advocates', kind: 'field', country: null, standing: 'field', from: 'E4', whatEn: 'Threatened by weak institutions and insecurity', whatEs: 'Amenazados por instituciones débiles e inseguridad' },
  { name: 'US immigrant rights field', kind: 'field', country: 'US', standing: 'field', from: 'S2', whatEn: 'Was strong already; the gap was in the region', whatEs: 'Ya era fuerte; el vacío estaba en la región' },
] as const;

/** Mexico, and Central America as it is commonly counted: the document names only three of these countries. */
export const CORRIDOR_COUNTRIES = ['BZ', 'CR', 'GT', 'HN', 'MX', 'NI', 'PA', 'SV'] as const;

export const BUDGET_LINES = [
  { key: 'joint', nameEn: 'Joint portfolio of IMI and LAP', nameEs: 'Cartera conjunta de IMI y LAP', from: 'N1' },
  { key: 'lap', nameEn: 'LAP’s migration budget for Central America and Mexico', nameEs: 'Presupuesto de migración de LAP para Centroamérica y México', from: 'N8' },
] as const;

const SINCE_2010 = { written: 'since 2010', from: '2010-01-01', to: '2010-12-31', inferred: false };
/** The day on which LAP's own line began is not told; it cannot have been later than the portfolio. */
const NOT_TOLD = { ...SINCE_2010, inferred: true };
const AS_OF_2015 = { written: 'As of 2015', from: '2015-01-01', to: '2015-01-01', inferred: true };
const JOINTLY = '“… have implemented jointly since 2010”';
const NO_LONGER = '“As of 2015, LAP and IMI will no longer share a program officer and a budget.”';

export const RESPONSIBILITIES_OF_2014 = [
  { line: 'joint', role: 'co_owner', unit: 'imi', since: SINCE_2010, until: '2014-12-31', basis: JOINTLY, from: 'N1' },
  { line: 'joint', role: 'co_owner', unit: 'lap', since: SINCE_2010, until: '2014-12-31', basis: JOINTLY, from: 'N1' },
  { line: 'joint', role: 'owner', unit: 'imi', since: AS_OF_2015, until: null, basis: NO_LONGER, from: 'N8' },
  { line: 'lap', role: 'owner', unit: 'lap', since: NOT_TOLD, until: '2014-12-31', basis: '“LAP’s migration budget for Central America and Mexico”', from: 'N8' },
  { line: 'lap', role: 'owner', unit: 'imi', since: AS_OF_2015, until: null, basis: '“LAP’s migration budget for Central America and Mexico will be transferred to IMI”', from: 'N8' },
] as const;
