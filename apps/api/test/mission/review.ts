import type { MissionRow, MissionSection } from './row.ts';

interface Mark {
  shortName: string;
}

interface Person {
  name: string;
  role: string;
  presence: string;
  meetingRole: string;
}

interface Meeting {
  kind: string;
  held: { written: string; from: string; to: string; inferred: boolean };
  attendance: Person[];
  counts: { participants: number; inPerson: number; remote: number; absent: number };
  represented: Mark[];
  notRepresented: Mark[];
}

interface Words {
  en: string;
  es: string;
}

interface Said {
  level: string;
  standing: string;
  perspective: { name: string };
  restriction: { key: string; values: Record<string, string> } | null;
  content: { type: string; text: Words; rationale: Words | null; authors: { name: string }[]; unit: { shortName: string } | null; leadsTo: string | null } | null;
}

interface Answer {
  meeting: Meeting;
  statements: { nodes: Said[]; total: number; closed: number };
}

const PAGE = { query: 'MeetingPage', variables: { id: 'MTG-1' }, screen: '/meetings/MTG-1' } as const;
const OSF = 'OSF · IMI program officer';
const FORD = 'Ford-Mexico · program officer';

const was = (id: string, who: string, how: readonly [role: string, presence: string, meetingRole?: string]): MissionRow => ({
  ...PAGE, id, says: `${who} took part, ${how[1] === 'remote' ? 'remotely' : 'in person'}${how[2] ? `, as ${how[2]}` : ''}`,
  shows: ({ meeting }: Answer) => meeting.attendance.filter(({ name }) => name === who).map(({ role, presence, meetingRole }) => [role, presence, meetingRole]),
  is: [[how[0], how[1], how[2] ?? 'participant']],
});

interface Statement {
  readonly id: string;
  readonly says: string;
  readonly type: string;
  readonly level: string;
  /** The summary in both languages, to the letter. */
  readonly text: readonly [en: string, es: string];
  readonly authors?: readonly string[];
  readonly rationale?: readonly [en: string, es: string];
  readonly leadsTo?: string;
}

/** A statement as OSF reads it: its kind, its place, its summary in both languages, who said it, and whose view it is. */
const said = ({ id, says, text, type, level, authors = [], rationale, leadsTo = '' }: Statement): MissionRow => ({
  ...PAGE, id, says, as: OSF,
  shows: ({ statements }: Answer) => statements.nodes.filter(({ content }) => content?.text.en === text[0]).map(({ content, level, standing, perspective }) => ({
    type: content?.type, level, standing, es: content?.text.es, authors: content?.authors.map(({ name }) => name), view: [perspective.name, content?.unit?.shortName],
    rationale: content?.rationale ? [content.rationale.en, content.rationale.es] : null, leadsTo: content?.leadsTo ?? '',
  })),
  is: [{
    type, level, standing: authors.length > 0 ? 'restricted' : 'open', es: text[1], authors, view: ['Open Society Foundations', 'IMI'],
    rationale: rationale ?? null, leadsTo,
  }],
});

