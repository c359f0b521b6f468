import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MotionTexts_MotionFragment } from '../../gql/graphql.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { Paragraphs } from '../../ui/bilingual-text.tsx';
import { TextBetween } from '../../ui/text-between.tsx';
import { useBilingual } from '../../lib/bilingual.ts';
import styles from './motion.module.css';


const TEXTS = graphql(`
  fragment MotionTexts_motion on Motion {
    id texts { version title { en es } text { en es } why language writtenBy writtenAt }
  }
`);

/** Every version of the text, the latest first, each with what it says otherwise than the one before. */
export function MotionTexts({ motion, timeZone }: { motion: FragmentType<MotionTexts_MotionFragment>; timeZone: string }) {
  const { t } = useTranslation('motions');
  const { data: { texts } } = useSuspenseFragment({ fragment: TEXTS, from: motion });
  if (texts.length < 2) return null;
  return (
    <section className={styles['texts']} aria-labelledby="texts">
      <h2 id="texts">{t('texts.title')}</h2>
      <ol>
        {texts.map((text, at) => (
          <li key={text.version}>
            <details>
              <summary>
                <strong>{t('texts.version', { version: text.version })}</strong> <MomentText at={text.writtenAt} timeZone={timeZone} />
                {text.writtenBy && <span className={styles['quiet']}> · {text.writtenBy}</span>}
              </summary>
              {text.why && <p lang={text.language ?? undefined}><strong>{t('texts.why')}</strong> {text.why}</p>}
              {texts[at + 1] ? <TextBetween before={texts[at + 1]!} after={text} /> : <First text={text} />}
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function First({ text: { title, text } }: { text: MotionTexts_MotionFragment['texts'][number] }) {
  const read = useBilingual();
  return <><p><strong>{read(title)}</strong></p><Paragraphs text={read(text)} /></>;
}
