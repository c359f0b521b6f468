import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useSession } from '../lib/session.ts';
import styles from './room-views.module.css';
import { ROOMS, type RoomKey } from './rooms.ts';

/** The views of a room, as its entry in `rooms.ts` lists them. */
export function RoomViews({ room }: { room: RoomKey }) {
  const { t } = useTranslation('shell');
  const { collaborative: { slug } } = useSession();
  const { path, views = [] } = ROOMS.find(({ key }) => key === room) ?? { path: room };
  return (
    <nav className={styles['views']} aria-label={t('views')}>
      {views.map(({ key, path: below }) => (
        <NavLink key={key} to={`/${slug}/${path}${below ? `/${below}` : ''}`} end={below === ''}>{t(`view.${key}`)}</NavLink>
      ))}
    </nav>
  );
}
