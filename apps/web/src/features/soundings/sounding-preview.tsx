import { LOCALES } from '@acuerdo/words';
import { useTranslation } from 'react-i18next';
import type { SoundingForm_SoundingDraftFragment } from '../../gql/graphql.ts';
import { useBilingual, type Bilingual } from '../../lib/bilingual.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Reason } from '../../ui/reason.tsx';
import styles from './soundings.module.css';

interface SoundingPreviewProps {
  draft: Pick<SoundingForm_SoundingDraftFragment, 'mask' | 'lastDay' | 'revealed'>;
  /** As the form stands. */
  words: Bilingual;
}

/** Before it is said: the exact words, what nobody learns by them, and what both see once both agreed. */
export function SoundingPreview({ draft: { mask, lastDay, revealed }, words }: SoundingPreviewProps) {
  const { t } = useTranslation('soundings');
  const { locale, language } = useLanguage();
  const read = useBilingual();
  const fields = new Intl.ListFormat(LOCALES[language]).format(revealed.map((field, at) => (at === 0 ? t(`field.${field as 'title'}`) : t(`field.${field as 'title'}`).toLocaleLowerCase(language))));
  return (
    <div className={styles['preview']}>
      <div role="status">
        <h3>{t('form.read')}</h3>
        <blockquote className={styles['words']}>{read(words)}</blockquote>
        <p className={styles['quiet']}>{t('form.readWhy')}</p>
      </div>
      <div><h3>{t('form.hides')}</h3><p><Reason reason={mask} /></p></div>
      <div><h3>{t('form.unsaid')}</h3><p>{t('form.unsaidList')}</p></div>
      <div><h3>{t('form.you')}</h3><p>{t('form.youList')}</p></div>
      <div><h3>{t('form.revealed')}</h3><p>{t('form.revealedList', { fields })}</p></div>
      <p className={styles['quiet']}>{t('form.until', { date: formatDate(lastDay, locale) })} {t('form.house')}</p>
    </div>
  );
}
