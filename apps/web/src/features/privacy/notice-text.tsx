import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { NoticeText_NoticeFragment } from '../../gql/graphql.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { Callout } from '../../ui/callout.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import styles from './privacy.module.css';
import { partOf } from './parts.ts';

graphql(`fragment NoticeText_notice on PrivacyNotice { collaborative version publishedAt parts { key text { en es } } }`);

/** The whole notice, part by part; where none was published, that this is the general one. */
export function NoticeText({ notice: { collaborative, version, publishedAt, parts } }: { notice: NoticeText_NoticeFragment }) {
  const { t } = useTranslation('privacy');
  return (
    <div className={styles['notice']}>
      {collaborative && publishedAt
        ? <p className={styles['quiet']}>{t('of', { collaborative, version })} <MomentText at={publishedAt} /></p>
        : <Callout tone="note" title={t('general')}>{t('generalWhy')}</Callout>}
      {parts.map(({ key, text }) => (
        <section key={key} aria-labelledby={`part-${key}`}>
          <h2 id={`part-${key}`}>{t(`part.${partOf(key)}`)}</h2>
          <BilingualText text={text} />
        </section>
      ))}
    </div>
  );
}
