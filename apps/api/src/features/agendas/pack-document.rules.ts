import { paragraphsOf, type Annex, type Block, type Document } from '@acuerdo/documents';
import { say, type Language } from '@acuerdo/words';

interface Both {
  readonly en: string;
  readonly es: string;
}

export interface PackPaper {
  readonly shortId: string | null;
  readonly title: Both;
  /** What it says; null where it says nothing that can be printed here. */
  readonly text: Both | null;
  /** A file that cannot be printed into the pack, and is handed out by itself. */
  readonly apart: boolean;
}

export interface PackItem {
  readonly title: Both;
  readonly owner: string | null;
  readonly minutes: number | null;
  readonly consent: boolean;
  readonly papers: readonly PackPaper[];
}

export interface Pack {
  readonly collaborative: string;
  readonly meeting: { readonly shortId: string; readonly title: Both; readonly held: { readonly written: string }; readonly begins: string | null; readonly timeZone: string | null };
  readonly items: readonly PackItem[];
}

/** What everybody reads before a meeting, as one document: its agenda, which is the contents, then each paper that can be printed. */
export function packDocument({ collaborative, meeting, items }: Pack, language: Language): Document {
  const words = (key: string, values = {}) => say(language, { key: `minutes.${key}`, values });
  const when = [meeting.held.written, meeting.begins && `${meeting.begins} (${meeting.timeZone ?? ''})`].filter(Boolean).join(', ');
  const papers = numbered(items);
  const nameOf = ({ paper, number }: Numbered) => words('pack.paper', { number, title: [paper.shortId, paper.title[language]].filter(Boolean).join(' ') });
  const itemBlocks = (item: PackItem, at: number): Block[] => {
    const facts = [item.owner, item.minutes && words('pack.minutes', { count: item.minutes }), item.consent && words('pack.consent')].filter(Boolean).join(' · ');
    const laid = papers.filter(({ of }) => of === item);
    return [
      { is: 'heading', level: 3, text: words('pack.item', { number: at + 1, title: item.title[language] }) },
      ...(facts ? [{ is: 'paragraph', text: facts } as const] : []),
      laid.length > 0 ? { is: 'list', ordered: false, points: laid.map((one) => (one.paper.apart ? words('pack.notText', { name: one.paper.title[language] }) : nameOf(one))) } : { is: 'paragraph', text: words('pack.none') },
    ];
  };
  return {
    title: meeting.title[language], above: words('pack.above', { collaborative, meeting: meeting.shortId }), language, foot: `${meeting.shortId} · ${when}`,
    blocks: [{ is: 'paragraph', text: when }, { is: 'heading', level: 2, text: words('pack.contents') }, ...items.flatMap(itemBlocks)],
    annexes: papers.flatMap((one): Annex[] => (one.paper.text ? [{ title: nameOf(one), blocks: paragraphsOf(one.paper.text[language]) }] : [])),
  };
}

interface Numbered {
  readonly of: PackItem;
  readonly paper: PackPaper;
  readonly number: number;
}

/** Papers are numbered through the whole pack, in the order of the agenda. */
function numbered(items: readonly PackItem[]): Numbered[] {
  return items.flatMap((item) => item.papers.map((paper) => ({ of: item, paper }))).map((one, at) => ({ ...one, number: at + 1 }));
}
