import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MySounding } from '../../features/soundings/my-sounding.tsx';
import { NoteCard } from '../../features/soundings/note-card.tsx';
import { RevealedCard } from '../../features/soundings/revealed-card.tsx';
import { SoundingCounts } from '../../features/soundings/sounding-counts.tsx';
import { SoundingSection } from '../../features/soundings/sounding-section.tsx';
import { WhyTrust } from '../../features/soundings/why-trust.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const SOUNDINGS_PAGE = graphql(`
  query SoundingsPage($counts: Boolean!, $mineAfter: String, $notesAfter: String, $bothAfter: String) {
    soundingNotes(first: 20, after: $notesAfter) { nodes { id ...NoteCard_soundingNote @unmask } next }
    revealedSoundings(first: 20, after: $bothAfter) { nodes { id ...RevealedCard_revealedSounding @unmask } next }
    soundings(first: 20, after: $mineAfter) { nodes { id ...MySounding_sounding @unmask } next }
    soundingCounts @include(if: $counts) { ...SoundingCounts_soundingCount @unmask }
  }
`);

/** What reaches the viewer's house, what it revealed with another, and what it sounded itself. */
export function SoundingsPage() {
  const { t } = useTranslation('soundings');
  const { viewer } = useSession();
  const { data: { soundings, soundingNotes, revealedSoundings, soundingCounts }, fetchMore } = useSuspenseQuery(
    SOUNDINGS_PAGE, { ...FRESH, variables: { counts: viewer.can('soundings.count').allowed } });
  const moreNotes = useMore(soundingNotes.next ?? null, ({ variables: { after } }) => fetchMore({ variables: { notesAfter: after } }));
  const moreBoth = useMore(revealedSoundings.next ?? null, ({ variables: { after } }) => fetchMore({ variables: { bothAfter: after } }));
  const moreMine = useMore(soundings.next ?? null, ({ variables: { after } }) => fetchMore({ variables: { mineAfter: after } }));
  const nothing = soundings.nodes.length + soundingNotes.nodes.length + revealedSoundings.nodes.length === 0;
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={t('note')} />
      <RoomViews room="overlaps" />
      {nothing ? <WhyTrust /> : (
        <>
          <SoundingSection id="reach" title={t('reach.title')} why={t('reach.why')} none={t('reach.none')} more={moreNotes}>{soundingNotes.nodes.map((note) => <NoteCard key={note.id} note={note} />)}</SoundingSection>
          <SoundingSection id="both" title={t('both.title')} why={t('both.why')} none={t('both.none')} more={moreBoth}>{revealedSoundings.nodes.map((revealed) => <RevealedCard key={revealed.id} revealed={revealed} />)}</SoundingSection>
          <SoundingSection id="mine" title={t('mine.title')} none={t('mine.none')} more={moreMine}>{soundings.nodes.map((sounding) => <MySounding key={sounding.id} sounding={sounding} />)}</SoundingSection>
        </>
      )}
      {soundingCounts && <SoundingCounts counts={soundingCounts} />}
    </div>
  );
}
