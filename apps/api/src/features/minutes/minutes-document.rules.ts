import { readWritten, type Block, type Document } from '@acuerdo/documents';
import { LOCALES, say, type Language } from '@acuerdo/words';
import type { Minutes } from './minutes.model.ts';
import type { Both } from './minutes-record.queries.ts';

export interface Around {
  readonly collaborative: string;
  readonly meeting: { readonly shortId: string; readonly title: Both };
  readonly timeZone: string;
}

type Printed = Pick<Minutes, 'shortId' | 'state' | 'version' | 'text' | 'hash' | 'approvals'>;

/** Minutes as a document in one language: the text as it stands, who approved it, and at the foot what it is, with the hash that was approved. */
export function minutesDocument(minutes: Printed, { collaborative, meeting, timeZone }: Around, language: Language): Document {
  const { shortId, state, version, text, hash } = minutes;
  const name = say(language, { key: `minutes.state.${state}`, values: { version, number: shortId ?? '' } });
  return {
    title: meeting.title[language], above: `${say(language, { key: 'minutes.above', values: { collaborative } })} · ${meeting.shortId} · ${name}`, language,
    foot: say(language, { key: 'minutes.foot', values: { name: shortId ?? `${meeting.shortId} · ${name}`, hash } }), annexes: [],
    blocks: [...readWritten(text[language]), ...approvalBlocks(minutes, timeZone, language)],
  };
}

function approvalBlocks({ approvals }: Printed, timeZone: string, language: Language): Block[] {
  const standing = approvals.filter(({ stands }) => stands);
  if (standing.length === 0) return [];
  const words = (key: string) => say(language, { key: `minutes.${key}` });
  const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone });
  return [{
    is: 'table', caption: words('approvedBy'), head: [words('approvals.partner'), words('approvals.by'), words('approvals.at')],
    rows: standing.map(({ partner, by, at }) => [partner.shortName, by, day.format(new Date(at))]),
  }];
}
