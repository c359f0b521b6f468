import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import { useSession } from '../lib/session.ts';
import styles from './room-views.module.css';
import { ROOMS, type RoomKey } from './rooms.ts';

/** The views of a room, as its entry in `rooms.ts` lists them. */
export function RoomViews({ room }: { room: RoomKey }) {
  const { t } = useTranslation('shell');
  const { collaborative: { slug } } = useSession();
  const shown = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // on a phone they stand in one row that is wider than the screen
  useEffect(() => {
    const here = shown.current?.querySelector<HTMLElement>('[aria-current=page]');
    if (shown.current && here) shown.current.scrollLeft = here.offsetLeft - (shown.current.clientWidth - here.offsetWidth) / 2;
  }, [pathname]);
  const { path, views = [] } = ROOMS.find(({ key }) => key === room) ?? { path: room };
  return (
    <nav ref={shown} className={styles['views']} aria-label={t('views')}>
      {views.map(({ key, path: below }) => (
        <NavLink key={key} to={`/${slug}/${path}${below ? `/${below}` : ''}`} end={below === ''}>{t(`view.${key}`)}</NavLink>
      ))}
    </nav>
  );
}
