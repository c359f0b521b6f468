import { canonical, type SignedTreeHead } from '@acuerdo/ledger';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionsPageQuery } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import styles from './books.module.css';

/** How far the record is chained and signed, and what a reader can keep of it to hold it to later. */
export function RecordStatus({ status, acts }: { status: DecisionsPageQuery['recordStatus']; acts: ReactNode }) {
  const { t } = useTranslation('books');
  const { locale } = useLanguage();
  const { collaborative: { timeZone } } = useSession();
  const signed = status.lastHead as SignedTreeHead | null;
  const facts = [
    { key: 'entries', name: t('status.entries'), value: <>{formatCount(status.entries, locale)}{status.waiting > 0 && <> ({t('status.waiting', { count: status.waiting })})</>}</> },
    { key: 'key', name: t('status.key'), value: <Code text={status.keyId} copied={status.publicKey} what={t('status.publicKey')} /> },
    { key: 'head', name: t('status.head'), value: signed ? <Code text={signed.head.root} copied={canonical(signed)} what={t('status.head')} /> : t('status.noHead') },
    ...(signed ? [{ key: 'at', name: t('status.signedAt'), value: <>{t('status.covers', { count: signed.head.size })}, <MomentText at={signed.head.at} timeZone={timeZone} /></> }] : []),
  ];
  return (
    <section className={styles['status']} aria-labelledby="record">
      <h2 id="record">{t('status.title')}</h2>
      <p className={styles['why']}>{t('status.why')}</p>
      <KeyValues facts={facts} />
      <div className={styles['acts']}>{acts}</div>
    </section>
  );
}

function Code({ text, copied, what }: { text: string; copied: string; what: string }) {
  return <span className={styles['code']}><code>{text}</code> <CopyButton text={copied} what={what} /></span>;
}
