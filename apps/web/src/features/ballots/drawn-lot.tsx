import type { MotionSpec } from '@acuerdo/voting';
import { useTranslation } from 'react-i18next';
import { KeyValues } from '../../ui/key-values.tsx';
import styles from './count.module.css';

interface DrawnLotProps {
  ballotBox: unknown;
}

/** What the lot was drawn from, so that everybody can draw it again; nothing where the rule has none. */
export function DrawnLot({ ballotBox }: DrawnLotProps) {
  const { t } = useTranslation('ballots');
  const { spec, lot } = ballotBox as { spec: MotionSpec; lot?: { secret: string; root: string } };
  if (!lot || spec.rule.ties?.kind !== 'lot') return null;
  const facts = [
    { key: 'commitment', name: t('lot.commitment'), value: <code>{spec.rule.ties.commitment}</code> },
    { key: 'secret', name: t('lot.secret'), value: <code>{lot.secret}</code> },
    { key: 'root', name: t('lot.root'), value: <code>{lot.root}</code> },
  ];
  return (
    <section className={styles['recount']} aria-labelledby="lot">
      <h2 id="lot">{t('lot.title')}</h2>
      <p className={styles['why']}>{t('lot.why')}</p>
      <KeyValues facts={facts} />
    </section>
  );
}
