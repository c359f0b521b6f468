import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CastBallotInput, BallotWithin_WithinFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './delegations.module.css';
import { useRuleWords } from './use-rule-words.ts';

export const BALLOT_WITHIN = graphql(`
  fragment BallotWithin_within on BallotWithin {
    rule { kind order { id name } quorumNum quorumDen } mine reason wouldResolve delegates why split { choice delegates }
  }
`);

const ANSWER = graphql(`
  mutation AnswerWithin($input: CastBallotInput!) {
    answerWithin(input: $input) { __typename ... on Motion { id } ... on Refused { code message path } }
  }
`);

interface AnswerWithinProps {
  motionId: string;
  within: BallotWithin_WithinFragment;
  /** What the answer says so far; null while it says nothing. */
  said: Omit<CastBallotInput, 'motionId'> | null;
  /** A choice in a line. */
  inShort: (choice: unknown) => string;
  /** The fields in which it is filled in. */
  children: ReactNode;
}

/** A delegate's own answer, of which the ballot of their partner is made; what the others said is for the partner's own eyes. */
export function AnswerWithin({ motionId, within, said, inShort, children }: AnswerWithinProps) {
  const { t } = useTranslation('delegations');
  const [send] = useMutation(ANSWER, { refetchQueries: ['AnswerHere'], awaitRefetchQueries: true });
  const [given, setGiven] = useState(false);
  const act = useAct();
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (said) setGiven(await act.run(async () => (await send({ variables: { input: { ...said, motionId } } })).data?.answerWithin) !== null);
  };
  return (
    <>
      <Within within={within} inShort={inShort} />
      <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
        <FormErrors issues={act.issues} />
        <fieldset disabled={act.busy}><legend>{t(within.mine ? 'changeMine' : 'mine')}</legend>{children}</fieldset>
        <ActProblem act={act} />
        {given && <Callout tone="note" title={t('given')} live>{t('givenWhy')}</Callout>}
        <div><Button type="submit" size="md" loading={act.busy} disabled={said === null}>{t('send')}</Button></div>
      </form>
    </>
  );
}

function Within({ within: { rule, split, delegates, mine, why }, inShort }: Pick<AnswerWithinProps, 'within' | 'inShort'>) {
  const { t } = useTranslation('delegations');
  const say = useRuleWords();
  const answered = split.reduce((sum, one) => sum + one.delegates, 0);
  return (
    <section className={styles['within']} aria-labelledby="within">
      <strong id="within">{t('made')}</strong>
      <span>{say(rule)}</span>
      <span>{t('answered', { count: answered, delegates })} {answered > 0 && <Reason reason={why} />}</span>
      {split.length > 0 && <ul>{split.map(({ choice, delegates: count }, at) => <li key={at}>{t('said', { count, choice: inShort(choice) })}</li>)}</ul>}
      {mine !== null && mine !== undefined && <span>{t('yours', { choice: inShort(mine) })}</span>}
      <span className={styles['quiet']}>{t('split')}</span>
    </section>
  );
}
