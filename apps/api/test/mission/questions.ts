import type { MissionRow, MissionSection } from './row.ts';

/** Texts as the founding document asks them, each with its level. */
const ASKED: readonly (readonly [id: string, level: string, part: number | null, text: string])[] = [
  ['Q1', 'macro', null, 'What are the geographic parameters of the corridor, and its limits with regard to targeting policy in the United States?'],
  ['Q2', 'macro', null, 'What do migration trends in other parts of Latin America imply for our work?'],
  ['Q3', 'macro', null, 'What is an appropriate role for IMI to engage in the United States alongside US Programs?'],
  ['Q4', 'micro', 1, 'Should CAMMINA’s work be defined more narrowly?'],
  ['Q5', 'micro', 2, 'Has OSF gained everything it could from CAMMINA?'],
  ['Q6', 'micro', 2, 'At this stage in its evolution, is CAMMINA beneficial for the field?'],
  ['Q7', 'next', null, 'What should our “inside track” political strategy be, and what is the most effective means of implementing it?'],
  ['Q8', 'next', null, 'Where is OSF strategically positioned to intervene?'],
  ['Q9', 'next', null, 'Where and when we should engage elsewhere in South America?'],
  ['Q10', 'next', null, 'Where are the viable opportunities, how should we enter new jurisdictions?'],
  ['Q11', 'collaborative', null, 'Is CAMMINA the optimum vehicle for OSF’s migration work in this region—is this how we should continue to allocate the majority of our resources?'],
  ['Q12', 'collaborative', null, 'How do we address “role confusion” between CAMMINA and the donor partners (Ford, Fundación Avina, and OSF)?'],
  ['Q13', 'collaborative', null, 'How do we ensure that CAMMINA serves as a mechanism to facilitate bold, creative thinking?'],
  ['Q14', 'collaborative', null, 'Should CAMMINA continue to exist, and if so, in what form—and what is OSF’s role in it?'],
  ['Q15', 'strategy', null, 'What are the right goals and priorities, both in this corridor and more broadly in the global program strategy?'],
  ['Q16', 'strategy', null, 'Would some aspects of our work be more effective if targeted toward situations where conditions are less (or moderately) severe?'],
];

interface Question {
  question: {
    text: { en: string; es: string }; level: string; part: number | null; state: string; askedAt: { en: string };
    deliberation: { shortId: string } | null; overlaps: { total: number; nodes: { roleConfusion: boolean }[] } | null; portfolio: { currency: string; pooled: string; total: string }[] | null;
    steps: { shortId: string }[];
  };
}

const ofQuestion = (number: number): Pick<MissionRow, 'query' | 'variables' | 'screen'> =>
  ({ query: 'QuestionPage', variables: { id: `Q-${number}` }, screen: `/future/questions/Q-${number}` });

const asked: MissionRow[] = ASKED.map(([id, level, part, text], at) => ({
  id, says: text, ...ofQuestion(at + 1),
  shows: ({ question }: Question) => [question.text.en, question.level, question.part, question.state, question.askedAt.en, question.text.es.length > 20],
  is: [text, level, part, 'open', 'Portfolio review of 8 September 2014', true],
}));

const LEVELS = { query: 'QuestionsPage', screen: '/future/questions' } as const;
interface Levels { questions: { total: number; levels: { level: string; part: number | null; total: number; open: number }[] } }

