import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { VotesOfDecision } from '../../features/ballots/votes-of-decision.tsx';
import { DecisionActs } from '../../features/decisions/decision-acts.tsx';
import { DecisionAround } from '../../features/decisions/decision-around.tsx';
import { DecisionSheet } from '../../features/decisions/decision-sheet.tsx';
import { DecisionState } from '../../features/decisions/decision-state.tsx';
import { DecisionTerms } from '../../features/decisions/decision-terms.tsx';
import { ResultOnHold } from '../../features/mandates/result-on-hold.tsx';
import { OverlapList } from '../../features/overlaps/overlap-list.tsx';
import { QuestionRefs } from '../../features/questions/question-refs.tsx';
import { graphql } from '../../gql/gql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { FRESH } from '../../lib/cache.ts';
import { useSession } from '../../lib/session.ts';
import { DownloadButton } from '../../ui/download-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Prints } from '../../ui/prints.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './vote-page.module.css';

const DECISION_PAGE = graphql(`
  query DecisionPage($id: String!) {
    decision(id: $id) { id shortId title { en es } state stateBy onHold { state sentence settledAt } questions { id ...QuestionRefs_question @unmask } overlaps { id ...OverlapCard_overlap @unmask } ...DecisionTerms_decision @unmask ...DecisionAround_decision @unmask ...DecisionActs_decision @unmask ...DecisionSheet_decision ...VotesOfDecision_decision }
  }
`);

export function DecisionPage() {
  const { t } = useTranslation(['decisions', 'overlaps']);
  const { decision: id = '' } = useParams();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const { data: { decision } } = useSuspenseQuery(DECISION_PAGE, { ...FRESH, variables: { id } });
  if (!decision) return <NotFound />;
  const { shortId, title } = decision;
  return (
    <div className={styles['page']}>
      <div className={styles['onScreen']}>
        <PageHead
          shortId={shortId} title={read(title)} state={<DecisionState state={decision.state} by={decision.stateBy} />}
        />
      </div>
      <DecisionSheet decision={decision} terms={<DecisionTerms decision={decision} />} votes={<VotesOfDecision decision={decision} />} onHold={<ResultOnHold hold={decision.onHold} of="decision" />} />
      <DecisionAround decision={decision} />
      <DecisionActs decision={decision} />
      <div className={styles['onScreen']}><QuestionRefs questions={decision.questions} /></div>
      {decision.overlaps.length > 0 && <OverlapList title={t('overlaps:decision.closed')} none={t('overlaps:decision.closedNone')} overlaps={decision.overlaps} />}
      <Prints title={t('prints.title')} note={t('prints.note')} of={{ what: 'decision', query: { decision: shortId } }} name={shortId}>
        <DownloadButton address={`/record/decision-proof?collaborative=${encodeURIComponent(slug)}&decision=${encodeURIComponent(shortId)}`} name={`${shortId}.json`}>{t('proof')}</DownloadButton>
      </Prints>
    </div>
  );
}
