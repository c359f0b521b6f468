import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OptionOrigin_OptionFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './deliberation.module.css';

export const OPTION_ORIGIN = graphql(`
  fragment OptionOrigin_option on Option {
    id shortId statusQuo addedBy withdrawnAt withdrawnReason combines { id shortId } outcome { chosen decision { id shortId } }
  }
`);

/** Where an option comes from, and what became of it; `named` where its short id does not stand above it. */
export function OptionOrigin({ option, named = false }: { option: OptionOrigin_OptionFragment; named?: boolean }) {
  const { t } = useTranslation('deliberations');
  const { collaborative: { slug } } = useSession();
  const { shortId, statusQuo, addedBy, withdrawnAt, withdrawnReason, combines, outcome } = option;
  return (
    <p className={styles['origin']}>
      {named && <span>{shortId}</span>}
      <span>{addedBy === null ? t('list.original') : t('list.addedBy', { name: addedBy })}</span>
      {combines.length > 0 && <span>{t('list.combines', { parts: combines.map((part) => part.shortId).join(' + ') })}</span>}
      {statusQuo && <StateWord tone="open">{t('list.statusQuo')}</StateWord>}
      {outcome && <Link to={`/${slug}/decisions/${outcome.decision.shortId}`}><StateWord tone={outcome.chosen ? 'settled' : 'quiet'}>{t(outcome.chosen ? 'list.chosen' : 'list.notChosen', { decision: outcome.decision.shortId })}</StateWord></Link>}
      {withdrawnAt && <StateWord tone="quiet">{t('list.withdrawn')}</StateWord>}
      {withdrawnReason && <q>{withdrawnReason}</q>}
    </p>
  );
}
