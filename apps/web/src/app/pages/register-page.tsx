import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { VotesOfDecision } from '../../features/ballots/votes-of-decision.tsx';
import { DecisionSheet } from '../../features/decisions/decision-sheet.tsx';
import { RegisterContents } from '../../features/decisions/register-contents.tsx';
import { ResultOnHold } from '../../features/mandates/result-on-hold.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './register-page.module.css';

const REGISTER_PAGE = graphql(`
  query RegisterPage($after: String) {
    decisions(first: 50, after: $after) { nodes { id number onHold { state sentence settledAt } ...RegisterContents_decision @unmask ...DecisionSheet_decision ...VotesOfDecision_decision } next total }
  }
`);

/** The whole register, from the first decision on, as it is printed and bound. It fetches page after page; printing waits for the last. */
export function RegisterPage() {
  const { t } = useTranslation('decisions');
  const { data: { decisions: { nodes, next, total } }, fetchMore } = useSuspenseQuery(REGISTER_PAGE, FRESH);
  const { load, loading } = useMore(next, fetchMore);
  useEffect(() => {
    if (load && !loading) load();
  }, [load, loading]);
  const inOrder = [...nodes].sort((one, other) => one.number - other.number);
  return (
    <div className={styles['register']}>
      <PageHead
        title={t('libro.title')} note={t('libro.note')}
        act={<Button data-screen-only disabled={next !== null || total === 0} onClick={() => { window.print(); }}>{t('libro.print')}</Button>}
      />
      <div data-screen-only><RoomViews room="decisions" /></div>
      {next !== null && <p role="status">{t('libro.loading', { count: nodes.length, total })}</p>}
      <RegisterContents decisions={inOrder} />
      {inOrder.map((decision) => (
        <section key={decision.id} className={styles['one']}>
          <DecisionSheet decision={decision} votes={<VotesOfDecision decision={decision} />} onHold={<ResultOnHold hold={decision.onHold} of="decision" />} />
        </section>
      ))}
    </div>
  );
}
