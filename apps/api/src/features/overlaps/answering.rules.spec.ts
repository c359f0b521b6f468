import { knows, say, type Message } from '@acuerdo/words';
import { ADJUSTED, ANSWERS, BECAUSE, formOf, type Answer, type AnswerForm } from './answering.inputs.ts';
import { misfitOf, saysOf } from './answering.rules.ts';

const ID = '01900000-0000-7000-8000-000000000001';
const WHOLE: Readonly<Record<Answer, AnswerForm>> = {
  explain: { because: 'relay' }, coordinate: { leadPartyId: ID, speakerId: ID, oneReport: true, reportOn: '2017-06-30' }, adjust: { grantId: ID, what: 'dates' },
  move: { grantId: ID, toPartyId: ID }, hold: { until: '2017-06-30' }, 'not-the-same': {}, reopen: {},
};
const read = (answer: Answer, form: object) => formOf(answer).safeParse({ form });
const row = (answer: string, form: AnswerForm) => ({ id: ID, answer, form, lead: 'Ford', to: 'CAMMINA', grant: 'GR-7', speaker: 'Ana', reason: 'why', by: 'Ana', at: '2017-02-01', undone: false, together: 0 });
const keysOf = ({ key, values = {} }: Message): string[] => [key, ...Object.values(values).flatMap((value) => (typeof value === 'object' && 'key' in value ? keysOf(value) : []))];

test.each(ANSWERS)('%s takes its own form whole, keeps nothing of another, and asks for each of its parts', (answer) => {
  expect(read(answer, { ...Object.assign({}, ...Object.values(WHOLE)), ...WHOLE[answer] }).data?.form).toEqual(WHOLE[answer]);
  for (const part of Object.keys(WHOLE[answer]).filter((part) => part !== 'reportOn')) {
    expect(read(answer, { ...WHOLE[answer], [part]: null }).error?.issues.map(({ path }) => path.join('.'))).toEqual([`form.${part}`]);
  }
});

test('a day that is none is refused, and a report without a day is one report', () => {
  expect(read('hold', { until: '2017-02-30' }).success).toBe(false);
  expect(read('coordinate', { leadPartyId: ID, speakerId: ID, oneReport: true }).data?.form.reportOn).toBeNull();
});

test('what an answer says can be said in both languages', () => {
  const forms = [
    ...BECAUSE.map((because) => saysOf(row('explain', { because }))), ...ADJUSTED.map((what) => saysOf(row('adjust', { grantId: ID, what }))),
    ...[{ oneReport: false }, { oneReport: true, reportOn: null }, { oneReport: true, reportOn: '2017-06-30' }].map((form) => saysOf(row('coordinate', { leadPartyId: ID, ...form }))),
    saysOf(row('move', WHOLE.move)), saysOf(row('hold', WHOLE.hold)),
  ];
  for (const says of forms) for (const key of keysOf(says ?? { key: 'none' })) expect([key, knows('en', key), knows('es', key)]).toEqual([key, true, true]);
  expect(say('en', saysOf(row('coordinate', WHOLE.coordinate)) ?? { key: '' })).toBe('Ford leads, Ana speaks to the grantee. One report for both, on 2017-06-30.');
  expect([saysOf(row('not-the-same', {})), saysOf(row('hold', {}))]).toEqual([null, null]);
});

const OVERLAP = { partyIds: ['pool', 'ford'], grantIds: ['a', 'b'] };
const PEOPLE = { speakers: [{ id: 'ana', partyId: 'ford' }, { id: 'eve', partyId: 'avina' }], targets: [{ id: 'avina' }] };

test.each<[AnswerForm, string | null]>([
  [{ leadPartyId: 'ford', speakerId: 'ana' }, null], [{ leadPartyId: 'avina' }, 'leadPartyId'], [{ leadPartyId: 'ford', speakerId: 'eve' }, 'speakerId'], [{ speakerId: 'nobody' }, 'speakerId'],
  [{ grantId: 'a' }, null], [{ grantId: 'c' }, 'grantId'], [{ grantId: 'a', toPartyId: 'avina' }, null], [{ grantId: 'a', toPartyId: 'osf' }, 'toPartyId'],
])('a form names only whom the overlap concerns: %j', (form, field) => {
  expect(misfitOf(form, OVERLAP, PEOPLE)?.path ?? null).toEqual(field === null ? null : ['form', field]);
});
