import { paragraphsOf, type Block, type Document, type Fact } from '@acuerdo/documents';
import { LOCALES, say, type Language, type MessageValue } from '@acuerdo/words';
import type { Whose } from '../collaboratives/whose.ts';
import type { Consultation, Evaluation, EvaluationLink, EvaluationPart } from './evaluation.model.ts';

const KINDS = ['question', 'finding', 'recommendation'] as const;

/** An evaluation on paper: what was asked for, on what it rests, what was found and recommended, and what each partner answers. Of a consultation, what everybody reads. */
export function evaluationDocument(evaluation: Evaluation, { language, whose, today }: { language: Language; whose: Whose; today: string }): Document {
  const words = wordsIn(language);
  const { put, day } = words;
  const { shortId: name, title, terms, parts, consultations } = evaluation;
  return {
    title: title[language], above: put(whose.sample ? 'print.aboveSample' : 'print.above', { collaborative: whose.name, evaluation: name }), language,
    foot: put('print.foot', { evaluation: name, collaborative: whose.name, day: day(today) }), annexes: [],
    blocks: [
      { is: 'facts', facts: factsOf(evaluation, words) },
      heading(put('print.terms')), ...(terms ? paragraphsOf(terms[language]) : [paragraph(put('print.noTerms'))]),
      ...KINDS.flatMap((kind) => partsOf(kind, parts.filter((part) => part.kind === kind), words)),
      ...(consultations.length > 0 ? [heading(put('print.consultation')), ...consultations.flatMap((one) => consultedOf(one, words))] : []),
    ],
  };
}

function wordsIn(language: Language) {
  const dates = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return {
    language, day: (iso: string) => dates.format(new Date(`${iso}T00:00:00Z`)),
    put: (key: string, values: Record<string, MessageValue> = {}) => say(language, { key: `evaluation.${key}`, values }),
  };
}

type Words = ReturnType<typeof wordsIn>;

const heading = (text: string, level: 2 | 3 = 2): Block => ({ is: 'heading', level, text });
const paragraph = (text: string): Block => ({ is: 'paragraph', text });

function factsOf({ state, periodFrom, periodTo, commissionedBy, step, evaluators }: Evaluation, { put, day, language }: Words): Fact[] {
  const period = periodFrom ?? periodTo ? `${periodFrom ? day(periodFrom) : ''} – ${periodTo ? day(periodTo) : ''}` : put('print.noPeriod');
  return [
    { name: put('print.state'), value: put(`state.${state}`) }, { name: put('print.period'), value: period },
    { name: put('print.commissionedBy'), value: commissionedBy?.shortId ?? put('print.noDecision') },
    ...(step ? [{ name: put('print.fulfils'), value: `${step.shortId} ${step.title[language]}` }] : []),
    ...evaluators.map(({ name, organisation, from, until }) => ({ name: put('print.evaluators'), value: put('print.term', { name, organisation, from: day(from), until: day(until) }) })),
  ];
}

function partsOf(kind: (typeof KINDS)[number], parts: readonly EvaluationPart[], words: Words): Block[] {
  const { put, language } = words;
  return [heading(put(`parts.${kind}`)), ...(parts.length === 0 ? [paragraph(put(`none.${kind}`))] : []), ...parts.flatMap((part): Block[] => [
    heading(put(`number.${kind}`, { number: part.number }) + (part.sureness ? ` (${put(`sure.${part.sureness}`)})` : ''), 3),
    ...(part.addressee ? [paragraph(put('to', { addressee: part.addressee[language] }))] : []), ...paragraphsOf(part.text[language]),
    ...(part.links.length > 0 ? [paragraph(`${put('print.links')}:`), { is: 'list', ordered: false, points: part.links.map((link) => linkIn(link, words)) } as const] : []),
    ...answersOf(part, words),
  ])];
}

/** In addresses a document is called by its id: on paper it is its name alone. */
function linkIn({ kind, name, text }: EvaluationLink, { put, language }: Words): string {
  if (kind === 'consultation') return `${put('answers', { count: Number(name) })}. ${text[language]}`;
  return `${put(`link.${kind}`)}: ${kind === 'document' || name === text[language] ? text[language] : `${name} ${text[language]}`}`;
}

function answersOf({ kind, answers }: EvaluationPart, { put }: Words): Block[] {
  if (kind !== 'recommendation' || answers.length === 0) return [];
  return [{
    is: 'table', caption: put('print.answer'), head: [put('print.partner'), put('print.answer'), put('print.reason')],
    rows: answers.map(({ partner, answer, reason }) => [partner.shortName, put(`answer.${answer ?? 'none'}`), reason ?? '']),
  }];
}

function consultedOf({ questions, until, closedAt, answers, summary }: Consultation, { put, day, language }: Words): Block[] {
  const how = closedAt === null ? put('print.waiting', { day: day(until) }) : answers === null ? put('print.tooFew') : put('print.answered', { count: answers });
  const said = summary ? paragraphsOf(summary[language]) : closedAt !== null && answers !== null ? [paragraph(put('print.noSummary'))] : [];
  return [{ is: 'list', ordered: true, points: questions.map((question) => question[language]) }, paragraph(how), ...said];
}
