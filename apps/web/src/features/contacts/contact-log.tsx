import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContactLog_GranteeFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { Paragraphs } from '../../ui/bilingual-text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { ContactOwner } from './contact-owner.tsx';
import { KeepNote } from './keep-note.tsx';
import { NoteContact } from './note-contact.tsx';
import styles from './contacts.module.css';

export const CONTACT_LOG = graphql(`
  fragment ContactLog_grantee on Grantee {
    id protection ...ContactOwner_grantee @unmask
    contactNotes(first: 20, after: $notesAfter) {
      nodes { id day way text by shared partner { id shortName letter hue } viewerCan { action allowed reason } } next total
    }
  }
`);

type Note = ContactLog_GranteeFragment['contactNotes']['nodes'][number];

interface ContactLogProps {
  grantee: ContactLog_GranteeFragment;
  more: { load: (() => void) | null; loading: boolean };
}

/** Who speaks with a grantee, and what was spoken: the viewer's own notes, and those that others shared. */
export function ContactLog({ grantee, more }: ContactLogProps) {
  const { t } = useTranslation(['contacts', 'ui']);
  const { id, protection, contactNotes: { nodes, total }, contactActs } = grantee;
  return (
    <section className={styles['log']} aria-labelledby="contact">
      <h2 id="contact">{t('title')}</h2>
      <ContactOwner grantee={grantee} />
      <h3>{t('log')}{total > 0 && <span className={styles['quiet']}> · {total}</span>}</h3>
      {nodes.length === 0 && <p>{t('none')} <span className={styles['quiet']}>{t('noneWhy')}</span></p>}
      {abilityIn(contactActs, 'contacts.note').allowed && <InPlace act={t('note.act')}>{(close) => <NoteContact granteeId={id} alone={protection === 'protected'} onDone={close} />}</InPlace>}
      {nodes.length > 0 && <ol className={styles['notes']}>{nodes.map((note) => <li key={note.id}><NoteLine note={note} /></li>)}</ol>}
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button></div>}
    </section>
  );
}

function NoteLine({ note: { id, day, way, text, by, shared, partner, viewerCan } }: { note: Note }) {
  const { t } = useTranslation('contacts');
  return (
    <article className={styles['note']}>
      <p className={styles['line']}>
        <DateText value={day} /> <strong>{t(`way.${way as 'call'}`)}</strong> <PartyMark pool partner={partner ?? null} name={by} /> <span>{by}</span>
        {shared && <StateWord tone="open">{t('shared')}</StateWord>}
      </p>
      {text === null || text === undefined ? <p className={styles['quiet']}>{t('protected')}</p> : <Paragraphs text={text} />}
      <KeepNote id={id} shared={shared} viewerCan={viewerCan} />
    </article>
  );
}
