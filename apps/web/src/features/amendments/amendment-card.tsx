import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { AmendmentCard_AmendmentFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import styles from './amendments.module.css';
import { ChangeLines } from './change-lines.tsx';
import { AGAIN } from './propose-amendment.tsx';
import { SettleAmendment, type Standing } from './settle-amendment.tsx';

const CARD = graphql(`
  fragment AmendmentCard_amendment on Amendment {
    id number by partner { id shortName letter hue } proposedAt textVersion why language withdrawnAt
    changes { id field at removed added state settledVersion } viewerCan { action allowed reason }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawAmendment($id: UUID!) { withdrawAmendment(id: $id) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }
`);

interface AmendmentCardProps {
  amendment: FragmentType<AmendmentCard_AmendmentFragment>;
  /** The objections that stand, which a new text may answer. */
  objections: readonly Standing[];
  /** The vote is open: what is adopted makes ballots wait to be affirmed. */
  open: boolean;
  timeZone: string;
}

const TONES: Readonly<Record<string, Tone>> = { proposed: 'open', adopted: 'settled', declined: 'quiet' };
const stateOf = (state: string) => (['adopted', 'declined'] as const).find((one) => one === state) ?? 'proposed';

/** One amendment, change by change, with what became of each. */
export function AmendmentCard({ amendment, objections, open, timeZone }: AmendmentCardProps) {
  const { t } = useTranslation('amendments');
  const { data } = useSuspenseFragment({ fragment: CARD, from: amendment });
  const { number, by, partner, proposedAt, textVersion, why, language, withdrawnAt, changes, viewerCan } = data;
  const may = (action: string) => abilityIn(viewerCan, action).allowed;
  return (
    <li className={styles['amendment']}>
      <div className={styles['head']}>
        <h3>{t('one', { number })}</h3>
        {withdrawnAt && <StateWord tone="quiet">{t('state.withdrawn')}</StateWord>}
        {partner && <PartyMark partner={partner} name={by} />}
        <span className={styles['quiet']}>{by}, <MomentText at={proposedAt} timeZone={timeZone} />, {t('onVersion', { version: textVersion })}</span>
      </div>
      <p className={styles['why']} lang={language}>{why}</p>
      <ol className={styles['changes']}>
        {changes.map((change) => (
          <ChangeLines key={change.id} change={change}>
            <StateWord tone={withdrawnAt ? 'quiet' : TONES[change.state] ?? 'open'}>
              {change.settledVersion === null ? t(`state.${stateOf(change.state)}`) : t('adoptedIn', { version: change.settledVersion })}
            </StateWord>
          </ChangeLines>
        ))}
      </ol>
      {may('amendments.settle') && <InPlace act={t('settle')}>{(close) => <SettleAmendment id={data.id} changes={changes} objections={objections} open={open} onDone={close} />}</InPlace>}
      {may('amendments.propose') && <Withdraw id={data.id} />}
    </li>
  );
}

function Withdraw({ id }: { id: string }) {
  const { t } = useTranslation('amendments');
  const [withdraw] = useMutation(WITHDRAW, AGAIN);
  const act = useAct([]);
  return (
    <div data-screen-only>
      <Button size="xs" variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await withdraw({ variables: { id } })).data?.withdrawAmendment); }}>{t('withdraw')}</Button>
      <ActProblem act={act} />
    </div>
  );
}