export const QUESTIONS: MissionSection = {
  title: 'Open questions',
  rows: [
    ...asked,
    {
      id: 'Q11b', says: 'The share of resources that goes through CAMMINA can be computed: the page has the exact sums', ...ofQuestion(11),
      shows: ({ question }: Question) => question.portfolio?.map(({ currency, pooled, total }) => [currency, BigInt(pooled.replace('.', '')) > 0n, BigInt(pooled.replace('.', '')) < BigInt(total.replace('.', ''))]),
      is: [['USD', true, true]],
    },
    {
      id: 'Q12b', says: 'Role confusion is linked to the overlaps that show it', ...ofQuestion(12),
      shows: ({ question }: Question) => [(question.overlaps?.total ?? 0) > 0, question.overlaps?.nodes.every(({ roleConfusion }) => roleConfusion)], is: [true, true],
    },
    {
      id: 'Q14b', says: 'What becomes of CAMMINA is settled by its deliberation', ...ofQuestion(14),
      shows: ({ question }: Question) => question.deliberation?.shortId, is: 'DEL-1',
    },
    {
      id: 'N13', says: 'Two sets of questions at the micro level', ...LEVELS,
      shows: ({ questions }: Levels) => questions.levels.filter(({ level }) => level === 'micro').map(({ part, total }) => [part, total]), is: [[1, 1], [2, 2]],
    },
    {
      id: 'N13d', says: 'Two implications of the dilemma: the second set holds two questions, of sixteen in all', ...LEVELS, variables: { filter: { level: 'micro' } },
      shows: ({ questions }: Levels) => [questions.levels.find(({ level, part }) => level === 'micro' && part === 2)?.total, questions.total, questions.levels.reduce((sum, { total }) => sum + total, 0)], is: [2, 3, 16],
    },
  ],
};

interface Options { deliberations: { options: { shortId: string; title: { en: string; es: string }; addedBy: string | null; statusQuo: boolean }[] }[] }
const optionsOf = ({ deliberations }: Options) => deliberations.flatMap(({ options }) => options).filter(({ statusQuo, addedBy }) => !statusQuo && addedBy === null);

interface InFull {
  option: {
    option: { title: { en: string }; viewerCan: { action: string; allowed: boolean }[]; outcome: object | null };
    notes: object[]; partners: { letter: string }[]; positions: object[]; evidence: object[]; dueOn: string | null;
    consequences: { running: { grants: number }[]; notGranted: object[] };
  };
}

const FIRST = { query: 'OptionPage', variables: { id: 'OPT-1' }, screen: '/future/options/OPT-1' } as const;

const option = (id: string, says: string, at: number): MissionRow => ({
  id, says, query: 'FuturePage', screen: '/future', shows: (data: Options) => optionsOf(data)[at]?.title.en, is: says,
});

export const OPTIONS: MissionSection = {
  title: 'Options for CAMMINA',
  rows: [
    option('O1', 'Bring in new foundations', 0),
    option('O2', 'Spin off into an independent entity', 1),
    option('O3', 'Dissolve, and develop a new path forward', 2),
    {
      id: 'O4', says: 'The list is open: options can be added, combined and withdrawn', query: 'FuturePage', screen: '/future', as: 'Avina · delegate',
      shows: ({ deliberations }: { deliberations: { viewerCan: { action: string; allowed: boolean }[] }[] }) => deliberations[0]?.viewerCan.find(({ action }) => action === 'options.add')?.allowed, is: true,
    },
    {
      id: 'O4b', says: 'An option of the list can be withdrawn while no vote is open on it', ...FIRST,
      shows: ({ option: { option: { viewerCan } } }: InFull) => viewerCan.map(({ action, allowed }) => [action, allowed]), is: [['options.withdraw', true], ['options.restore', false]],
    },
    { id: 'O5', says: 'Each option has criteria, none of them invented', ...FIRST, shows: ({ option: { notes } }: InFull) => notes, is: [] },
    {
      id: 'O6', says: 'Each option has a position per partner, and no real partner is given one', ...FIRST,
      shows: ({ option: { partners, positions } }: InFull) => [partners.map(({ letter }) => letter), positions], is: [['O', 'F', 'A'], []],
    },
    { id: 'O7', says: 'Each option has evidence', ...FIRST, shows: ({ option: { evidence } }: InFull) => evidence, is: [] },
    {
      id: 'O8', says: 'Each option says what it means for open grants and contributions', ...FIRST,
      shows: ({ option: { consequences: { running } } }: InFull) => running.every(({ grants }) => grants > 0), is: true,
    },
    { id: 'O9', says: 'Each option has a decision date: the end of the cycle', ...FIRST, shows: ({ option: { dueOn } }: InFull) => dueOn, is: '2017-12-31' },
    { id: 'O10', says: 'Each option has an outcome, open until a decision was between it and others', ...FIRST, shows: ({ option: { option: { outcome } } }: InFull) => outcome, is: null },
    { id: 'N13b', says: 'Three options', query: 'FuturePage', screen: '/future', shows: (data: Options) => optionsOf(data).length, is: 3 },
    {
      id: 'N13c', says: 'Three partner foundations', ...FIRST, shows: ({ option: { partners } }: InFull) => partners.length, is: 3,
    },
  ],
};

