import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SidePanelProps {
  opened: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}

/** A neighbour's detail without leaving the page; the whole width on a phone. Focus returns to where it was. */
export function SidePanel({ opened, onClose, title, children }: SidePanelProps) {
  const { t } = useTranslation('ui');
  return (
    <Drawer opened={opened} onClose={onClose} title={title} position="right" size="min(100vw, 480px)" closeButtonProps={{ 'aria-label': t('panel.close') }}>
      {children}
    </Drawer>
  );
}
