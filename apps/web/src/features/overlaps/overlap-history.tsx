import { useTranslation } from 'react-i18next';
import type { AnswerOverlap_OverlapFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Reason } from '../../ui/reason.tsx';
import styles from './overlaps.module.css';

/** What was answered so far; the last one holds. */
export function OverlapHistory({ answers }: { answers: AnswerOverlap_OverlapFragment['answers'] }) {
  const { t } = useTranslation('overlaps');
  const { locale } = useLanguage();
  return (
    <section className={styles['history']} aria-labelledby="answers">
      <h2 id="answers">{t('answer.history')}</h2>
      {answers.length === 0 && <p className={styles['quiet']}>{t('answer.none')}</p>}
      <ol>
        {answers.map(({ id, answer, says, reason, by, at, undone, together }) => (
          <li key={id} data-undone={undone}>
            <span><strong>{t(`answer.kind.${answer as 'hold'}`)}</strong>{undone && <> · {t('answer.undone')}</>}{together > 1 && <> · {t('answer.together', { count: together })}</>}</span>
            {says && <span><Reason reason={says} /></span>}
            {reason && <q>{reason}</q>}
            <span className={styles['quiet']}>{t('answer.by', { by, date: formatDate(at.slice(0, 10), locale) })}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
