import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useLocation } from 'react-router';
import styles from './bottom-bar.module.css';
import { RoomLinks } from './rail.tsx';
import type { Room } from './rooms.ts';

interface BottomBarProps {
  base: string;
  rooms: readonly Room[];
  account?: ReactNode;
}

export function BottomBar({ base, rooms, account }: BottomBarProps) {
  const { t } = useTranslation('shell');
  const others = rooms.filter((room) => !room.onPhone);
  return (
    <nav aria-label={t('rooms')} className={styles['bar']}>
      {rooms.filter((room) => room.onPhone).map(({ key, path, icon: Icon }) => (
        <NavLink key={key} to={`${base}/${path}`} className={styles['room']}>
          <Icon size={20} stroke={1.6} aria-hidden />
          {t(`room.${key}`)}
        </NavLink>
      ))}
      {(others.length > 0 || account) && <More base={base} rooms={others} account={account} />}
    </nav>
  );
}

function More({ base, rooms, account }: BottomBarProps) {
  const { t } = useTranslation(['shell', 'ui']);
  const { pathname } = useLocation();
  const [opened, { open, close }] = useDisclosure(false);
  const within = rooms.some((room) => pathname.startsWith(`${base}/${room.path}`));
  return (
    <>
      <button type="button" className={styles['room']} data-within={within} aria-haspopup="dialog" aria-expanded={opened} onClick={open}>
        <IconDots size={20} stroke={1.6} aria-hidden />
        {t('more')}
      </button>
      <Drawer opened={opened} onClose={close} position="bottom" size="min(85dvh, 26rem)" title={t('moreRooms')} closeButtonProps={{ 'aria-label': t('ui:panel.close') }}>
        <RoomLinks base={base} rooms={rooms} onFollow={close} />
        {account && <div className={styles['account']}>{account}</div>}
      </Drawer>
    </>
  );
}
