import type { AttendanceEntity } from '../features/meetings/attendance.entity.ts';
import type { StatementEntity } from '../features/statements/statement.entity.ts';

/**
 * The portfolio review of 8 September 2014, as its outcomes tell it. Place and time zone do not stand there. Summaries are
 * in our own words; the quoted sentence of each is the passage of the same key.
 */
export const REVIEW = {
  kind: 'portfolio-review',
  titleEn: 'Portfolio review: Central America/Mexico migration corridor',
  titleEs: 'Revisión de cartera: corredor migratorio Centroamérica/México',
  subjectEn: 'The migration portfolio that IMI and LAP have run together since 2010, and its main tool, CAMMINA',
  subjectEs: 'La cartera de migración que IMI y LAP llevan juntos desde 2010, y su principal herramienta, CAMMINA',
  heldWritten: 'September 8, 2014',
  heldRange: '[2014-09-08,2014-09-08]',
} as const;

export const PARTS = [
  { level: 'overall', titleEn: 'The review as a whole', titleEs: 'La revisión en su conjunto' },
  { level: 'macro', titleEn: 'Macro level: parameters of the corridor', titleEs: 'Nivel macro: parámetros del corredor' },
  { level: 'micro', titleEn: 'Micro level: CAMMINA', titleEs: 'Nivel micro: CAMMINA' },
  { level: 'conclusions', titleEn: 'Conclusions and next steps', titleEs: 'Conclusiones y próximos pasos' },
] as const;

export interface ParticipantSeed extends Pick<AttendanceEntity, 'name' | 'role' | 'presence'> {
  readonly key: string;
  readonly unit: string | null;
  readonly moderator?: true;
}

/** The footnote's list, in its order, with roles as they are written there. */
export const PARTICIPANTS: readonly ParticipantSeed[] = [
  { key: 'P1', name: 'Chris Stone', role: 'President, OSF', unit: null, presence: 'in-person' },
  { key: 'P2', name: 'Maria Teresa Rojas', role: 'Director, IMI', unit: 'imi', presence: 'in-person' },
  { key: 'P3', name: 'Naomi Polin', role: 'Program Coordinator, IMI', unit: 'imi', presence: 'in-person' },
  { key: 'P4', name: 'Sandra Dunsmore', role: 'Director, Grant-Making Support Group', unit: 'support', presence: 'in-person', moderator: true },
  { key: 'P5', name: 'Dan Sershen', role: 'Associate Director, Results Assessment, Strategy Unit', unit: 'results', presence: 'in-person' },
  { key: 'P6', name: 'Daphne Panayotatos', role: 'Program Coordinator, Results Assessment, Strategy Unit', unit: 'results', presence: 'in-person' },
  { key: 'P7', name: 'Pedro Abramovay', role: 'Director, LAP', unit: 'lap', presence: 'remote' },
  { key: 'P8', name: 'Demetrios Papademetriou', role: 'Chair, IMI Advisory Board', unit: 'imi', presence: 'remote' },
  { key: 'P9', name: 'Cathy Ross', role: 'Senior Program Officer, LAP', unit: 'lap', presence: 'remote' },
  { key: 'P10', name: 'Leslie Gross-Davis', role: 'Director, US Programs Equality Fund', unit: 'equality', presence: 'remote' },
];

export interface StatementSeed extends Pick<StatementEntity, 'type' | 'level'>, Partial<Pick<StatementEntity, 'leadsTo'>> {
  /** Its line in the checklist, and the key of its passage. */
  readonly key: string;
  readonly text: readonly [en: string, es: string];
  readonly rationale?: readonly [en: string, es: string];
  /** Keys of participants who said it: it is restricted to its partner then. Nobody where the document speaks for IMI. */
  readonly by?: readonly string[];
}

