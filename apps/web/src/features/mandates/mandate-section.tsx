import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MandateSection_MotionFragment } from '../../gql/graphql.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { DownloadButton } from '../../ui/download-button.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { AnswerMandate } from './answer-mandate.tsx';
import { MandateForm } from './mandate-form.tsx';
import styles from './mandates.module.css';
import { useMandateWords } from './use-mandate-words.ts';

const SECTION = graphql(`
  fragment MandateSection_motion on Motion {
    id shortId state options { id title { en es } }
    mandates {
      mine { version kind optionId answer words dueOn named outcome writtenBy writtenAt paper { id name } }
      answers viewerCan { action allowed reason }
    }
  }
`);

/** How the board of the viewer's own partner binds its delegates here. Whoever acts for no partner sees nothing of it. */
export function MandateSection({ motion }: { motion: FragmentType<MandateSection_MotionFragment> }) {
  const { t } = useTranslation('mandates');
  const { data } = useSuspenseFragment({ fragment: SECTION, from: motion });
  const { mine, viewerCan } = data.mandates;
  const mayKeep = abilityIn(viewerCan, 'mandates.keep').allowed;
  if (!mine && !mayKeep) return null;
  return (
    <section className={styles['section']} aria-labelledby="mandate" data-screen-only>
      <h2 id="mandate">{t('title')}</h2>
      {mine ? <Mine motion={data} mandate={mine} /> : <p className={styles['quiet']}>{t('none')}</p>}
      {abilityIn(viewerCan, 'mandates.answer').allowed && <AnswerMandate motionId={data.id} closed={data.state === 'closed'} />}
      {mayKeep && <InPlace act={t(mine ? 'again' : 'keep')}>{(close) => <MandateForm motion={data} onDone={close} />}</InPlace>}
      <p className={styles['quiet']}>{t('private')}</p>
    </section>
  );
}

interface MineProps {
  motion: MandateSection_MotionFragment;
  mandate: NonNullable<MandateSection_MotionFragment['mandates']['mine']>;
}

function Mine({ motion, mandate: { words, paper, writtenBy, writtenAt, named, ...mandate } }: MineProps) {
  const { t } = useTranslation('mandates');
  const { collaborative: { slug, timeZone } } = useSession();
  const say = useMandateWords(motion.options);
  const facts = [
    ...(words ? [{ key: 'words', name: t('words'), value: words }] : []),
    ...(paper ? [{ key: 'paper', name: t('paperName'), value: paper.name }] : []),
    ...(mandate.kind === 'approval' && !mandate.outcome ? [{ key: 'named', name: t('namedShort'), value: t(named ? 'namedYes' : 'namedNo') }] : []),
    { key: 'by', name: t('by'), value: <>{writtenBy}, <MomentText at={writtenAt} timeZone={timeZone} /></> },
  ];
  return (
    <div className={styles['mine']}>
      <strong>{say(mandate)}</strong>
      <KeyValues facts={facts} />
      {paper && <DownloadButton address={`/files/mandate-paper?collaborative=${encodeURIComponent(slug)}&file=${paper.id}`} name={paper.name}>{t('paper')}</DownloadButton>}
    </div>
  );
}
