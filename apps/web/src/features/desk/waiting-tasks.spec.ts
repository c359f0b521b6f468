import { ofTheViewer } from './waiting-tasks.tsx';

const can = (action: string, allowed: boolean) => [{ __typename: 'Ability' as const, action, allowed, reason: null }];
const motion = (id: string, allowed: boolean, cast: boolean) => ({
  __typename: 'Motion' as const, id, shortId: id, title: { __typename: 'Bilingual' as const, en: id, es: id }, closesAt: null, reminder: null,
  tookPart: cast, viewerCan: can('ballots.cast', allowed),
});
const overlap = (id: string, allowed: boolean) => ({ __typename: 'Overlap' as const, id, shortId: id, sentence: { key: 'x' }, viewerCan: can('overlaps.answer', allowed) });
const file = (id: string, state: string) => ({ __typename: 'Import' as const, id, fileName: id, state, counts: { __typename: 'ImportCounts' as const, rows: 1 }, viewerCan: [] });

const step = (id: string, allowed: boolean, to: string | null = '2017-12-31') => ({
  __typename: 'Step' as const, id, shortId: id, title: { __typename: 'Bilingual' as const, en: id, es: id }, overdue: false, due: { __typename: 'VagueDate' as const, to }, owners: [], viewerCan: can('steps.keep', allowed),
});

const proposal = (id: string, state: string, standing: string) =>
  ({ __typename: 'Proposal' as const, id, shortId: id, title: id, dueOn: null, state, coReview: { __typename: 'CoReview' as const, standing } });

test('a vote waits only for who may cast and has not; an overlap for who may answer; a step with a day for who keeps it; a file until it is written; a review for who can write it', () => {
  const mine = ofTheViewer({
    motions: [motion('may', true, false), motion('cast', true, true), motion('may-not', false, false)],
    overlaps: [overlap('may', true), overlap('may-not', false)],
    notes: [],
    boards: [],
    decisions: [],
    recorded: [],
    files: [file('checked', 'checked'), file('written', 'committed')],
    steps: [step('may', true), step('may-not', false), step('no day', true, null)],
    proposals: [
      ...['asked', 'free', 'writing', 'taken', 'submitted', 'recused', 'reader'].map((standing) => proposal(standing, 'in_review', standing)), proposal('over', 'reviewed', 'asked'),
    ],
  });
  expect(mine.motions.map(({ id }) => id)).toEqual(['may']);
  expect(mine.overlaps.map(({ id }) => id)).toEqual(['may']);
  expect(mine.steps.map(({ id }) => id)).toEqual(['may']);
  expect(mine.files.map(({ id }) => id)).toEqual(['checked']);
  expect(mine.proposals.map(({ id }) => id)).toEqual(['asked', 'free', 'writing']);
});
