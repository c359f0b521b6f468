import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTransition } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DecisionTable } from '../../features/decisions/decision-table.tsx';
import { DECISION_KINDS, DECISION_STATES } from '../../features/decisions/kinds.ts';
import { RegisterChoice, type RegisterChosen } from '../../features/decisions/register-choice.tsx';
import { ExportBook } from '../../features/books/export-book.tsx';
import { RecordStatus } from '../../features/books/record-status.tsx';
import { RotateKey } from '../../features/books/rotate-key.tsx';
import { WitnessesSection } from '../../features/witnesses/witnesses.tsx';
import { graphql } from '../../gql/gql.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { useMore } from '../../lib/use-more.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Prints } from '../../ui/prints.tsx';
import styles from './vote-page.module.css';

const DECISIONS_PAGE = graphql(`
  query DecisionsPage($after: String, $asOf: Date, $filter: DecisionFilter) {
    decisions(first: 50, after: $after, asOf: $asOf, filter: $filter) { nodes { id state(asOf: $asOf) stateBy(asOf: $asOf) ...DecisionRow_decision @unmask } next total states { state count } }
    recordStatus { entries waiting lastHead keyId publicKey }
    witnesses { ...Witnesses_witnesses @unmask }
  }
`);

/** What the address says of the register; a day or a word that is none is as if it were not there. */
function chosenIn(search: URLSearchParams): RegisterChosen {
  const [asOf, kind, state] = [search.get('asOf') ?? '', search.get('kind') ?? '', search.get('state') ?? ''];
  return {
    asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? asOf : '', kind: DECISION_KINDS.some((one) => one === kind) ? kind : '',
    state: state === 'standing' || DECISION_STATES.some((one) => one === state) ? state : '',
  };
}

/** The register of decisions, and the record in which they stand. */
export function DecisionsPage() {
  const { t } = useTranslation(['books', 'decisions']);
  const { viewer, collaborative } = useSession();
  const [search, setSearch] = useSearchParams();
  const [, startTransition] = useTransition();
  const chosen = chosenIn(search);
  const { data: { decisions, recordStatus, witnesses }, fetchMore } = useSuspenseQuery(DECISIONS_PAGE, { ...FRESH, variables: { asOf: chosen.asOf || null, filter: { kind: chosen.kind || null, state: chosen.state || null } } });
  const more = useMore(decisions.next, fetchMore);
  const choose = (choice: RegisterChosen) => {
    startTransition(() => { setSearch(Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== '')), { replace: true, preventScrollReset: true }); });
  };
  return (
    <div className={styles['page']}>
      <PageHead
        title={t('decisions')} note={t('decisionsWhy')}
        act={viewer.can('decisions.record').allowed && <Button component={Link} to={`/${collaborative.slug}/decisions/past`} variant="default">{t('decisions:past.title')}</Button>}
      />
      <RegisterChoice chosen={chosen} today={collaborative.today} states={decisions.states} onChoose={choose} />
      <DecisionTable decisions={decisions.nodes} more={{ ...more, total: decisions.total }} narrowed={search.size > 0} />
      <Prints title={t('decisions:libro.title')} note={t('decisions:libro.note')} of={{ what: 'register', query: chosen.asOf ? { asOf: chosen.asOf } : {} }} name="register" />
      <RecordStatus status={recordStatus} acts={<><ExportBook /><RotateKey keyId={recordStatus.keyId} /><Button component={Link} to="/verify" variant="subtle">{t('verifyLink')}</Button></>} />
      <WitnessesSection witnesses={witnesses} />
    </div>
  );
}
