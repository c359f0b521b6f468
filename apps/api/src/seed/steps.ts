export interface StepSeed {
  /** Its key in the founding document's checklist. */
  readonly key: string;
  readonly en: string;
  readonly es: string;
  readonly owner: string;
  readonly unit?: string;
  readonly allPartners?: true;
  /** As it stands in the document; `from` and `to` where they are worked out and not read. */
  readonly due?: string;
  readonly inferred?: { readonly from: string; readonly to: string };
  readonly doing?: true;
  readonly questions?: readonly string[];
}

/** The day on which the steps were said: relative deadlines count from it. */
export const SAID_ON = '2014-09-08';

/** The next steps of the portfolio review, as open as it left them. */
export const STEPS: readonly StepSeed[] = [
  { key: 'X1', en: 'Hire a new Program Officer', es: 'Contratar a una nueva persona como Program Officer', owner: 'IMI', unit: 'imi' },
  {
    key: 'X2', en: 'Transfer LAP’s migration budget for Central America and Mexico to IMI', es: 'Traspasar de LAP a IMI el presupuesto de migración para Centroamérica y México',
    owner: 'LAP to IMI', unit: 'lap', due: 'as of 2015',
  },
  {
    key: 'X3', en: 'Evaluate the collaborative, to determine its future', es: 'Evaluar la alianza para definir su futuro',
    owner: 'The three partner foundations', allPartners: true, due: 'at the conclusion of the next three-year cycle in 2017', inferred: { from: '2014-09-08', to: '2017-12-31' },
    doing: true, questions: ['Q5', 'Q6', 'Q14'],
  },
  {
    key: 'X4', en: 'Deliberate what the future of the collaborative should be, and explore the options', es: 'Deliberar sobre el futuro de la alianza y explorar las opciones',
    owner: 'IMI, LAP and the donor partners', allPartners: true, due: 'in the months ahead', questions: ['Q14'],
  },
  {
    key: 'X5', en: 'Prepare IMI’s 2016 strategy, considering the issues and questions raised', es: 'Preparar la estrategia 2016 de IMI con los temas y preguntas planteados',
    owner: 'IMI', unit: 'imi', due: 'in the next six months', questions: ['Q3', 'Q7', 'Q8', 'Q15'],
  },
  {
    key: 'X6', en: 'Determine the “inside track” political strategy and the means of implementing it', es: 'Definir la estrategia política «por dentro» (inside track) y los medios para ponerla en práctica',
    owner: 'IMI', unit: 'imi', questions: ['Q7'],
  },
  {
    key: 'X7', en: 'Consider where OSF is positioned to intervene, South America, and new jurisdictions', es: 'Considerar dónde puede intervenir OSF, Sudamérica y nuevas jurisdicciones',
    owner: 'IMI and OSF', unit: 'imi', questions: ['Q8', 'Q9', 'Q10'],
  },
  {
    key: 'X8', en: 'Continue the conversations about CAMMINA', es: 'Continuar las conversaciones sobre CAMMINA',
    owner: 'IMI and the partners', allPartners: true, questions: ['Q11', 'Q12', 'Q13', 'Q14'],
  },
  {
    key: 'X9', en: 'Re-evaluate goals and priorities, in this corridor and in the global program strategy', es: 'Reevaluar metas y prioridades, en este corredor y en la estrategia global',
    owner: 'IMI', unit: 'imi', questions: ['Q15'],
  },
  {
    key: 'X10', en: 'Explore ways to tailor the strategy to new contexts, and hone a global vision', es: 'Explorar cómo adaptar la estrategia a nuevos contextos y afinar una visión global',
    owner: 'IMI', unit: 'imi', questions: ['Q16'],
  },
];
