import type { MotionSpec } from '@acuerdo/voting';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { draw } from '../../ui/drawn.tsx';
import { BallotForm, type Casting } from './ballot-form.tsx';
import { emptyDraft, paperOf, type Draft } from './draft.ts';

const both = (text: string) => ({ __typename: 'Bilingual' as const, en: text, es: text });
const spec: MotionSpec = {
  options: [{ id: 'a' }, { id: 'q' }], statusQuo: 'q', method: 'schulze',
  rule: { basis: 'person', quorum: { op: '>=', num: 1, den: 2 }, threshold: { op: '>', num: 1, den: 2, base: 'cast' } },
};
const motion = {
  __typename: 'Motion' as const, id: 'm', shortId: 'MOT-1', state: 'open', spec, specHash: 'ab', textVersion: 1, texts: [], secrecy: 'secret', title: both('Title'), text: both('The text now.'), closesAt: null, ruleInWords: [],
  options: spec.options.map(({ id }) => ({ __typename: 'Option' as const, id, title: both(`Option ${id}`), meaning: both('means'), statusQuo: id === 'q' })),
  optionNames: spec.options.map(({ id }) => ({ __typename: 'OptionName' as const, id, title: both(`Option ${id}`) })), myBallot: null, tookPart: false, viewerCan: [],
} as BallotPaper_MotionFragment;
const filled: Draft = { ...emptyDraft({ kind: 'ranking' }), ranking: [['a']] };
const before = { ...paperOf(motion), hash: 'another', text: { en: 'The text before.', es: 'El texto anterior.' } };

function desk(begun: Draft, more: Partial<Casting> = {}) {
  const sent: Draft[] = [];
  const drafts: Draft[] = [];
  const act: Casting['act'] = { busy: false, refusal: null, error: null, issues: [], run: () => Promise.resolve(null) };
  const casting: Casting = { act, tried: 1, kept: false, send: (draft) => { sent.push(draft); return Promise.resolve(false); }, ...more };
  function Desk() {
    const [draft, setDraft] = useState(begun);
    return <BallotForm motion={motion} draft={draft} onDraft={(next) => { drafts.push(next); setDraft(next); }} casting={casting} onCast={() => undefined} onKeep={undefined} deadline="Friday" bound={() => null} />;
  }
  return { sent, drafts, draw: () => draw(<Desk />) };
}

const sendButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Send the ballot' });

test('a draft that was begun against another text is shown with both, and is sent only when its voter has confirmed it', async () => {
  const { sent, draw: open } = desk({ ...filled, paper: before });
  await open();
  const marked = (name: string) => [...document.querySelectorAll(`div[lang=en] ${name}`)].map((element) => element.textContent);
  expect([marked('del'), marked('ins')]).toEqual([['before'], ['now']]);
  expect(sendButton().disabled).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'I have read it; keep what I filled in' }));
  expect(marked('del')).toEqual([]);
  await userEvent.click(sendButton());
  expect(sent.map(({ ranking, paper }) => [ranking, paper?.hash])).toEqual([[[['a']], paperOf(motion).hash]]);
});

test('what is filled in is kept with the text that it was filled in against', async () => {
  const { drafts, draw: open } = desk(emptyDraft({ kind: 'ranking' }));
  await open();
  await userEvent.click(screen.getAllByRole('button', { name: 'Put at rank 1' })[0]!);
  expect(drafts.at(-1)).toMatchObject({ ranking: [['a']], paper: { hash: paperOf(motion).hash, text: { en: 'The text now.' } } });
});

test('without a connection the ballot is said to be kept and not sent, and asks no reason of a secret vote', async () => {
  await desk(filled, { kept: true }).draw();
  expect(screen.getByText('Kept, not sent').textContent).toBe('Kept, not sent');
  expect(screen.queryByLabelText(/Reason/)).toBeNull();
});
