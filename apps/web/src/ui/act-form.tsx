import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../lib/use-act.ts';
import { ActProblem } from './act-problem.tsx';
import styles from './act-form.module.css';
import { FormErrors } from './form-errors.tsx';

interface ActFormProps {
  title: string;
  /** What it will do, or what to think of. */
  why?: ReactNode;
  /** The word on its button. */
  submit: string;
  act: Act;
  /** What each field is called on the screen. */
  labels: Readonly<Record<string, string>>;
  onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** Leaves it with nothing done. */
  onBack?: () => void;
  /** It stands on its page and was not asked for: the focus stays where it is. */
  standing?: boolean;
  children: ReactNode;
}

/** A form for one act, in the place where it was asked for: its first field takes the focus, what is wrong stands above it. */
export function ActForm({ title, why, submit, act, labels, onSubmit, onBack, standing = false, children }: ActFormProps) {
  const { t } = useTranslation('ui');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { if (!standing) form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(); }, [standing]);
  return (
    <form ref={form} className={styles['form']} noValidate onSubmit={onSubmit} aria-label={title}>
      <h3>{title}</h3>
      {why && <p className={styles['why']}>{why}</p>}
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      {children}
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{submit}</Button>
        {onBack && <Button variant="default" onClick={onBack} disabled={act.busy}>{t('confirm.back')}</Button>}
      </div>
    </form>
  );
}
