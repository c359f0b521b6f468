import { decisionActed, decisionPublished, exportText, verify, type DecisionPublished, type Payload, type Verdict } from '@acuerdo/record';
import { AT, bookOf, story, write } from './book.fixture.ts';

/** The book of the fixture, which has one decision without a kind, with what came after it. */
async function verdictOf(...after: readonly Payload[]): Promise<Verdict> {
  const all = story();
  return verify(exportText(await bookOf(write([...all.slice(0, AT.last), ...after]))));
}

const faultOf = ({ firstWrong }: Verdict) => firstWrong?.message.key;
const both = (text: string) => ({ en: text, es: text });
const decision = (more: Partial<DecisionPublished> = {}) => decisionPublished({
  subject: 'DEC-2', number: 2, effect: 'binding', motionId: null, outcome: null, chosen: null, ruleHash: null, text: both('So.'), dissent: null, reasons: both(''),
  kind: 'rule', links: [{ kind: 'replaces', number: 1 }], terms: { form: { about: 'Quorum' } }, ...more,
});
const acted = (number: number) => decisionActed({ decisionId: 'DEC-2', number, act: 'accepted', said: { words: 'Letter' } });

test('a decision with kind, links and terms, and what was said of it since, stand beside one from before there were any', async () => {
  const verdict = await verdictOf(decision(), acted(2), acted(1));
  expect(verdict).toMatchObject({ valid: true });
  expect(JSON.stringify(verdict.limits)).not.toContain('record.limit.unknown');
});

test.each<[string, Payload[], string]>([
  ['a link to a decision that comes later', [decision({ links: [{ kind: 'depends-on', number: 3 }] })], 'record.decision.link'],
  ['a link to itself', [decision({ links: [{ kind: 'amends', number: 2 }] })], 'record.decision.link'],
  ['something said of a decision before it is there', [acted(2), decision()], 'record.decision.early'],
  ['a link of another kind', [decision({ links: [{ kind: 'praises' as 'amends', number: 1 }] })], 'record.form.fact'],
])('refused: %s', async (_, entries, key) => {
  expect(faultOf(await verdictOf(...entries))).toBe(key);
});
