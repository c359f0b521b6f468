import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './steps.module.css';

export interface Step {
  readonly key: string;
  readonly word: string;
  /** A date, or who waits for whom. */
  readonly note?: ReactNode;
}

interface StepsProps {
  label: string;
  steps: readonly Step[];
  /** Key of the step that is being done; null when all are done. */
  now: string | null;
}

/** Where something stands on its way, in words. */
export function Steps({ label, steps, now }: StepsProps) {
  const { t } = useTranslation('ui');
  const current = now === null ? steps.length : steps.findIndex((step) => step.key === now);
  return (
    <ol className={styles['steps']} aria-label={label}>
      {steps.map((step, place) => {
        const state = place < current ? 'done' : place === current ? 'now' : 'ahead';
        return (
          <li key={step.key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <span className={styles['mark']} aria-hidden="true">{state === 'done' ? '✓' : place + 1}</span>
            <span className={styles['word']}>{step.word}<VisuallyHidden>, {t(`steps.${state}`)}</VisuallyHidden></span>
            {step.note && <span className={styles['note']}>{step.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
