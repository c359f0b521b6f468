export const FORM = { nameEn: 'Review of a proposal', nameEs: 'Revisión de una propuesta' };

/** What its reviewers score. */
export const CRITERIA = [
  {
    nameEn: 'Need and relevance', nameEs: 'Necesidad y pertinencia', weight: 3,
    guidanceEn: 'Does it answer to what migrants in the corridor face, and to the strategy of the collaborative?',
    guidanceEs: '¿Responde a lo que viven las personas migrantes en el corredor y a la estrategia de la alianza?',
  },
  {
    nameEn: 'Approach', nameEs: 'Enfoque', weight: 3,
    guidanceEn: 'Is it likely to work, and would we know if it did not?',
    guidanceEs: '¿Es probable que funcione, y nos daríamos cuenta si no?',
  },
  {
    nameEn: 'Who asks', nameEs: 'Quién solicita', weight: 2,
    guidanceEn: 'People, governance, and standing with those concerned.',
    guidanceEs: 'Equipo, gobierno y reconocimiento entre las personas afectadas.',
  },
  {
    nameEn: 'Budget', nameEs: 'Presupuesto', weight: 1,
    guidanceEn: 'Is the amount reasonable for what is promised?',
    guidanceEs: '¿Es razonable el monto para lo que se promete?',
  },
  {
    nameEn: 'Division of roles', nameEs: 'División de roles', weight: 2,
    guidanceEn: 'Is it the pool’s to fund, or a partner’s? What of it is funded already?',
    guidanceEs: '¿Le toca al fondo común o a un socio? ¿Qué parte ya está financiada?',
  },
] as const;

/** The pool's proposal of the sample, invented like its grant. */
export const PROPOSAL = {
  grantTitle: 'Litigation for migrants in transit',
  source: 'invited',
  dueOn: '2017-02-24',
  contactNote: 'CAMMINA · secretariat',
  summary: 'Casa del Sur pide dos años de apoyo para llevar ante tribunales doce casos de personas migrantes víctimas de delitos en la frontera sur, acompañar a sus familias y formar a diez abogadas y abogados de la región.',
} as const;