interface Step {
  step: {
    title: { en: string }; ownerWritten: string; state: string; due: { written: string; from: string | null; to: string | null; inferred: boolean } | null; overdue: boolean;
    owners: { letter: string }[]; questions: { shortId: string }[];
  };
}

const step = (number: number, says: string, is: readonly unknown[]): MissionRow => ({
  id: `X${number}`, says, query: 'StepPage', variables: { id: `ST-${number}` }, screen: `/future/steps/ST-${number}`,
  shows: ({ step }: Step) => [step.ownerWritten, step.owners.map(({ letter }) => letter).join(''), step.due?.written ?? null, step.due?.to ?? null, step.state, step.overdue], is,
});

export const STEPS: MissionSection = {
  title: 'Next steps and commitments',
  rows: [
    step(1, 'IMI hires a new Program Officer', ['IMI', 'O', null, null, 'open', false]),
    step(2, 'LAP’s migration budget goes to IMI as of 2015', ['LAP to IMI', 'O', 'as of 2015', '2015-12-31', 'open', true]),
    step(3, 'The three partners evaluate the collaborative before the end of the 2017 cycle', ['The three partner foundations', 'OFA', 'at the conclusion of the next three-year cycle in 2017', '2017-12-31', 'doing', false]),
    step(4, 'IMI, LAP and partners deliberate the future in the months ahead', ['IMI, LAP and the donor partners', 'OFA', 'in the months ahead', null, 'open', false]),
    step(5, 'IMI prepares its 2016 strategy in the next six months', ['IMI', 'O', 'in the next six months', '2015-03-08', 'open', true]),
    step(6, 'IMI determines the inside track strategy and its means', ['IMI', 'O', null, null, 'open', false]),
    step(7, 'IMI and OSF consider where OSF is positioned, South America, new jurisdictions', ['IMI and OSF', 'O', null, null, 'open', false]),
    step(8, 'IMI and the partners continue the conversations about CAMMINA', ['IMI and the partners', 'OFA', null, null, 'open', false]),
    step(9, 'IMI re-evaluates goals and priorities', ['IMI', 'O', null, null, 'open', false]),
    step(10, 'IMI tailors its strategy to new contexts and hones a global vision', ['IMI', 'O', null, null, 'open', false]),
    {
      id: 'X8b', says: 'The conversations about CAMMINA are on Q11 to Q14', query: 'StepPage', variables: { id: 'ST-8' }, screen: '/future/steps/ST-8',
      shows: ({ step }: Step) => step.questions.map(({ shortId }) => shortId), is: ['Q-11', 'Q-12', 'Q-13', 'Q-14'],
    },
    {
      id: 'N10', says: 'The strategy for 2016 is due six months from 8 September 2014, by inference', query: 'StepPage', variables: { id: 'ST-5' }, screen: '/future/steps/ST-5',
      shows: ({ step: { due } }: Step) => [due?.written, due?.from, due?.to, due?.inferred], is: ['in the next six months', '2014-09-08', '2015-03-08', true],
    },
    {
      id: 'X5b', says: 'IMI’s strategy for 2016 is planned, and step 5 is to bring it about', query: 'StrategyPage', variables: { id: 'STR-3' }, screen: '/future/strategies/STR-3',
      shows: ({ strategy }: { strategy: { state: string; step: { shortId: string } } }) => [strategy.state, strategy.step.shortId], is: ['planned', 'ST-5'],
    },
  ],
};
