import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { ProposalFacts_ProposalFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { Paragraphs } from '../../ui/bilingual-text.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { KeyValues, type Fact } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import { PeriodText } from '../../ui/period-text.tsx';
import styles from './proposals.module.css';

export const PROPOSAL_FACTS = graphql(`
  fragment ProposalFacts_proposal on Proposal {
    id summary source dueOn contactNote contactOwner { personId name } enteredBy createdAt grantee { id name } requested { amount currency }
    grant {
      id shortId vehicle startsOn endsOn periodWritten places themes { id name { en es } }
      funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }
    }
  }
`);

/** What is asked for, by whom, of whom. */
export function ProposalFacts({ proposal }: { proposal: ProposalFacts_ProposalFragment }) {
  const { t } = useTranslation('proposals');
  const facts = useFacts(proposal);
  return (
    <section className={styles['section']}>
      <h2>{t('summary')}</h2>
      <div className={styles['summary']}><Paragraphs text={proposal.summary} /></div>
      <h2>{t('facts.title')}</h2>
      <KeyValues facts={facts} />
    </section>
  );
}

function useFacts({ grant, ...proposal }: ProposalFacts_ProposalFragment): Fact[] {
  const { t } = useTranslation(['proposals', 'grants']);
  const { language } = useLanguage();
  const placeName = usePlaceName();
  const { collaborative: { slug } } = useSession();
  const fact = (key: string, value: ReactNode): Fact => ({ key, name: t(`facts.${key as 'grantee'}`), value: value || t('grants:unknown') });
  return [
    fact('grantee', proposal.grantee.name),
    fact('requested', <Money {...proposal.requested} />),
    fact('for', <DeciderMark grant={grant} />),
    fact('period', <PeriodText period={{ from: grant.startsOn ?? null, to: grant.endsOn ?? null, written: grant.periodWritten ?? null }} />),
    fact('places', grant.places.map(placeName).join(', ')),
    ...(grant.themes.length > 0 ? [fact('themes', grant.themes.map(({ name }) => name[language]).join(', '))] : []),
    fact('source', t(`source.${proposal.source as 'invited'}`)),
    fact('contact', proposal.contactOwner ? <Link to={`/${slug}/portfolio/grantees/${proposal.grantee.id}`}>{proposal.contactOwner.name}</Link> : t('facts.nobodySpeaks')),
    ...(proposal.contactNote ? [fact('contactNote', proposal.contactNote)] : []),
    fact('due', proposal.dueOn ? <DateText value={proposal.dueOn} /> : t('noDue')),
    fact('entered', <>{proposal.enteredBy}, <DateText value={proposal.createdAt.slice(0, 10)} /></>),
    fact('grant', <Link to={`/${slug}/portfolio/${grant.shortId ?? grant.id}`}>{grant.shortId ?? t('grants:open')}</Link>),
  ];
}
