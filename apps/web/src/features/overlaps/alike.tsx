import { useLazyQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './overlaps.module.css';

const ALIKE = graphql(`
  query OverlapsAlike($id: String!, $pattern: String!) { overlapsAlike(id: $id, pattern: $pattern) { more nodes { id shortId sentence } } }
`);

const PATTERNS = ['deciders', 'grantee', 'programme'] as const;

interface AlikeProps {
  overlapId: string;
  /** The overlaps that will be answered; none where it is this one alone. */
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** Whether the answer is for this overlap alone or for all like it; which those are is shown before anything is said. */
export function Alike({ overlapId, chosen, onChoose }: AlikeProps) {
  const { t } = useTranslation('overlaps');
  const { collaborative: { slug } } = useSession();
  const [pattern, setPattern] = useState('');
  const [find, { data, loading, error }] = useLazyQuery(ALIKE, { fetchPolicy: 'network-only' });
  const choose = async (value: string) => {
    setPattern(value);
    onChoose([]);
    if (!value) return;
    const found = await find({ variables: { id: overlapId, pattern: value } });
    onChoose(found.data?.overlapsAlike.nodes.map(({ id }) => id) ?? []);
  };
  const alike = pattern && !loading ? data?.overlapsAlike : undefined;
  return (
    <div className={styles['alike']}>
      <NativeSelect
        label={t('alike.label')} value={pattern} onChange={(event) => { void choose(event.currentTarget.value); }}
        data={[{ value: '', label: t('alike.alone') }, ...PATTERNS.map((value) => ({ value, label: t(`alike.${value}`) }))]}
      />
      {error && <ProblemNotice error={error} />}
      <p role="status" className={styles['quiet']}>{loading ? t('alike.looking') : alike && t('alike.found', { count: chosen.length })}{alike?.more && ` ${t('alike.more')}`}</p>
      {alike && (
        <ol className={styles['preview']} tabIndex={0} aria-label={t('alike.which')}>
          {alike.nodes.map(({ id, shortId, sentence }) => <li key={id}><Link to={`/${slug}/overlaps/${shortId ?? id}`}>{shortId ?? t('alike.unnumbered')}</Link> <Reason reason={sentence} /></li>)}
        </ol>
      )}
    </div>
  );
}
