import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { DecisionsOfOverlap_OverlapFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import styles from './decision.module.css';

export const DECISIONS_OF_OVERLAP = graphql(`fragment DecisionsOfOverlap_overlap on Overlap { id shortId state decisions { id shortId } }`);

const DECISIONS = graphql(`query DecisionsToCloseBy { decisions(first: 50) { nodes { id shortId title { en es } } } }`);

const CLOSE = graphql(`
  mutation CloseOverlapByDecision($overlapId: UUID!, $decisionId: UUID!) {
    closeOverlapByDecision(overlapId: $overlapId, decisionId: $decisionId) {
      __typename
      ... on Decision { id overlaps { id ...DecisionsOfOverlap_overlap @unmask } }
      ... on Refused { code message path }
    }
  }
`);

type OfOverlap = { overlap: DecisionsOfOverlap_OverlapFragment };

/** The decisions that closed what was answered to an overlap, and the way to one. */
export function DecisionsOfOverlap({ overlap }: OfOverlap) {
  const { t } = useTranslation('overlaps');
  const { viewer, collaborative: { slug } } = useSession();
  const { shortId, state, decisions } = overlap;
  return (
    <section className={styles['ofOverlap']} aria-labelledby="of-decisions">
      <h2 id="of-decisions">{t('decision.title')}</h2>
      {decisions.length === 0 && <p className={styles['quiet']}>{t('decision.none')}</p>}
      <ul>{decisions.map((decision) => <li key={decision.id}><Link to={`/${slug}/decisions/${decision.shortId}`}>{decision.shortId}</Link></li>)}</ul>
      {viewer.can('overlaps.close').allowed && shortId && state === 'answered'
        && <InPlace act={t('decision.close')}>{(close) => <Suspense><CloseForm overlap={overlap} onDone={close} /></Suspense>}</InPlace>}
    </section>
  );
}

function CloseForm({ overlap, onDone }: OfOverlap & { onDone: () => void }) {
  const { t } = useTranslation(['overlaps', 'ui']);
  const read = useBilingual();
  const { data: { decisions } } = useSuspenseQuery(DECISIONS, FRESH);
  const [decisionId, setDecisionId] = useState('');
  const [close] = useMutation(CLOSE);
  const act = useAct([]);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (await act.run(async () => (await close({ variables: { overlapId: overlap.id, decisionId } })).data?.closeOverlapByDecision)) onDone();
  };
  return (
    <form className={styles['ofOverlap']} onSubmit={(event) => { void submit(event); }}>
      <ActProblem act={act} />
      <p className={styles['quiet']}>{decisions.nodes.length === 0 ? t('decision.noDecision') : t('decision.closeWhy')}</p>
      {decisions.nodes.length > 0 && (
        <NativeSelect
          label={t('decision.which')} required withAsterisk={false} value={decisionId} onChange={(event) => { setDecisionId(event.currentTarget.value); }}
          data={[{ value: '', label: t('answer.choose') }, ...decisions.nodes.map(({ id, shortId, title }) => ({ value: id, label: `${shortId} ${read(title)}` }))]}
        />
      )}
      <div className={styles['acts']}>
        {decisions.nodes.length > 0 && <Button type="submit" loading={act.busy}>{t('decision.close')}</Button>}
        <Button variant="default" onClick={onDone}>{t('ui:confirm.back')}</Button>
      </div>
    </form>
  );
}
