import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContributionList_ContributionFragment } from '../../gql/graphql.ts';
import { formatMoney } from '../../lib/format.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { DateText } from '../../ui/date-text.tsx';
import styles from './pools.module.css';

const TAKE_BACK = graphql(`
  mutation TakeBackContributionEvent($contributionId: UUID!, $eventId: UUID!) {
    takeBackContributionEvent(contributionId: $contributionId, eventId: $eventId) {
      __typename
      ... on Contribution { id ...ContributionList_contribution @unmask }
      ... on Refused { code message path }
    }
  }
`);

type Contribution = ContributionList_ContributionFragment;
type Event = Contribution['events'][number];

/** What happened to a contribution, the latest first. What was wrong is taken back and stays to be seen. */
export function ContributionEvents({ contribution: { id, events, amount: { currency } } }: { contribution: Contribution }) {
  const { t } = useTranslation('pools');
  const { locale } = useLanguage();
  const [asked, setAsked] = useState<Event | null>(null);
  const [takeBack] = useMutation(TAKE_BACK, { refetchQueries: ['PoolPage'] });
  const act = useAct([]);
  const money = (amount: string) => formatMoney({ amount, currency }, locale, 'if-any');
  const sentence = ({ kind, amount }: Event) => `${t(`contribution.kind.${kind as 'pledged'}`)}: ${money(amount)}`;
  const doIt = async () => { await act.run(async () => (await takeBack({ variables: { contributionId: id, eventId: asked?.id ?? '' } })).data?.takeBackContributionEvent); };
  return (
    <details className={styles['details']}>
      <summary>{t('contribution.events')} ({events.length})</summary>
      <ul className={styles['events']}>
        {events.map((event) => (
          <li key={event.id} data-back={event.takenBack}>
            <span>{sentence(event)}</span>
            <span className={styles['quiet']}>{event.onDay ? <DateText value={event.onDay} /> : t('contribution.dayUnknown')}</span>
            {event.note && <span>{event.note}</span>}
            {event.takenBack && <span className={styles['quiet']}>{t('contribution.takenBack')}</span>}
            {event.mayTakeBack && <button type="button" className={styles['plain']} aria-label={t('contribution.takeBackOf', { kind: t(`contribution.kind.${event.kind as 'pledged'}`), amount: money(event.amount) })} onClick={() => { setAsked(event); }} data-screen-only>{t('contribution.takeBack')}</button>}
          </li>
        ))}
      </ul>
      <ActProblem act={act} />
      <ConfirmAct
        opened={asked !== null} onClose={() => { setAsked(null); }} title={`${t('contribution.backConfirm')}: ${asked ? sentence(asked) : ''}`} act={t('contribution.takeBack')}
        happens={t('contribution.backHappens')} cannotUndo={t('contribution.backFinal')} onAct={doIt}
      />
    </details>
  );
}
