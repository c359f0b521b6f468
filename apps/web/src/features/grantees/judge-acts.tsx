import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './grantees.module.css';
import type { Verdict } from './use-judging.ts';

const KEYS = { same: 's', different: 'd', unsure: 'u', branch: 'b' } as const satisfies Partial<Record<Verdict, string>>;
const ACTS = Object.keys(KEYS) as (keyof typeof KEYS)[];

interface JudgeActsProps {
  busy: boolean;
  onSay: (verdict: Verdict, reason: string) => void;
}

/** Same, different, not sure, or a branch: by a click, or by one key wherever nothing is being typed. */
export function JudgeActs({ busy, onSay }: JudgeActsProps) {
  const { t } = useTranslation('grantees');
  const [reason, setReason] = useState('');
  useVerdictKeys((verdict) => { if (!busy) onSay(verdict, reason); });
  return (
    <div className={styles['acts']} role="group" aria-label={t('question')}>
      <TextInput className={styles['reason']} label={t('reason')} description={t('reasonWhy')} maxLength={2000} value={reason} onChange={(event) => { setReason(event.currentTarget.value); }} />
      <div className={styles['buttons']}>
        {ACTS.map((verdict) => (
          <Button key={verdict} variant={verdict === 'same' ? 'filled' : 'default'} disabled={busy} title={t(`means.${verdict}`)} aria-keyshortcuts={KEYS[verdict].toUpperCase()} onClick={() => { onSay(verdict, reason); }}>
            {t(`act.${verdict}`)}<kbd aria-hidden="true">{KEYS[verdict].toUpperCase()}</kbd>
          </Button>
        ))}
      </div>
    </div>
  );
}

function useVerdictKeys(onVerdict: (verdict: Verdict) => void): void {
  const latest = useRef(onVerdict);
  useEffect(() => { latest.current = onVerdict; });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && (event.target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(event.target.tagName));
      if (typing || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const verdict = ACTS.find((one) => KEYS[one] === event.key.toLowerCase());
      if (verdict) latest.current(verdict);
    };
    document.addEventListener('keydown', listen);
    return () => { document.removeEventListener('keydown', listen); };
  }, []);
}
