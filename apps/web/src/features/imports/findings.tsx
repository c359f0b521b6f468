import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Findings_FindingFragment } from '../../gql/graphql.ts';
import { Reason } from '../../ui/reason.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import styles from './imports.module.css';

export const FINDINGS = graphql(`
  fragment Findings_finding on Finding { field rule severity message }
`);

/** How a severity is marked. */
export const SEVERITIES: Readonly<Record<string, Tone>> = { error: 'refused', warning: 'look', note: 'quiet' };

/** What is to be known, each with how grave it is, its field and the rule that found it. */
export function Findings({ findings }: { findings: readonly Findings_FindingFragment[] }) {
  const { t } = useTranslation('imports');
  if (findings.length === 0) return <span className={styles['quiet']}>{t('rows.none')}</span>;
  return (
    <ul className={styles['findings']}>
      {findings.map(({ field, rule, severity, message }, place) => (
        <li key={place}>
          <StateWord tone={SEVERITIES[severity] ?? 'quiet'}>{t(`severity.${severity as 'note'}`)}</StateWord>
          <span><Reason reason={message} /> <code>{field} · {rule}</code></span>
        </li>
      ))}
    </ul>
  );
}
