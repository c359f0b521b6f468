import { useTranslation } from 'react-i18next';
import { PastDecisionForm } from '../../features/decisions/past-decision-form.tsx';
import { useSession } from '../../lib/session.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './page.module.css';

/** The secretariat's first hour: what the partners agreed before the product came in. */
export function PastDecisionPage() {
  const { t } = useTranslation('decisions');
  const { viewer } = useSession();
  const { allowed, reason } = viewer.can('decisions.record');
  return (
    <div className={styles['page']}>
      <PageHead title={t('past.title')} note={t('past.note')} />
      {allowed ? <PastDecisionForm /> : reason && <p><Reason reason={reason} /></p>}
    </div>
  );
}
