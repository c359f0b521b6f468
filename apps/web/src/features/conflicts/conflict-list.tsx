import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ConflictList_ProposalFragment } from '../../gql/graphql.ts';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './conflicts.module.css';
import type { Cause, Effect } from './words.ts';

export const CONFLICT_LIST = graphql(`
  fragment ConflictList_proposal on Proposal {
    id conflicts { id person partner { id shortName letter hue } mine effect cause words }
  }
`);

/** Who declared what. Causes stand here for the chair alone: the server gives them to nobody else. */
export function ConflictList({ proposal: { conflicts } }: { proposal: ConflictList_ProposalFragment }) {
  const { t } = useTranslation('conflicts');
  const others = conflicts.filter(({ mine }) => !mine);
  return (
    <section className={styles['list']} aria-labelledby="conflicts">
      <h2 id="conflicts">{t('title')}</h2>
      {others.length === 0 && <p className={styles['quiet']}>{t('nobody')}</p>}
      <ul>
        {others.map(({ id, person, partner, effect, cause, words }) => (
          <li key={id}>
            <span>{partner && <PartyMark partner={partner} name={partner.shortName} bare />} {person}: {t(`theirs.${effect as Effect}`)}</span>
            {cause && cause !== 'none' && <span className={styles['quiet']}>{t(`cause.${cause as Cause}`)}</span>}
            {words && <q>{words}</q>}
          </li>
        ))}
      </ul>
    </section>
  );
}
