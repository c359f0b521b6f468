import { useTranslation } from 'react-i18next';
import type { Minutes_MinutesFragment } from '../../gql/graphql.ts';
import { MomentText } from '../../ui/date-text.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './minutes.module.css';

/** Who approved the text that stands, who is awaited, and whose approval lapsed with an earlier text. */
export function Approvals({ minutes: { approvals, awaited, state }, timeZone }: { minutes: Minutes_MinutesFragment; timeZone: string }) {
  const { t } = useTranslation('minutes');
  if (state === 'draft') return null;
  return (
    <section className={styles['part']} aria-labelledby="approvals">
      <h2 id="approvals">{t('approvals.title')}</h2>
      <ul className={styles['lines']}>
        {approvals.map(({ id, partner, by, at, version, stands, receipt }) => (
          <li key={id}>
            <PartyMark partner={partner} name={partner.shortName} />
            <StateWord tone={stands ? 'settled' : 'quiet'}>{t(stands ? 'approvals.approved' : 'approvals.lapsed', { version })}</StateWord>
            <span className={styles['quiet']}>{by}, <MomentText at={at} timeZone={timeZone} /></span>
            <code className={styles['hash']} title={t('approvals.receipt')}>{receipt}</code>
          </li>
        ))}
        {awaited.map((partner) => <li key={partner.id}><PartyMark partner={partner} name={partner.shortName} /><StateWord tone="look">{t('approvals.awaited')}</StateWord></li>)}
      </ul>
    </section>
  );
}
