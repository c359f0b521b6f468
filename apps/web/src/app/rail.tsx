import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { Brand } from './brand.tsx';
import styles from './rail.module.css';
import type { Room } from './rooms.ts';

interface RailProps {
  base: string;
  rooms: readonly Room[];
  account?: ReactNode;
}

export function Rail({ base, rooms, account }: RailProps) {
  const { t } = useTranslation('shell');
  return (
    <nav aria-label={t('rooms')} className={styles['rail']}>
      <Link to={base} className={styles['home']}><Brand /></Link>
      <div className={styles['rooms']}><RoomLinks base={base} rooms={rooms} /></div>
      {account && <div className={styles['account']}>{account}</div>}
    </nav>
  );
}

interface RoomLinksProps {
  base: string;
  rooms: readonly Room[];
  onFollow?: () => void;
}

export function RoomLinks({ base, rooms, onFollow }: RoomLinksProps) {
  const { t } = useTranslation('shell');
  return (
    <ul className={styles['list']}>
      {rooms.map(({ key, path, icon: Icon }) => (
        <li key={key}>
          <NavLink to={`${base}/${path}`} className={styles['room']} onClick={onFollow}>
            <Icon size={18} stroke={1.6} aria-hidden />
            {t(`room.${key}`)}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}
