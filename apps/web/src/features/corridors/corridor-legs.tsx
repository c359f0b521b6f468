import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePlaceName } from '../../ui/place-name.ts';
import styles from './corridors.module.css';

export interface Leg {
  readonly fromPlace: string;
  readonly fromRole: string;
  readonly toPlace: string;
  readonly toRole: string;
}

/** Directed pairs of places, one in a line: from where, as what, to where, as what. */
export function CorridorLegs({ legs }: { legs: readonly Leg[] }) {
  const { t } = useTranslation('corridors');
  const nameOf = usePlaceName();
  const end = (place: string, role: string) => <span><strong>{nameOf(place)}</strong> <span className={styles['role']}>{t(`role.${role}`, role)}</span></span>;
  return (
    <ul className={styles['legs']}>
      {legs.map(({ fromPlace, fromRole, toPlace, toRole }, at) => (
        <li key={at}>
          {end(fromPlace, fromRole)}
          <span role="img" aria-label={t('to')}><IconArrowNarrowRight size={20} stroke={1.6} aria-hidden /></span>
          {end(toPlace, toRole)}
        </li>
      ))}
    </ul>
  );
}
