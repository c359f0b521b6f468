import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { EvaluationTerms_EvaluationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Quotation } from '../../ui/quotation.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './evaluations.module.css';

export const EVALUATION_TERMS = graphql(`
  fragment EvaluationTerms_evaluation on Evaluation {
    id shortId title { en es } terms { en es } periodFrom periodTo commissionedBy { id shortId } step { id shortId title { en es } }
    passage { id text page sourceShortId sourceTitle sourceAuthor }
  }
`);

/** What was asked for: terms of reference, period, by which decision; and the sentence that says that it takes place. */
export function EvaluationTerms({ evaluation: { shortId, title, terms, periodFrom, periodTo, commissionedBy, step, passage } }: { evaluation: EvaluationTerms_EvaluationFragment }) {
  const { t } = useTranslation('evaluations');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const period = periodFrom ?? periodTo ? <>{periodFrom && <DateText value={periodFrom} />} – {periodTo && <DateText value={periodTo} />}</> : t('terms.noPeriod');
  return (
    <section className={styles['section']}>
      {terms ? <Sheet shortId={shortId} kind={t('terms.title')} title={read(title)}><BilingualText text={terms} /></Sheet> : <p className={styles['quiet']}>{t('terms.none')}</p>}
      <KeyValues facts={[
        { key: 'period', name: t('terms.period'), value: period },
        { key: 'by', name: t('terms.commissionedBy'), value: commissionedBy ? <Link to={`/${slug}/decisions/${commissionedBy.shortId}`}>{commissionedBy.shortId}</Link> : t('terms.noDecision') },
        ...(step ? [{ key: 'step', name: t('terms.step'), value: <Link to={`/${slug}/future/steps/${step.shortId}`}>{step.shortId} {read(step.title)}</Link> }] : []),
      ]} />
      {passage && <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page ?? null} />}
    </section>
  );
}
