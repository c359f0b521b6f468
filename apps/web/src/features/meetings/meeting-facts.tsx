import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MeetingFacts_MeetingFragment } from '../../gql/graphql.ts';
import { useEither } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './meetings.module.css';

const FACTS = graphql(`
  fragment MeetingFacts_meeting on Meeting {
    id held { written from to inferred } begins timeZone place subject { en es } enteredBy lockedAt receipt
    attendance { id name meetingRole } passage { id text page sourceShortId sourceTitle sourceAuthor }
  }
`);

/** When, where and about what; what the record does not say is said to be missing. */
export function MeetingFacts({ meeting }: { meeting: FragmentType<MeetingFacts_MeetingFragment> }) {
  const { t } = useTranslation(['meetings', 'ui']);
  const either = useEither();
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  const { data: { held, begins, timeZone, place, subject, enteredBy, lockedAt, receipt, attendance, passage } } = useSuspenseFragment({ fragment: FACTS, from: meeting });
  const unknown = t('fact.unknown');
  const about = subject && either(subject);
  const moderators = attendance.filter(({ meetingRole }) => meetingRole === 'moderator').map(({ name }) => name);
  const locked = lockedAt && t('fact.lockedOn', { date: formatDate(lockedAt.slice(0, 10), locale) });
  return (
    <section className={styles['facts']}>
      <KeyValues facts={[
        { key: 'held', name: t('fact.held'), value: <><VagueDate date={held} />{begins && `, ${begins}`}</> },
        { key: 'subject', name: t('fact.subject'), value: about ? <span lang={about.lang}>{about.text}</span> : unknown },
        { key: 'moderator', name: t('fact.moderator'), value: moderators.length > 0 ? new Intl.ListFormat(locale).format(moderators) : unknown },
        { key: 'place', name: t('fact.place'), value: place ?? unknown },
        { key: 'timeZone', name: t('fact.timeZone'), value: timeZone ?? unknown },
        { key: 'enteredBy', name: t('fact.enteredBy'), value: [enteredBy, locked].filter(Boolean).join(', ') },
        ...(receipt ? [{ key: 'receipt', name: t('ui:sheet.fingerprint'), value: <code className={styles['receipt']}>{receipt}</code> }] : []),
      ]} />
      {passage && <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page} to={`/${slug}/data/sources/${passage.sourceShortId}`} />}
    </section>
  );
}
