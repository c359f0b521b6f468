import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId, issuesByPath, pathOf, type Issue } from '../lib/issues.ts';
import styles from './form-errors.module.css';
import { Reason, useReason } from './reason.tsx';

/** The properties by which a labelled control of Mantine's knows its name and its error: `<TextInput {...field('email')} />`. */
export function useFields(issues: readonly Issue[]): (path: string) => { id: string; name: string; error: string | undefined } {
  const say = useReason();
  const byPath = issuesByPath(issues);
  return (path) => {
    const issue = byPath.get(path);
    return { id: fieldId(path), name: path, error: issue && say(issue.message) };
  };
}

interface FormErrorsProps {
  issues: readonly Issue[];
  /** What a field is called on the screen; a path that has no name is shown as it is. */
  labels?: Readonly<Record<string, string>>;
}

/** All that is to be mended, above the form, each a way to its field. Takes the focus when it appears. */
export function FormErrors({ issues, labels = {} }: FormErrorsProps) {
  const { t } = useTranslation('ui');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (issues.length > 0) box.current?.focus();
  }, [issues]);
  if (issues.length === 0) return null;
  return (
    <div ref={box} className={styles['errors']} role="alert" tabIndex={-1}>
      <strong>{t('form.summary', { count: issues.length })}</strong>
      <ul>
        {issues.map((issue, place) => <li key={place}><IssueLink issue={issue} label={labels[pathOf(issue)]} /></li>)}
      </ul>
    </div>
  );
}

function IssueLink({ issue, label }: { issue: Issue; label: string | undefined }) {
  const path = pathOf(issue);
  const name = label ?? path;
  const go = (event: React.MouseEvent) => {
    event.preventDefault();
    document.getElementById(fieldId(path))?.focus();
  };
  return (
    <>
      {name && <><a href={`#${fieldId(path)}`} onClick={go}>{name}</a>: </>}
      <Reason reason={issue.message} />
    </>
  );
}
