import type { Block, Document } from '@acuerdo/documents';
import type { Whose } from '../collaboratives/whose.ts';
import { decisionBlocks } from './decision-document.ts';
import type { Decision } from './decision.model.ts';
import type { Words } from './decision-words.ts';

/** The register (*libro de acuerdos*) as of a day: what is in it, then each decision from the first on, with the hash of its entry in the record. */
export function registerDocument(decisions: readonly Decision[], { words, whose, asOf }: { words: Words; whose: Whose; asOf: string }): Document {
  const { label, put, language, day } = words;
  const values = { collaborative: whose.name, day: day(asOf) };
  const when = ({ decidedOn, past }: Decision) => (decidedOn ? day(decidedOn) : past ? words.vague(past.decided) : '');
  const rows = decisions.map((decision) => [decision.shortId, decision.title[language], put(`kind.${decision.kind}`), when(decision), words.state(decision)]);
  return {
    title: label('register'), above: put(whose.sample ? 'print.registerOfSample' : 'print.registerOf', values), language, foot: put('print.registerFoot', values), annexes: [],
    blocks: [
      { is: 'paragraph', text: put('print.count', { count: decisions.length }) },
      ...(rows.length > 0 ? [{ is: 'table' as const, caption: label('register'), head: ['number', 'title', 'kind', 'decided', 'state'].map(label), rows }] : []),
      ...decisions.flatMap((decision): Block[] => [
        { is: 'heading', level: 2, text: `${decision.shortId}. ${decision.title[language]}` }, ...decisionBlocks(decision, words, 3),
        { is: 'paragraph', text: put('print.foot', { decision: decision.shortId, hash: decision.receipt }) },
      ]),
    ],
  };
}
