import { Button } from '@mantine/core';
import { IconShieldLock } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import styles from './protection.module.css';

interface ProtectButtonProps {
  /** What it is about, for who hears the button among many. */
  label: string;
  title: string;
  happens: ReactNode;
  act: Act;
  onAct: () => Promise<unknown>;
  /** Small, within a list. */
  inList?: boolean;
}

/** One click to protect, wherever the thing stands; it asks once, and says what will happen. */
export function ProtectButton({ label, title, happens, act, onAct, inList = false }: ProtectButtonProps) {
  const { t } = useTranslation('protection');
  const [asked, setAsked] = useState(false);
  const icon = <IconShieldLock size={inList ? 14 : 18} stroke={1.6} aria-hidden />;
  return (
    <>
      {inList
        ? <button type="button" className={styles['inList']} aria-label={label} onClick={() => { setAsked(true); }}>{icon}{t('act')}</button>
        : <Button variant="default" leftSection={icon} aria-label={label} onClick={() => { setAsked(true); }}>{t('act')}</Button>}
      <ActProblem act={act} />
      <ConfirmAct
        opened={asked} onClose={() => { setAsked(false); }} title={title} act={t('act')} happens={happens} cannotUndo={t('confirm.final')}
        onAct={async () => { await onAct(); }}
      />
    </>
  );
}
