/** The deliberation on CAMMINA's future: the three options of the founding document, and room for more. */
export const DELIBERATION = {
  titleEn: 'The future of CAMMINA after 2017',
  titleEs: 'El futuro de CAMMINA después de 2017',
  questionEn: 'Should CAMMINA continue to exist, and if so, in what form?',
  questionEs: '¿Debe CAMMINA seguir existiendo y, de ser así, en qué forma?',
  source: 'OSF/IMI, portfolio review of 8 September 2014',
  dueOn: '2017-12-31',
} as const;

/**
 * The phases of the cycle 2015–2017. They overlap: the list of options stays open while evidence is gathered, and motions can be put
 * to the vote, one after the other, from early 2017.
 */
export const PHASES = [
  { kind: 'framing', beginsOn: '2014-09-08', endsOn: '2014-12-31' },
  { kind: 'options', beginsOn: '2015-01-01', endsOn: '2017-06-30' },
  { kind: 'evidence', beginsOn: '2016-07-01', endsOn: '2017-08-31' },
  { kind: 'reading', beginsOn: '2017-01-16', endsOn: '2017-03-03' },
  { kind: 'motion', beginsOn: '2017-02-01', endsOn: '2017-09-30' },
  { kind: 'vote', beginsOn: '2017-02-01', endsOn: '2017-11-30' },
  { kind: 'decision', beginsOn: '2017-12-01', endsOn: '2017-12-31' },
] as const;

export const OPTIONS = [
  {
    titleEn: 'Bring in new foundations', titleEs: 'Incorporar nuevas fundaciones',
    meaningEn: 'The collaborative stays with its partners and opens to others, who pay into the pool and take part in its government.',
    meaningEs: 'La alianza sigue con sus socios y se abre a otros, que aportan al fondo común y participan en su gobierno.',
  },
  {
    titleEn: 'Spin off into an independent entity', titleEs: 'Separarse como entidad independiente',
    meaningEn: 'CAMMINA becomes an organization of its own, with its own board and staff; the partners become its donors.',
    meaningEs: 'CAMMINA pasa a ser una organización propia, con su consejo y su equipo; los socios pasan a ser sus donantes.',
  },
  {
    titleEn: 'Dissolve, and develop a new path forward', titleEs: 'Disolverse y abrir un nuevo camino',
    meaningEn: 'The collaborative ends with its cycle. Open grants are completed, and each partner goes on in its own way.',
    meaningEs: 'La alianza termina con su ciclo. Las donaciones abiertas se completan y cada socio sigue por su cuenta.',
  },
] as const;

export const STATUS_QUO = {
  titleEn: 'None of these: deliberate further', titleEs: 'Ninguna de estas: seguir deliberando',
  meaningEn: 'Nothing is decided now. CAMMINA goes on as it is to the end of 2017, and the partners look for another option.',
  meaningEs: 'No se decide nada ahora. CAMMINA sigue como está hasta el final de 2017 y los socios buscan otra opción.',
} as const;

export const MOTION = {
  titleEn: 'Form of the collaborative after 2017',
  titleEs: 'Forma de la alianza después de 2017',
  textEn: 'The partners of CAMMINA choose, from the options on this ballot, what becomes of the collaborative when the 2015–2017 cycle ends. The secretariat presents a plan for the chosen option within ninety days.',
  textEs: 'Los socios de CAMMINA eligen, entre las opciones de esta papeleta, qué será de la alianza cuando termine el ciclo 2015–2017. La secretaría presenta un plan para la opción elegida en un plazo de noventa días.',
} as const;