export const STATEMENTS: readonly StatementSeed[] = [
  {
    key: 'S0', type: 'selection', level: 'overall',
    text: [
      'This portfolio was chosen because it is in transition: program officer and budget are no longer shared from 2015, and the partners are evaluating the collaborative.',
      'Se eligió esta cartera porque está en transición: desde 2015 ya no se comparten oficial de programa ni presupuesto, y los socios evalúan la alianza.',
    ],
  },
  { key: 'S0b', type: 'focus', level: 'overall', text: ['The outcomes of the work to date.', 'Los resultados del trabajo hasta la fecha.'] },
  { key: 'S0b', type: 'focus', level: 'overall', text: ['How effective the main tool is: CAMMINA.', 'Qué tan eficaz es la principal herramienta: CAMMINA.'] },
  {
    key: 'S16', type: 'use-of-record', level: 'overall',
    text: ['What was observed and asked here will be the basis for refining the regional priorities and IMI\'s overall strategy.', 'Lo observado y preguntado aquí será la base para afinar las prioridades regionales y la estrategia general de IMI.'],
  },
  {
    key: 'S1', type: 'strategy', level: 'macro',
    text: ['Three prongs: better policy frameworks in the region, a field of strong organizations and leaders, and more coordination among funders.', 'Tres ejes: mejores marcos de política en la región, un campo de organizaciones y liderazgos fuertes, y más coordinación entre financiadores.'],
  },
  {
    key: 'S2', type: 'past-decision', level: 'macro',
    text: ['To help civil society in Mexico and Central America influence its own governments, and not to work on policy in the United States.', 'Ayudar a la sociedad civil de México y Centroamérica a influir en sus propios gobiernos, y no trabajar sobre la política de Estados Unidos.'],
    rationale: ['The choice was made on purpose: the United States had a strong immigrant rights field already, and the gap was in the region.', 'Fue una elección deliberada: Estados Unidos ya tenía un campo fuerte de derechos de las personas migrantes, y el vacío estaba en la región.'],
  },
  { key: 'S3', type: 'assessment', level: 'macro', text: ['There were significant gains, above all in Mexico; elsewhere progress has lagged.', 'Hubo avances importantes, sobre todo en México; en otras partes el progreso se ha rezagado.'] },
  { key: 'S4', type: 'counterfactual', level: 'macro', text: ['A more deliberate link to policy goals in the United States might have led to different outcomes.', 'Un vínculo más deliberado con objetivos de política en Estados Unidos quizá habría llevado a otros resultados.'] },
  { key: 'S5', type: 'opportunity', level: 'macro', text: ['The crisis at the border opened a chance for US Programs, IMI and LAP to work together in substance.', 'La crisis en la frontera abrió una oportunidad para que US Programs, IMI y LAP colaboraran a fondo.'] },
  { key: 'S6', type: 'lesson', level: 'macro', by: ['P1'], text: ['OSF was not ready to propose solutions to policymakers as events unfolded.', 'OSF no estaba preparada para proponer soluciones a quienes toman decisiones mientras los hechos se sucedían.'] },
  { key: 'S7', type: 'need', level: 'macro', text: ['IMI needs a stronger “inside track” political strategy beside building the field.', 'IMI necesita una estrategia política «desde dentro» más fuerte, junto con el fortalecimiento del campo.'] },
  { key: 'S8', type: 'scope-change', level: 'macro', text: ['Target the foreign policy agenda of these governments toward the United States as well.', 'Incidir también en la agenda de política exterior de estos gobiernos hacia Estados Unidos.'] },
  { key: 'S9', type: 'need', level: 'macro', text: ['IMI\'s role in the United States alongside US Programs has to be defined.', 'Hay que definir el papel de IMI en Estados Unidos junto a US Programs.'] },
  {
    key: 'S10', type: 'judgement', level: 'macro', by: ['P1', 'P8'],
    text: ['The paradigm has shifted: South-South migration is larger than South-North (World Bank), donors still look at traditional patterns, and emerging economies are not equipped for it.', 'El paradigma cambió: la migración Sur-Sur supera a la Sur-Norte (Banco Mundial), los donantes siguen mirando los patrones tradicionales y las economías emergentes no están preparadas.'],
  },
  { key: 'S11', type: 'hypothesis', level: 'macro', text: ['Work in “non-traditional” corridors could change how migration is seen and where resources go.', 'Trabajar en corredores «no tradicionales» podría cambiar cómo se percibe la migración y adónde van los recursos.'] },
  { key: 'S12', type: 'assessment', level: 'micro', text: ['CAMMINA\'s goals were framed broadly enough to fit each foundation; perhaps too much was attempted.', 'Los objetivos de CAMMINA se formularon con amplitud para que cupiera cada fundación; quizá se intentó demasiado.'] },
  { key: 'S13', type: 'assessment', level: 'micro', leadsTo: 'overlaps', text: ['CAMMINA\'s grant making is difficult to tell apart from that of IMI/LAP and of the other partners.', 'Es difícil distinguir las donaciones de CAMMINA de las de IMI/LAP y las de los demás socios.'] },
  {
    key: 'S14', type: 'argument', level: 'micro', by: ['P7'],
    text: ['Early on, working together gives donors financial and social capital to take risks; later a collaborative can turn into a transactional infrastructure.', 'Al principio, trabajar juntos da a los donantes capital financiero y social para asumir riesgos; después, una alianza puede volverse una infraestructura transaccional.'],
  },
  { key: 'S15', type: 'risk', level: 'micro', text: ['This could do the field a disservice and hold back the ambition of the donors.', 'Esto podría perjudicar al campo y frenar la ambición de los donantes.'] },
  { key: 'S17', type: 'assessment', level: 'conclusions', text: ['IMI\'s mission, to address the most severe abuses, may be too far-reaching.', 'La misión de IMI, atender los abusos más graves, puede ser demasiado ambiciosa.'] },
];
