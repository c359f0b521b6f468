import type { CONCERNS, LEVELS } from '../features/questions/question.entity.ts';

export interface QuestionSeed {
  /** Its key in the founding document's checklist. */
  readonly key: string;
  readonly level: (typeof LEVELS)[number];
  readonly part?: number;
  readonly en: string;
  readonly es: string;
  readonly concerns?: (typeof CONCERNS)[number];
  /** The deliberation on the collaborative's future is to answer it. */
  readonly future?: true;
}

export const ASKED_AT = { en: 'Portfolio review of 8 September 2014', es: 'Revisión de cartera del 8 de septiembre de 2014' } as const;

/** The questions of the portfolio review: the English as it was asked there, the Spanish ours. */
export const QUESTIONS: readonly QuestionSeed[] = [
  {
    key: 'Q1', level: 'macro',
    en: 'What are the geographic parameters of the corridor, and its limits with regard to targeting policy in the United States?',
    es: '¿Cuáles son los límites geográficos del corredor y hasta dónde incidir en la política de Estados Unidos?',
  },
  {
    key: 'Q2', level: 'macro',
    en: 'What do migration trends in other parts of Latin America imply for our work?',
    es: '¿Qué implican para nuestro trabajo las tendencias migratorias en otras partes de América Latina?',
  },
  {
    key: 'Q3', level: 'macro',
    en: 'What is an appropriate role for IMI to engage in the United States alongside US Programs?',
    es: '¿Qué papel le corresponde a IMI en Estados Unidos, junto a US Programs?',
  },
  {
    key: 'Q4', level: 'micro', part: 1,
    en: 'Should CAMMINA’s work be defined more narrowly?',
    es: '¿Conviene definir de manera más acotada el trabajo de CAMMINA?',
  },
  {
    key: 'Q5', level: 'micro', part: 2,
    en: 'Has OSF gained everything it could from CAMMINA?',
    es: '¿Ha obtenido OSF todo lo que podía de CAMMINA?',
  },
  {
    key: 'Q6', level: 'micro', part: 2,
    en: 'At this stage in its evolution, is CAMMINA beneficial for the field?',
    es: 'En esta etapa de su evolución, ¿beneficia CAMMINA al campo?',
  },
  {
    key: 'Q7', level: 'next',
    en: 'What should our “inside track” political strategy be, and what is the most effective means of implementing it?',
    es: '¿Cuál debe ser nuestra estrategia política «por dentro» (inside track) y cuál es el medio más eficaz para ponerla en práctica?',
  },
  {
    key: 'Q8', level: 'next',
    en: 'Where is OSF strategically positioned to intervene?',
    es: '¿Dónde tiene OSF una posición estratégica para intervenir?',
  },
  {
    key: 'Q9', level: 'next',
    en: 'Where and when we should engage elsewhere in South America?',
    es: '¿Dónde y cuándo debemos involucrarnos en otras partes de Sudamérica?',
  },
  {
    key: 'Q10', level: 'next',
    en: 'Where are the viable opportunities, how should we enter new jurisdictions?',
    es: '¿Dónde están las oportunidades viables y cómo debemos entrar en nuevas jurisdicciones?',
  },
  {
    key: 'Q11', level: 'collaborative', concerns: 'portfolio',
    en: 'Is CAMMINA the optimum vehicle for OSF’s migration work in this region—is this how we should continue to allocate the majority of our resources?',
    es: '¿Es CAMMINA el mejor vehículo para el trabajo de OSF sobre migración en esta región? ¿Debemos seguir asignando así la mayor parte de nuestros recursos?',
  },
  {
    key: 'Q12', level: 'collaborative', concerns: 'role-confusion',
    en: 'How do we address “role confusion” between CAMMINA and the donor partners (Ford, Fundación Avina, and OSF)?',
    es: '¿Cómo abordamos la «confusión de roles» entre CAMMINA y los donantes socios (Ford, Fundación Avina y OSF)?',
  },
  {
    key: 'Q13', level: 'collaborative',
    en: 'How do we ensure that CAMMINA serves as a mechanism to facilitate bold, creative thinking?',
    es: '¿Cómo aseguramos que CAMMINA sirva de mecanismo para un pensamiento audaz y creativo?',
  },
  {
    key: 'Q14', level: 'collaborative', future: true,
    en: 'Should CAMMINA continue to exist, and if so, in what form—and what is OSF’s role in it?',
    es: '¿Debe CAMMINA seguir existiendo y, de ser así, en qué forma? ¿Y cuál es el papel de OSF en ella?',
  },
  {
    key: 'Q15', level: 'strategy',
    en: 'What are the right goals and priorities, both in this corridor and more broadly in the global program strategy?',
    es: '¿Cuáles son las metas y prioridades adecuadas, tanto en este corredor como en la estrategia global del programa?',
  },
  {
    key: 'Q16', level: 'strategy',
    en: 'Would some aspects of our work be more effective if targeted toward situations where conditions are less (or moderately) severe?',
    es: '¿Serían más eficaces algunas partes de nuestro trabajo si se dirigieran a situaciones menos graves (o de gravedad moderada)?',
  },
];
