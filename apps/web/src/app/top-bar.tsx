import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '../ui/date-text.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { SchemeSwitch } from '../ui/scheme-switch.tsx';
import { Brand } from './brand.tsx';
import styles from './top-bar.module.css';

interface TopBarProps {
  /** The collaborative whose day is shown; absent on pages that belong to none. */
  collaborative?: { name: string; today: string; sample: boolean };
}

/** What stands at the top of every page: whose workspace, as of which day, in which language. */
export function TopBar({ collaborative }: TopBarProps) {
  const { t } = useTranslation('shell');
  return (
    <header className={styles['bar']}>
      <Link to="/" className={styles['home']} data-framed={Boolean(collaborative)} aria-label={t('product')}><Brand /></Link>
      {collaborative && <span className={styles['name']}>{collaborative.name}</span>}
      {collaborative?.sample && <span className={styles['sample']}>{t('sample')}</span>}
      <div className={styles['end']}>
        {collaborative && (
          <span className={styles['today']} title={t('asOfWhy')}>
            <AsOf today={collaborative.today} />
          </span>
        )}
        <LanguageSwitch />
        <SchemeSwitch />
      </div>
    </header>
  );
}

function AsOf({ today }: { today: string }) {
  const { t } = useTranslation('shell');
  const [before = '', after = ''] = t('asOf', { date: '\u0000' }).split('\u0000');
  return <>{before}<DateText value={today} />{after}</>;
}
