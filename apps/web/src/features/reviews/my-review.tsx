import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MyReview_ProposalFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { ReviewForm } from './review-form.tsx';
import styles from './reviews.module.css';

export const MY_REVIEW = graphql(`
  fragment MyReview_proposal on Proposal {
    id shortId state
    coReview {
      ...ReviewForm_coReview @unmask
      sight standing takenBy viewerCan { action allowed reason } missing { id shortName letter hue } recusedPartners { id shortName letter hue }
    }
  }
`);

const LEAVE = graphql(`
  mutation LeaveReview($proposalId: UUID!) {
    leaveReview(proposalId: $proposalId) { __typename ... on Proposal { id } ... on Refused { code message path } }
  }
`);

/** What there is to do for the viewer now, or for what they wait; and what they do not see, and why. */
export function MyReview({ proposal }: { proposal: MyReview_ProposalFragment }) {
  const { t } = useTranslation('reviews');
  const { coReview: { sight, standing, viewerCan, takenBy } } = proposal;
  const may = (action: string) => abilityIn(viewerCan, action).allowed;
  if (sight === 'asked') return <Callout tone="note" title={t('asked.title')}>{t('asked.why')}</Callout>;
  if (sight === 'recused') return <Callout tone="note" title={t('recused.title')}>{t('recused.why')}</Callout>;
  if (standing === 'submitted') return may('reviews.write') ? <Amend proposal={proposal} /> : null;
  return (
    <>
      {sight === 'blind' && <Callout tone="note" title={t(may('reviews.write') ? 'blind.title' : 'blind.closed')}>{t(`blind.${whyBlind(proposal.coReview)}`)}{standing === 'taken' && <> {t('blind.taken', { name: takenBy })}</>}</Callout>}
      {may('reviews.write') && <ReviewForm key={proposal.id} proposal={proposal} />}
      {may('reviews.leave') && <Leave id={proposal.id} />}
    </>
  );
}

/** Why the reviews are closed, and when they open: to who writes, to who cannot, to the chair (who is told whose is missing), to who waits. */
function whyBlind({ standing, missing, viewerCan }: MyReview_ProposalFragment['coReview']) {
  if (abilityIn(viewerCan, 'reviews.write').allowed) return 'write';
  if (standing === 'out') return 'out';
  return missing ? 'chair' : 'wait';
}

function Amend({ proposal }: { proposal: MyReview_ProposalFragment }) {
  const { t } = useTranslation('reviews');
  const [opened, { open, close }] = useDisclosure(false);
  if (!opened) return <div data-screen-only><Button variant="default" onClick={open}>{t('amend')}</Button></div>;
  return <ReviewForm proposal={proposal} onDone={close} onBack={close} />;
}

function Leave({ id }: { id: string }) {
  const { t } = useTranslation('reviews');
  const [leave] = useMutation(LEAVE, { refetchQueries: ['ProposalPage'], awaitRefetchQueries: true });
  const act = useAct();
  const run = () => { void act.run(async () => (await leave({ variables: { proposalId: id } })).data?.leaveReview); };
  return <div><ActProblem act={act} /><Button variant="subtle" loading={act.busy} onClick={run}>{t('leave')}</Button></div>;
}

/** Who is still missing, and who is recused and in no denominator. */
export function WhoReviews({ proposal: { state, coReview: { missing, recusedPartners } } }: { proposal: MyReview_ProposalFragment }) {
  const { t } = useTranslation('reviews');
  const marks = (partners: typeof recusedPartners) => <span className={styles['marks']}>{partners.map((partner) => <PartyMark key={partner.id} partner={partner} name={partner.shortName} />)}</span>;
  return (
    <>
      {missing && missing.length > 0 && <p className={styles['who']}>{t(state === 'in_review' ? 'missing' : 'missed')} {marks(missing)}</p>}
      {missing?.length === 0 && state === 'in_review' && <p className={styles['who']}>{t('allIn')}</p>}
      {recusedPartners.length > 0 && <p className={styles['who']}>{t('recusedPartners')} {marks(recusedPartners)}</p>}
    </>
  );
}
