import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { RecordedList_AnswerFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DateText, MomentText } from '../../ui/date-text.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { hueOf, PartnerMark } from '../../ui/partner-mark.tsx';
import { proofWord } from './proof-word.ts';
import styles from './recorded.module.css';

export const RECORDED_ANSWER = graphql(`
  fragment RecordedList_answer on RecordedAnswer { voterId person proof recordedBy recordedAt givenBy givenOn passage fileId fileName partner { id shortName letter hue } }
`);

/** Ballots that the secretariat recorded for their voters; with the proof, where the viewer may see it. */
export function RecordedList({ answers }: { answers: readonly RecordedList_AnswerFragment[] }) {
  const { t } = useTranslation('recorded');
  if (answers.length === 0) return null;
  return (
    <section className={styles['list']} aria-labelledby="recorded">
      <h2 id="recorded">{t('title')}</h2>
      <p className={styles['quiet']}>{t('why')}</p>
      <ul>{answers.map((answer, at) => <li key={`${answer.voterId} ${at}`}><Answer answer={answer} /></li>)}</ul>
    </section>
  );
}

function Answer({ answer: { partner, person, proof, recordedBy, recordedAt, givenBy, givenOn, passage, fileId, fileName } }: { answer: RecordedList_AnswerFragment }) {
  const { t } = useTranslation('recorded');
  const { collaborative: { slug, timeZone } } = useSession();
  return (
    <>
      <span><PartnerMark hue={hueOf(partner.hue)} letter={partner.letter} name={partner.shortName} />{person && <> {person}</>}: {t(`proof.${proofWord(proof)}`)}</span>
      {givenBy && <span>{t('given', { by: givenBy })} {givenOn && <DateText value={givenOn} />}</span>}
      {passage && <q>{passage}</q>}
      {fileId && fileName && <DownloadButton address={`/files/answer-proof?collaborative=${encodeURIComponent(slug)}&file=${fileId}`} name={fileName}>{t('file', { name: fileName })}</DownloadButton>}
      <span className={styles['quiet']}>{t('recordedBy', { by: recordedBy })} <MomentText at={recordedAt} timeZone={timeZone} /></span>
    </>
  );
}
