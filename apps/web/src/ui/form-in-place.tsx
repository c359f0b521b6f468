import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../lib/use-act.ts';
import { ActProblem } from './act-problem.tsx';
import { FormErrors, useFields } from './form-errors.tsx';
import styles from './form-in-place.module.css';

type Field = ReturnType<typeof useFields>;

interface FormInPlaceProps {
  /** The act, on the button that opens the form and on the one that sends it. */
  act: string;
  /** What the act is about, for those who hear many buttons of one name. */
  about?: string;
  /** What it does, where that is not plain. */
  why?: ReactNode;
  /** What each field is called, by the path that the server names it by. */
  labels: Readonly<Record<string, string>>;
  /** Sends it, and asks for what it changed. */
  send: () => Promise<{ readonly __typename: string } | null | undefined>;
  /** The fields; `field(path)` gives one its name and its error. */
  children: (field: Field) => ReactNode;
  /** A small button, for an act on one row. */
  small?: boolean;
}

/** A form that opens where its button stands, and closes when it was taken. */
export function FormInPlace({ act: word, about, small = false, ...form }: FormInPlaceProps) {
  const [opened, setOpened] = useState(false);
  if (opened) return <Opened act={word} {...form} onDone={() => { setOpened(false); }} />;
  return (
    <div>
      <Button variant="default" size={small ? 'xs' : 'sm'} onClick={() => { setOpened(true); }} aria-label={about && `${word}: ${about}`}>{word}</Button>
    </div>
  );
}

function Opened({ act: word, why, labels, send, children, onDone }: Omit<FormInPlaceProps, 'about' | 'small'> & { onDone: () => void }) {
  const { t } = useTranslation('ui');
  const act = useAct(Object.keys(labels).map((path) => path.split('.')[0] ?? path));
  const field = useFields(act.issues);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(send)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
      <h3>{word}</h3>
      {why && <p className={styles['why']}>{why}</p>}
      <FormErrors issues={act.issues} labels={labels} />
      <ActProblem act={act} />
      {children(field)}
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{word}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('confirm.back')}</Button>
      </div>
    </form>
  );
}