/** The portfolio review of 8 September 2014: who was there, and what was said from whose point of view. */
export const REVIEW_2014: MissionSection = {
  title: 'The portfolio review of 8 September 2014',
  rows: [
    {
      ...PAGE, id: 'N4', says: 'The review was held on 8 September 2014', shows: ({ meeting: { kind, held: { written, from, to, inferred } } }: Answer) => ({ kind, written, from, to, inferred }),
      is: { kind: 'portfolio-review', written: 'September 8, 2014', from: '2014-09-08', to: '2014-09-08', inferred: false },
    },
    was('P1a', 'Chris Stone', ['President, OSF', 'in-person']),
    was('P2a', 'Maria Teresa Rojas', ['Director, IMI', 'in-person']),
    was('P3a', 'Naomi Polin', ['Program Coordinator, IMI', 'in-person']),
    was('P4a', 'Sandra Dunsmore', ['Director, Grant-Making Support Group', 'in-person', 'moderator']),
    was('P5a', 'Dan Sershen', ['Associate Director, Results Assessment, Strategy Unit', 'in-person']),
    was('P6a', 'Daphne Panayotatos', ['Program Coordinator, Results Assessment, Strategy Unit', 'in-person']),
    was('P7a', 'Pedro Abramovay', ['Director, LAP', 'remote']),
    was('P8a', 'Demetrios Papademetriou', ['Chair, IMI Advisory Board', 'remote']),
    was('P9a', 'Cathy Ross', ['Senior Program Officer, LAP', 'remote']),
    was('P10a', 'Leslie Gross-Davis', ['Director, US Programs Equality Fund', 'remote']),
    {
      ...PAGE, id: 'P11a', says: 'Carolina Jimenez is not on the list: she had left in July', is: [],
      shows: ({ meeting }: Answer) => meeting.attendance.filter(({ name }) => name.endsWith('Jimenez')),
    },
    {
      ...PAGE, id: 'C1', says: '10 participants = 6 in person + 4 remote', is: { participants: 10, inPerson: 6, remote: 4, absent: 0 },
      shows: ({ meeting: { counts: { participants, inPerson, remote, absent } } }: Answer) => ({ participants, inPerson, remote, absent }),
    },
    {
      ...PAGE, id: 'C2', says: 'Nobody from Ford or Avina took part: of three partners, two were absent from the review of their own collaborative', as: FORD,
      shows: ({ meeting }: Answer) => ({ represented: meeting.represented.map(({ shortName }) => shortName), notRepresented: meeting.notRepresented.map(({ shortName }) => shortName) }),
      is: { represented: ['OSF'], notRepresented: ['Ford-Mexico', 'Avina'] },
    },
    {
      ...PAGE, id: 'C3', says: 'To Ford-Mexico, three statements are said to be restricted, by whom, and nothing else', as: FORD,
      shows: ({ statements }: Answer) => statements.nodes.filter(({ content }) => content === null).map(({ restriction, perspective }) => [restriction, perspective.name]),
      is: Array.from({ length: 3 }, () => [{ key: 'api.statements.restricted', values: { partner: 'OSF' } }, 'Open Society Foundations']),
    },
    said({
      id: 'S0a', says: 'Why this portfolio was chosen: it is in a moment of transition', type: 'selection', level: 'overall',
      text: [
        'This portfolio was chosen because it is in transition: program officer and budget are no longer shared from 2015, and the partners are evaluating the collaborative.',
        'Se eligió esta cartera porque está en transición: desde 2015 ya no se comparten oficial de programa ni presupuesto, y los socios evalúan la alianza.',
      ],
    }),
    said({ id: 'S0b', says: 'First focus: the outcomes to date', type: 'focus', level: 'overall', text: ['The outcomes of the work to date.', 'Los resultados del trabajo hasta la fecha.'] }),
    said({ id: 'S0c', says: 'Second focus: the effectiveness of the main tool, CAMMINA', type: 'focus', level: 'overall', text: ['How effective the main tool is: CAMMINA.', 'Qué tan eficaz es la principal herramienta: CAMMINA.'] }),
    said({
      id: 'S1', says: 'Strategy in three prongs', type: 'strategy', level: 'macro',
      text: ['Three prongs: better policy frameworks in the region, a field of strong organizations and leaders, and more coordination among funders.', 'Tres ejes: mejores marcos de política en la región, un campo de organizaciones y liderazgos fuertes, y más coordinación entre financiadores.'],
    }),
    said({
      id: 'S2', says: 'Past decision, with its rationale: governments of the region, not US policy', type: 'past-decision', level: 'macro',
      text: ['To help civil society in Mexico and Central America influence its own governments, and not to work on policy in the United States.', 'Ayudar a la sociedad civil de México y Centroamérica a influir en sus propios gobiernos, y no trabajar sobre la política de Estados Unidos.'],
      rationale: ['The choice was made on purpose: the United States had a strong immigrant rights field already, and the gap was in the region.', 'Fue una elección deliberada: Estados Unidos ya tenía un campo fuerte de derechos de las personas migrantes, y el vacío estaba en la región.'],
    }),
    said({ id: 'S3', says: 'Significant gains, particularly in Mexico; elsewhere progress lagged', type: 'assessment', level: 'macro', text: ['There were significant gains, above all in Mexico; elsewhere progress has lagged.', 'Hubo avances importantes, sobre todo en México; en otras partes el progreso se ha rezagado.'] }),
    said({ id: 'S4', says: 'A link to US policy goals might have led to other outcomes', type: 'counterfactual', level: 'macro', text: ['A more deliberate link to policy goals in the United States might have led to different outcomes.', 'Un vínculo más deliberado con objetivos de política en Estados Unidos quizá habría llevado a otros resultados.'] }),
    said({ id: 'S5', says: 'The border crisis as an opportunity for collaboration of units', type: 'opportunity', level: 'macro', text: ['The crisis at the border opened a chance for US Programs, IMI and LAP to work together in substance.', 'La crisis en la frontera abrió una oportunidad para que US Programs, IMI y LAP colaboraran a fondo.'] }),
    said({ id: 'S6', says: 'OSF was not prepared adequately (Chris Stone; restricted)', type: 'lesson', level: 'macro', authors: ['Chris Stone'], text: ['OSF was not ready to propose solutions to policymakers as events unfolded.', 'OSF no estaba preparada para proponer soluciones a quienes toman decisiones mientras los hechos se sucedían.'] }),
    said({ id: 'S7', says: 'A stronger “inside track” is needed', type: 'need', level: 'macro', text: ['IMI needs a stronger “inside track” political strategy beside building the field.', 'IMI necesita una estrategia política «desde dentro» más fuerte, junto con el fortalecimiento del campo.'] }),
    said({ id: 'S8', says: 'Proposed change of scope: foreign policy toward the US', type: 'scope-change', level: 'macro', text: ['Target the foreign policy agenda of these governments toward the United States as well.', 'Incidir también en la agenda de política exterior de estos gobiernos hacia Estados Unidos.'] }),
    said({ id: 'S9', says: 'IMI\'s role in the US alongside US Programs has to be defined', type: 'need', level: 'macro', text: ['IMI\'s role in the United States alongside US Programs has to be defined.', 'Hay que definir el papel de IMI en Estados Unidos junto a US Programs.'] }),
    said({
      id: 'S10', says: 'The migration paradigm has shifted (Stone and Papademetriou; restricted)', type: 'judgement', level: 'macro', authors: ['Chris Stone', 'Demetrios Papademetriou'],
      text: ['The paradigm has shifted: South-South migration is larger than South-North (World Bank), donors still look at traditional patterns, and emerging economies are not equipped for it.', 'El paradigma cambió: la migración Sur-Sur supera a la Sur-Norte (Banco Mundial), los donantes siguen mirando los patrones tradicionales y las economías emergentes no están preparadas.'],
    }),
    said({ id: 'S11', says: 'Non-traditional corridors could change perceptions and resources', type: 'hypothesis', level: 'macro', text: ['Work in “non-traditional” corridors could change how migration is seen and where resources go.', 'Trabajar en corredores «no tradicionales» podría cambiar cómo se percibe la migración y adónde van los recursos.'] }),
    said({ id: 'S12', says: 'Goals framed broadly; perhaps attempting too much', type: 'assessment', level: 'micro', text: ['CAMMINA\'s goals were framed broadly enough to fit each foundation; perhaps too much was attempted.', 'Los objetivos de CAMMINA se formularon con amplitud para que cupiera cada fundación; quizá se intentó demasiado.'] }),
    said({ id: 'S13', says: 'Difficult to differentiate whose grants are whose; leads to the overlaps', type: 'assessment', level: 'micro', leadsTo: 'overlaps', text: ['CAMMINA\'s grant making is difficult to tell apart from that of IMI/LAP and of the other partners.', 'Es difícil distinguir las donaciones de CAMMINA de las de IMI/LAP y las de los demás socios.'] }),
    said({
      id: 'S14', says: 'Benefit early, transactional infrastructure later (Pedro Abramovay; restricted)', type: 'argument', level: 'micro', authors: ['Pedro Abramovay'],
      text: ['Early on, working together gives donors financial and social capital to take risks; later a collaborative can turn into a transactional infrastructure.', 'Al principio, trabajar juntos da a los donantes capital financiero y social para asumir riesgos; después, una alianza puede volverse una infraestructura transaccional.'],
    }),
    said({ id: 'S15', says: 'Could be a disservice to the field and hamper ambition', type: 'risk', level: 'micro', text: ['This could do the field a disservice and hold back the ambition of the donors.', 'Esto podría perjudicar al campo y frenar la ambición de los donantes.'] }),
    said({ id: 'S16', says: 'The observations are the basis for priorities and strategy', type: 'use-of-record', level: 'overall', text: ['What was observed and asked here will be the basis for refining the regional priorities and IMI\'s overall strategy.', 'Lo observado y preguntado aquí será la base para afinar las prioridades regionales y la estrategia general de IMI.'] }),
    said({ id: 'S17', says: 'The mission may be too far-reaching', type: 'assessment', level: 'conclusions', text: ['IMI\'s mission, to address the most severe abuses, may be too far-reaching.', 'La misión de IMI, atender los abusos más graves, puede ser demasiado ambiciosa.'] }),
  ],
};
