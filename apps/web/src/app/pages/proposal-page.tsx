import { useSuspenseQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ApplicationAnswers } from '../../features/calls/application-answers.tsx';
import { CharterFlag } from '../../features/charters/charter-flag.tsx';
import { ConflictList } from '../../features/conflicts/conflict-list.tsx';
import { MyConflict } from '../../features/conflicts/my-conflict.tsx';
import { OverlapList } from '../../features/overlaps/overlap-list.tsx';
import { ProposalActs } from '../../features/proposals/proposal-acts.tsx';
import { ProposalFacts } from '../../features/proposals/proposal-facts.tsx';
import { ProposalState } from '../../features/proposals/proposal-state.tsx';
import { SayIt } from '../../features/soundings/say-it.tsx';
import { ProposalVote } from '../../features/proposals/proposal-vote.tsx';
import { MyReview, WhoReviews } from '../../features/reviews/my-review.tsx';
import { SideBySide } from '../../features/reviews/side-by-side.tsx';
import { graphql } from '../../gql/gql.ts';
import type { ProposalPageQuery } from '../../gql/graphql.ts';
import { FRESH } from '../../lib/cache.ts';
import { DateText } from '../../ui/date-text.tsx';
import { Money } from '../../ui/money.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { NotFound } from '../not-found.tsx';
import styles from './page.module.css';

const PROPOSAL_PAGE = graphql(`
  query ProposalPage($id: String!) {
    proposal(id: $id) {
      id shortId title state dueOn grantee { id name } requested { amount currency }
      grant { id sample charterFlag { id ...CharterFlag_flag @unmask } ...SayIt_grant @unmask overlaps { id ...OverlapCard_overlap @unmask } }
      application { ...ApplicationAnswers_application @unmask }
      ...ProposalFacts_proposal @unmask
      ...ProposalActs_proposal @unmask
      ...ProposalVote_proposal @unmask
      ...DeclareConflict_proposal @unmask
      ...ConflictList_proposal @unmask
      ...MyReview_proposal @unmask
      ...SideBySide_proposal @unmask
    }
  }
`);

type Proposal = NonNullable<ProposalPageQuery['proposal']>;

export function ProposalPage() {
  const { t } = useTranslation('proposals');
  const { proposal: id = '' } = useParams();
  const { data: { proposal } } = useSuspenseQuery(PROPOSAL_PAGE, { ...FRESH, variables: { id } });
  if (!proposal) return <NotFound />;
  const begun = proposal.state !== 'draft' && proposal.shortId;
  return (
    <div className={styles['page']}>
      <ProposalHead proposal={proposal} />
      <ProposalActs proposal={proposal} />
      <CharterFlag flag={proposal.grant.charterFlag} />
      <div className={styles['columns']}>
        <ProposalFacts proposal={proposal} />
        <div className={styles['list']}><OverlapList title={t('overlaps')} none={t('noOverlaps')} overlaps={proposal.grant.overlaps} /><SayIt grant={proposal.grant} /></div>
      </div>
      {proposal.application && <ApplicationAnswers application={proposal.application} />}
      {begun && <>
        <MyConflict key={`${proposal.id} conflict`} proposal={proposal} />
        <MyReview proposal={proposal} />
        <SideBySide proposal={proposal} />
        <WhoReviews proposal={proposal} />
        <div className={styles['columns']}>
          <ProposalVote proposal={proposal} />
          <ConflictList proposal={proposal} />
        </div>
      </>}
    </div>
  );
}

function ProposalHead({ proposal: { shortId, title, state, grant, grantee, requested, dueOn } }: { proposal: Proposal }) {
  const { t } = useTranslation(['proposals', 'grants']);
  return (
    <PageHead
      title={title} {...(shortId ? { shortId } : {})} state={<ProposalState state={state} />}
      note={<>{grant.sample && <span className={styles['sample']}>{t('grants:sample')}</span>}{grantee.name} · <Money {...requested} cents="if-any" />{state === 'in_review' && dueOn && <> · {t('table.due')} <DateText value={dueOn} /></>}</>}
    />
  );
}
