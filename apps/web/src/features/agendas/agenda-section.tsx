import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem_AgendaItemFragment, Agenda_AgendaFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn } from '../../lib/session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './agendas.module.css';
import { ItemForm } from './item-form.tsx';
import { KeepItem } from './keep-item.tsx';
import { hoursOf } from './order.ts';
import { PackDownloads } from './pack-downloads.tsx';
import { PaperLinks } from './paper-links.tsx';
import { PullItem } from './pull-item.tsx';

interface AgendaSectionProps {
  agenda: Agenda_AgendaFragment;
  /** Its short id. */
  meeting: string;
  kind: string;
  /** Nothing is added any more. */
  locked: boolean;
  begins: string | null | undefined;
}

/** What a meeting is to talk about, in its order, with its papers; and what was noted. */
export function AgendaSection({ agenda, meeting, kind, locked, begins }: AgendaSectionProps) {
  const { t } = useTranslation('agendas');
  const keeps = abilityIn(agenda.viewerCan, 'agendas.keep').allowed;
  const timed = kind !== 'circular';
  const hours = hoursOf(begins ?? null, agenda.items);
  if (locked && agenda.items.length === 0) return null;
  const sum = agenda.items.reduce((all, { minutes }) => all + (minutes ?? 0), 0);
  return (
    <section className={styles['agenda']} aria-labelledby="agenda">
      <h2 id="agenda">{t('title')}</h2>
      {sum > 0 && <p className={styles['quiet']}>{t('sum', { count: sum })}</p>}
      {agenda.items.length === 0 && <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t(timed ? 'empty.why' : 'empty.circular')}</p></EmptyState>}
      <ol className={styles['items']}>
        {agenda.items.map((item, at) => <li key={item.id}><OneItem item={item} hour={hours[at] ?? null} />{keeps && <KeepItem agenda={agenda} item={item} timed={timed} />}</li>)}
      </ol>
      {agenda.items.length > 0 && <PackDownloads meeting={meeting} />}
      {keeps && <AddItem meetingId={agenda.id} timed={timed} />}
    </section>
  );
}

function AddItem({ meetingId, timed }: { meetingId: string; timed: boolean }) {
  const { t } = useTranslation('agendas');
  const [open, setOpen] = useState(false);
  if (open) return <ItemForm meetingId={meetingId} item={null} timed={timed} onDone={() => { setOpen(false); }} />;
  return <div data-screen-only><Button variant="default" onClick={() => { setOpen(true); }}>{t('item.add')}</Button></div>;
}

function OneItem({ item, hour }: { item: AgendaItem_AgendaItemFragment; hour: string | null }) {
  const { t } = useTranslation('agendas');
  const read = useBilingual();
  const { title, owner, minutes, note, doneAt } = item;
  const facts = [hour, minutes !== null && t('minutes', { count: minutes }), owner].filter(Boolean).join(' · ');
  return (
    <div className={styles['item']}>
      <h3>{read(title)}</h3>
      {facts && <p className={styles['quiet']}>{facts}</p>}
      {doneAt && <StateWord tone="settled">{t('done')}</StateWord>}
      <PullItem item={item} />
      <PaperLinks item={item} keeps={abilityIn(item.viewerCan, 'agendas.keep').allowed} />
      {note && <p className={`record ${styles['note'] ?? ''}`} lang={note.language}>{note.text}</p>}
    </div>
  );
}
