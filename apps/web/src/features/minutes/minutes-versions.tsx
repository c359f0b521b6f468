import { changesBetween } from '@acuerdo/texts';
import { useSuspenseQuery } from '@apollo/client/react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Minutes_MinutesFragment } from '../../gql/graphql.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { LineChanges } from './line-changes.tsx';
import styles from './minutes.module.css';

const TEXT = graphql(`query MinutesVersionText($id: UUID!, $version: Int!) { minutesText(id: $id, version: $version) { version text { en es } hash } }`);

interface VersionsProps {
  minutes: Minutes_MinutesFragment;
  timeZone: string;
}

/** Every version of the text, the latest first; each earlier one with what the text that stands says otherwise. */
export function MinutesVersions({ minutes, timeZone }: VersionsProps) {
  const { t } = useTranslation('minutes');
  const { versions, version: current } = minutes;
  return (
    <section className={styles['part']} aria-labelledby="versions">
      <h2 id="versions">{t('versions.title')}</h2>
      <ol className={styles['lines']} reversed>
        {versions.map(({ version, origin, by, at }) => (
          <li key={version} className={styles['correction']}>
            <div className={styles['acts']}>
              <strong>{t('versions.one', { version })}</strong>
              <span>{t(origin === 'record' ? 'versions.record' : 'versions.person')}</span>
              <span className={styles['quiet']}>{by}, <MomentText at={at} timeZone={timeZone} /></span>
            </div>
            {version !== current && <InPlace act={t('versions.compare', { version })}>{() => <Suspense><Between minutes={minutes} version={version} /></Suspense>}</InPlace>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Between({ minutes: { id, text }, version }: { minutes: Minutes_MinutesFragment; version: number }) {
  const { data: { minutesText } } = useSuspenseQuery(TEXT, { variables: { id, version } });
  if (!minutesText) return null;
  return (
    <div className={styles['pair']}>
      {(['en', 'es'] as const).map((lang) => <div key={lang}><strong lang={lang}>{lang === 'en' ? 'English' : 'Español'}</strong><LineChanges changes={changesBetween(minutesText.text[lang], text[lang])} lang={lang} /></div>)}
    </div>
  );
}
