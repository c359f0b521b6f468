import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AgendaItem_AgendaItemFragment, Agenda_AgendaFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useAct, type Act } from '../../lib/use-act.ts';
import { useOnline } from '../../lib/use-online.ts';
import { useUnsent } from '../../lib/use-unsent.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Wording } from '../../ui/wording.tsx';
import styles from './agendas.module.css';
import { PaperLinks } from './paper-links.tsx';
import { PullItem } from './pull-item.tsx';
import { noteNow, readNote, standingOf, type Note } from './unsent-note.ts';

const NOTE = graphql(`
  mutation NoteAgendaItem($input: NoteAgendaItemInput!) {
    noteAgendaItem(input: $input) { __typename ... on Agenda { id ...Agenda_agenda @unmask } ... on Refused { code message path } }
  }
`);

type Item = AgendaItem_AgendaItemFragment;

interface SessionItemsProps {
  agenda: Agenda_AgendaFragment;
  /** Asks again what stands there, after a refusal. */
  onRefused: () => void;
  /** What is done under an item beside noting: votes, steps. */
  below: (item: Item) => ReactNode;
}

/** The agenda while the meeting is held: a note for each item, and whether it is done. What is written stays on this device until it is sent. */
export function SessionItems({ agenda: { id, items }, onRefused, below }: SessionItemsProps) {
  const { t } = useTranslation('agendas');
  const online = useOnline();
  const unsent = useUnsent(`notes ${id}`, readNote);
  const { act, send } = useNoting(onRefused);
  const waiting = items.flatMap((item) => {
    const mine = unsent.all[item.id];
    return mine && standingOf(mine, item) === 'unsent' ? [{ item, mine }] : [];
  });
  const sendOne = async (item: Item, mine: Note) => { if (await send(item.id, mine)) unsent.drop(item.id); };
  const sendAll = async () => { for (const { item, mine } of waiting) await sendOne(item, mine); };
  return (
    <section className={styles['agenda']} aria-labelledby="session-items">
      <h2 id="session-items">{t('title')}</h2>
      {waiting.length > 0 && (!online || act.error !== null || waiting.length > 1) && (
        <Callout tone="look" title={t('session.kept', { count: waiting.length })} act={<Button size="xs" loading={act.busy} onClick={() => { void sendAll(); }}>{t('session.sendAll')}</Button>}>
          {t(online ? 'session.keptWhy' : 'session.offline')}
        </Callout>
      )}
      <ActProblem act={waiting.length > 0 ? { ...act, error: null } : act} />
      {items.length === 0 && <p className={styles['quiet']}>{t('empty.title')}</p>}
      <ol className={styles['items']}>
        {items.map((item) => (
          <li key={item.id}>
            <OneNote item={item} mine={unsent.all[item.id] ?? null} act={act} onWrite={(note) => { unsent.put(item.id, note); }} onSend={(note) => { void sendOne(item, note); }} onDrop={() => { unsent.drop(item.id); }} />
            {below(item)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function useNoting(onRefused: () => void) {
  const [mutate] = useMutation(NOTE);
  const act = useAct([]);
  const send = async (id: string, note: Note): Promise<boolean> => {
    const taken = await act.run(async () => {
      const answer = (await mutate({ variables: { input: { id, ...note } } })).data?.noteAgendaItem;
      if (answer?.__typename === 'Refused') onRefused();
      return answer;
    });
    return taken !== null;
  };
  return { act, send };
}

interface OneNoteProps {
  item: Item;
  mine: Note | null;
  act: Act;
  onWrite: (note: Note) => void;
  onSend: (note: Note) => void;
  onDrop: () => void;
}

function OneNote({ item, mine, act, onWrite, onSend, onDrop }: OneNoteProps) {
  const { t } = useTranslation('agendas');
  const read = useBilingual();
  const now = noteNow(item);
  const shown = mine ?? now;
  const standing = mine && standingOf(mine, item);
  const write = (change: Partial<Note>) => { onWrite({ ...shown, version: mine?.version ?? now.version, ...change }); };
  return (
    <div className={styles['item']}>
      <h3>{read(item.title)}</h3>
      <PullItem item={item} />
      <PaperLinks item={item} keeps />
      <Textarea label={t('session.note', { name: read(item.title) })} autosize minRows={2} maxRows={16} maxLength={10_000} value={shown.note} onChange={(event) => { write({ note: event.currentTarget.value }); }} />
      <Checkbox label={t('session.done')} checked={shown.done} onChange={(event) => { write({ done: event.currentTarget.checked }); }} />
      {standing === 'conflict' && mine && <Conflict mine={mine} item={item} onMine={() => { onSend({ ...mine, version: now.version }); }} onTheirs={onDrop} />}
      {standing === 'unsent' && mine && (
        <div className={styles['keep']}>
          <Button size="xs" loading={act.busy} onClick={() => { onSend(mine); }}>{t('session.save')}</Button>
          <Button size="xs" variant="default" disabled={act.busy} onClick={onDrop}>{t('session.drop')}</Button>
        </div>
      )}
    </div>
  );
}

function Conflict({ mine, item, onMine, onTheirs }: { mine: Note; item: Item; onMine: () => void; onTheirs: () => void }) {
  const { t } = useTranslation('agendas');
  const acts = (
    <span className={styles['keep']}>
      <Button size="xs" variant="default" onClick={onMine}>{t('session.mine')}</Button>
      <Button size="xs" variant="default" onClick={onTheirs}>{t('session.theirs')}</Button>
    </span>
  );
  return (
    <Callout tone="look" title={t('session.conflict')} live act={acts}>
      <p>{t('session.conflictWhy')}</p>
      <Wording before={item.note?.text ?? ''} after={mine.note} lang={item.note?.language ?? 'en'} />
    </Callout>
  );
}
