import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Approvals } from '../../features/minutes/approvals.tsx';
import { Corrections } from '../../features/minutes/corrections.tsx';
import { DraftMinutes } from '../../features/minutes/draft-minutes.tsx';
import { ExportMinutes } from '../../features/minutes/export-minutes.tsx';
import { MinutesState } from '../../features/minutes/minutes-state.tsx';
import { MinutesVersions } from '../../features/minutes/minutes-versions.tsx';
import { ReturnedMinutes } from '../../features/minutes/returned-minutes.tsx';
import { SignMinutes } from '../../features/minutes/sign-minutes.tsx';
import { WriteMinutes } from '../../features/minutes/write-minutes.tsx';
import { WrittenText } from '../../features/minutes/written-text.tsx';
import { graphql } from '../../gql/gql.ts';
import type { MinutesPageQuery } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const MINUTES_PAGE = graphql(`
  query MinutesPage($id: String!) {
    meeting(id: $id) { id shortId title { en es } minutes { id ...Minutes_minutes @unmask } }
  }
`);

type Meeting = NonNullable<MinutesPageQuery['meeting']>;
type Minutes = NonNullable<Meeting['minutes']>;

/** The minutes of one meeting: read, written further, corrected, approved, locked, taken out of the house. */
export function MinutesPage() {
  const { meeting: id = '' } = useParams();
  const { t } = useTranslation('minutes');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { meeting } } = useSuspenseQuery(MINUTES_PAGE, { ...FRESH, variables: { id } });
  if (!meeting) return <NotFound />;
  const { shortId, title, minutes } = meeting;
  return (
    <div className={styles['page']}>
      <PageHead
        shortId={minutes?.shortId ?? shortId} title={t('of', { title: read(title) })} state={minutes && <MinutesState state={minutes.state} />}
        note={<Link to={`/${slug}/meetings/${shortId}`}>{t('toMeeting', { meeting: shortId })}</Link>}
      />
      {minutes ? <Standing meeting={meeting} minutes={minutes} /> : (
        <EmptyState title={t('empty.title')} example={t('empty.example')} act={<DraftMinutes meetingId={meeting.id} again={false} />}><p>{t('empty.why')}</p></EmptyState>
      )}
    </div>
  );
}

function Standing({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const read = useBilingual();
  const { language } = useLanguage();
  const { collaborative: { name, timeZone } } = useSession();
  const { shortId, text, hash, leftOut } = minutes;
  const title = shortId ?? `${meeting.shortId}, ${t('versions.one', { version: minutes.version })}`;
  return (
    <>
      <SignMinutes minutes={minutes} />
      {leftOut > 0 && <p>{t('leftOut', { count: leftOut })}</p>}
      <Sheet shortId={title} title={read(meeting.title)} kind={t('kind', { collaborative: name })} fingerprint={minutes.receipt ?? hash}><WrittenText text={read(text)} lang={language} /></Sheet>
      <Keep meetingId={meeting.id} minutes={minutes} />
      <Approvals minutes={minutes} timeZone={timeZone} />
      <Corrections minutes={minutes} timeZone={timeZone} />
      <MinutesVersions minutes={minutes} timeZone={timeZone} />
      <ExportMinutes meeting={meeting.shortId} name={shortId ?? `${meeting.shortId}-minutes`} />
    </>
  );
}

/** What the secretariat does with the text: write it further, make it anew from the record, take in what came back. */
function Keep({ meetingId, minutes }: { meetingId: string; minutes: Minutes }) {
  const { t } = useTranslation('minutes');
  const [open, setOpen] = useState<'write' | 'returned' | null>(null);
  if (!abilityIn(minutes.viewerCan, 'minutes.write').allowed) return null;
  const close = () => { setOpen(null); };
  if (open === 'write') return <WriteMinutes minutes={minutes} onDone={close} />;
  if (open === 'returned') return <ReturnedMinutes minutes={minutes} onDone={close} />;
  return (
    <div className={styles['acts']} data-screen-only>
      <Button variant="default" onClick={() => { setOpen('write'); }}>{t('write.act')}</Button>
      <Button variant="default" onClick={() => { setOpen('returned'); }}>{t('returned.act')}</Button>
      <DraftMinutes meetingId={meetingId} again />
    </div>
  );
}
