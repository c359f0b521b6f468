import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ProposalVote_ProposalFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { StateWord } from '../../ui/state-word.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './proposals.module.css';

export const PROPOSAL_VOTE = graphql(`
  fragment ProposalVote_proposal on Proposal {
    id state motions { id shortId state decision { id shortId } electors { voterId recused partner { id shortName letter hue } } }
  }
`);

const TONES = { draft: 'quiet', open: 'open', closed: 'settled' } as const;

/** Why there is no motion on it; without an entry, because its review is not over. */
const NO_VOTE: Readonly<Record<string, 'never' | 'ready'>> = { withdrawn: 'never', reviewed: 'ready' };

/** Where it is put to the vote, who votes and who is out, and what was decided. */
export function ProposalVote({ proposal: { motions, state } }: { proposal: ProposalVote_ProposalFragment }) {
  const { t } = useTranslation('proposals');
  return (
    <section className={styles['section']} aria-labelledby="vote">
      <h2 id="vote">{t('vote.title')}</h2>
      {motions.length === 0 && <p className={styles['quiet']}>{t(`vote.${NO_VOTE[state] ?? 'notYet'}`)}</p>}
      <ul className={styles['motions']}>{motions.map((motion) => <li key={motion.id}><VoteLine motion={motion} /></li>)}</ul>
    </section>
  );
}

function VoteLine({ motion: { shortId, state, decision, electors } }: { motion: ProposalVote_ProposalFragment['motions'][number] }) {
  const { t } = useTranslation('proposals');
  const { collaborative: { slug } } = useSession();
  const to = `/${slug}/future/${shortId}`;
  return (
    <>
      <span className={styles['line']}>
        <Link to={to}>{shortId}</Link>
        <StateWord tone={TONES[state as 'open']}>{t(`vote.state.${state as 'open'}`)}</StateWord>
        {state === 'closed' && <Link to={`${to}/count`}>{t('vote.count')}</Link>}
        {decision && <Link to={`/${slug}/decisions/${decision.shortId}`}>{decision.shortId}</Link>}
      </span>
      {electors.length > 0 && (
        <span className={styles['line']}>
          {electors.map(({ voterId, recused, partner }) => <span key={voterId}><PartyMark partner={partner} name={partner.shortName} />{recused && <em> {t('vote.recused')}</em>}</span>)}
        </span>
      )}
    </>
  );
}
