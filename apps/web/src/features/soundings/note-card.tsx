import { useMutation } from '@apollo/client/react';
import { Button, Radio } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { NoteCard_SoundingNoteFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './soundings.module.css';

export const NOTE_CARD = graphql(`
  fragment NoteCard_soundingNote on SoundingNote { id words { en es } lastDay answer grantId grants { id shortId title } }
`);

const ANSWER = graphql(`
  mutation AnswerSoundingNote($input: AnswerNoteInput!) {
    answerSoundingNote(input: $input) {
      __typename
      ... on NoteAnswered { note { id ...NoteCard_soundingNote @unmask } revealed { id } }
      ... on Refused { code message path }
    }
  }
`);

/** What somebody sounded, beside the reader's own grants that it meets. Until both agree, nobody learns what the reader makes of it. */
export function NoteCard({ note }: { note: NoteCard_SoundingNoteFragment }) {
  const { t } = useTranslation('soundings');
  const read = useBilingual();
  const { locale } = useLanguage();
  const { collaborative: { slug } } = useSession();
  return (
    <li className={styles['card']} data-state={note.answer}>
      <blockquote className={styles['words']}>{read(note.words)}</blockquote>
      <div><span className={styles['quiet']}>{t('reader.where')}</span>
        <ul className={styles['list']}>{note.grants.map(({ id, shortId, title }) => <li key={id}><Link to={`/${slug}/portfolio/${shortId ?? id}`}>{[shortId, title].filter(Boolean).join(' ')}</Link></li>)}</ul>
      </div>
      <Acts note={note} />
      <p className={styles['quiet']}>{note.answer === 'open' && t('reader.nothing')} {t('reader.until', { date: formatDate(note.lastDay, locale) })}</p>
    </li>
  );
}

function Acts({ note: { id, answer, grants, grantId } }: { note: NoteCard_SoundingNoteFragment }) {
  const { t } = useTranslation('soundings');
  const { viewer } = useSession();
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState(grants[0]?.id ?? '');
  const [send] = useMutation(ANSWER, { refetchQueries: ['SoundingsPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  const say = async (wanted: string) => {
    await act.run(async () => (await send({ variables: { input: { id, answer: wanted, grantId: wanted === 'agreed' ? chosen : null } } })).data?.answerSoundingNote);
  };
  if (!viewer.can('soundings.answer').allowed) return null;
  const happens = (
    <>
      <p>{t('reader.agreeHappens')}</p>
      {grants.length > 1 && (
        <Radio.Group label={t('reader.which')} value={chosen} onChange={setChosen}>
          <div className={styles['options']}>{grants.map((grant) => <Radio key={grant.id} value={grant.id} label={grant.title} />)}</div>
        </Radio.Group>
      )}
    </>
  );
  return (
    <>
      <ActProblem act={act} />
      {answer === 'aside' && <p>{t('reader.asideWhy')}</p>}
      {answer === 'agreed' && <p>{t('reader.agreed', { grant: grants.find((grant) => grant.id === grantId)?.title ?? '' })}</p>}
      <div className={styles['acts']}>
        {answer === 'open' ? (
          <>
            <Button onClick={() => { setAsked(true); }} disabled={act.busy}>{t('reader.agree')}</Button>
            <Button variant="default" onClick={() => { void say('aside'); }} loading={act.busy}>{t('reader.aside')}</Button>
          </>
        ) : <Button variant="default" onClick={() => { void say('open'); }} loading={act.busy}>{answer === 'aside' ? t('reader.backOpen') : t('reader.takeBack')}</Button>}
      </div>
      <ConfirmAct opened={asked} onClose={() => { setAsked(false); }} title={t('reader.agreeTitle')} act={t('reader.agree')} happens={happens} cannotUndo={t('reader.agreeFinal')} onAct={() => say('agreed')} />
    </>
  );
}
