import { emphasis, paragraphsOf, type Block, type Document, type Fact } from '@acuerdo/documents';
import type { Whose } from '../collaboratives/whose.ts';
import type { Around } from './decision-bonds.queries.ts';
import type { Decision } from './decision.model.ts';
import type { Words } from './decision-words.ts';

/** One decision on one page: what was decided, how, and why; what stands around it, and its text in the other language, in annexes. */
export function decisionDocument(decision: Decision, around: Around, { words, whose }: { words: Words; whose: Whose }): Document {
  const { put, language } = words;
  const other = language === 'en' ? 'es' : 'en';
  const annexes = [
    { title: words.label('annex'), blocks: aroundBlocks(around, words) },
    { title: `${words.label('text')}: ${decision.title[other]}`, blocks: decision.past?.writtenIn ? [] : paragraphsOf(decision.text[other], other) },
  ];
  return {
    title: decision.title[language], above: put(whose.sample ? 'print.aboveSample' : 'print.above', { collaborative: whose.name, decision: decision.shortId }), language,
    foot: put('print.foot', { decision: decision.shortId, hash: decision.receipt }), blocks: decisionBlocks(decision, words), annexes: annexes.filter(({ blocks }) => blocks.length > 0),
  };
}

const heading = (text: string, level: 2 | 3 = 2): Block => ({ is: 'heading', level, text });

/** Everything that is printed of a decision under its title; in the register, one level lower. */
export function decisionBlocks(decision: Decision, words: Words, level: 2 | 3 = 2): Block[] {
  const { language, label } = words;
  const only = decision.past?.writtenIn;
  const inOther = only && only !== language ? only as 'en' | 'es' : undefined;
  const section = (key: string, blocks: readonly Block[]): Block[] => (blocks.length === 0 ? [] : [heading(label(key), level), ...blocks]);
  return [
    ...paragraphsOf(decision.text[language], inOther), ...(inOther ? [{ is: 'paragraph' as const, text: [emphasis(label('original'))] }] : []),
    { is: 'facts', facts: factsOf(decision, words) }, ...movesOf(decision, words),
    ...section('conditions', decision.conditions ? paragraphsOf(decision.conditions[language]) : []),
    ...section('how', howOf(decision, words)),
    ...section('reasons', paragraphsOf(decision.reasons[language], inOther)), ...section('dissent', decision.dissent ? paragraphsOf(decision.dissent) : []),
    ...section('holds', decision.holds.map(({ partner, stance, until, words: said, language: of }) => (
      { is: 'quote' as const, text: said, source: `${partner}, ${words.put(`stance.${stance}`, { date: until ? words.day(until) : '' })}`, language: of as 'en' | 'es' }))),
  ];
}

function factsOf(decision: Decision, words: Words): Fact[] {
  const { label, vague, put } = words;
  const { form, effective, until, review, past, decidedOn } = decision;
  const facts: readonly (readonly [string, string | null])[] = [
    ['kind', put(`kind.${decision.kind}`)], ['about', form.about], ['award', form.award && words.money(form.award)],
    ['change', form.membership && `${put(`change.${form.membership.change}`, { partner: form.membership.partner })}, ${vague(form.membership.on)}`],
    ['effect', put(`effect.${decision.effect}`)], ['state', words.state(decision)], ['decided', decidedOn ? words.day(decidedOn) : past && vague(past.decided)],
    ['effective', effective && vague(effective)], ['until', until && vague(until)], ['review', review && vague(review)], ['owner', decision.owner ?? label('secretariat')],
  ];
  return facts.flatMap(([key, value]) => (value ? [{ name: label(key), value }] : []));
}

function movesOf({ form: { moves } }: Decision, { label, money }: Words): Block[] {
  return moves.length === 0 ? [] : [{ is: 'table', caption: label('moves'), head: [label('holder'), label('amount')], rows: moves.map((move) => [move.name, money(move.money)]), numbers: [1] }];
}

function howOf(decision: Decision, words: Words): Block[] {
  const { label } = words;
  const { past, motion, count, votes } = decision;
  if (past) {
    const known = (said: string | null) => said ?? label('unknown');
    return [{ is: 'facts', facts: [{ name: label('rule'), value: known(past.rule) }, { name: label('agreed'), value: known(past.agreed) }, { name: label('source'), value: past.source }] }];
  }
  const outcome = count?.steps.at(-1);
  return [
    ...(motion ? [{ is: 'paragraph' as const, text: `${label('motion')} ${motion.shortId}: ${motion.title[words.language]}. ${outcome ? words.explain(outcome, decision) : ''}` }] : []),
    { is: 'paragraph', text: `${label('rule')}: ${decision.ruleInWords.map((message) => words.explain(message, decision)).join(' ')}` },
    ...(votes.length > 0 ? [{
      is: 'table' as const, caption: label('votes'), head: [label('partner'), label('vote')],
      rows: votes.map((vote) => [[vote.partner.shortName, vote.person].filter(Boolean).join(', '), words.vote(vote, decision)]),
    }] : []),
  ];
}

function aroundBlocks({ links, linkedBy, life, evidence, acts }: Around, words: Words): Block[] {
  const { label, put, language, day } = words;
  const list = (key: string, points: readonly string[]): Block[] => (points.length === 0 ? [] : [heading(label(key), 3), { is: 'list', ordered: false, points }]);
  const linked = (way: string) => ({ kind, shortId, title, state }: Around['links'][number]) => `${put(`${way}.${kind}`)} ${shortId}, ${title[language]} (${put(`state.${state}`)})`;
  return [
    ...list('links', [...links.map(linked('link')), ...linkedBy.map(linked('linkedBy'))]),
    ...(life.length > 1 ? list('life', life.map((span) => `${words.state({ state: span.state, stateBy: span.by })}: ${day(span.from)}${span.to ? ` – ${day(span.to)}` : ''}`)) : []),
    ...list('evidence', evidence.map(({ shortId, title, motion, passage }) => [shortId, title ?? motion?.[language] ?? passage?.text].filter(Boolean).join(': '))),
    ...list('acts', acts.map((act) => `${put(`act.${act.kind}`)}: ${act.words} (${act.by}, ${day(act.at.slice(0, 10))})`)),
  ];
}
