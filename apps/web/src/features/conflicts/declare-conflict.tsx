import { useMutation } from '@apollo/client/react';
import { Button, Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { DeclareConflict_ProposalFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { useFields } from '../../ui/form-errors.tsx';
import styles from './conflicts.module.css';
import type { Cause, Effect } from './words.ts';

export const DECLARE_CONFLICT = graphql(`
  fragment DeclareConflict_proposal on Proposal {
    id conflictChoices { cause effects } conflicts { id mine effect cause words }
  }
`);

const DECLARE = graphql(`
  mutation DeclareConflict($proposalId: UUID!, $input: DeclareConflictInput!) {
    declareConflict(proposalId: $proposalId, input: $input) {
      __typename
      ... on Proposal { id }
      ... on Refused { code message path }
    }
  }
`);

interface DeclareConflictProps {
  proposal: DeclareConflict_ProposalFragment;
  /** The question as a heading: before the review, or to say otherwise. */
  title: string;
  onDone?: () => void;
}

/** Asked first, with what follows from each answer. Which effects are strong enough for a cause, the server says. */
export function DeclareConflict({ proposal: { id, conflictChoices, conflicts }, title, onDone }: DeclareConflictProps) {
  const { t } = useTranslation('conflicts');
  const mine = conflicts.find((conflict) => conflict.mine);
  const [cause, setCause] = useState((mine?.cause ?? '') as Cause | '');
  const [effect, setEffect] = useState((mine?.effect ?? '') as Effect | '');
  const [words, setWords] = useState(mine?.words ?? '');
  const [declare] = useMutation(DECLARE, { refetchQueries: ['ProposalPage'], awaitRefetchQueries: true });
  const act = useAct(['cause', 'effect', 'words']);
  const field = useFields(act.issues);
  const effectsOf = (one: Cause) => (conflictChoices.find((choice) => choice.cause === one)?.effects ?? []) as Effect[];
  const choose = (next: Cause) => {
    setCause(next);
    setEffect(effectsOf(next)[0] ?? '');
  };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const input = { cause, effect, words: cause === 'none' ? null : words };
    if (await act.run(async () => (await declare({ variables: { proposalId: id, input } })).data?.declareConflict)) onDone?.();
  };
  return (
    <section className={styles['declare']} aria-labelledby="conflict">
      <h2 id="conflict">{title}</h2>
      <p className={styles['quiet']}>{t('why')}</p>
      <form className={styles['form']} noValidate onSubmit={(event) => { void submit(event); }}>
        <ActProblem act={act} />
        <Radio.Group {...field('cause')} aria-labelledby="conflict" value={cause} onChange={(value) => { choose(value as Cause); }}>
          <div className={styles['causes']}>
            {conflictChoices.map((choice) => <Radio key={choice.cause} value={choice.cause} label={t(`cause.${choice.cause as Cause}`)} />)}
          </div>
        </Radio.Group>
        {cause && cause !== 'none' && (
          <>
            <Effects {...field('effect')} effects={effectsOf(cause)} effect={effect} onChange={setEffect} />
            <Textarea {...field('words')} label={t('words')} description={t('wordsWhy')} autosize minRows={2} maxLength={2000} value={words} onChange={(event) => { setWords(event.currentTarget.value); }} />
          </>
        )}
        {cause && <div><Button type="submit" loading={act.busy}>{cause === 'none' ? t('declareNone') : t('declare')}</Button></div>}
      </form>
    </section>
  );
}

interface EffectsProps {
  id: string;
  name: string;
  error: string | undefined;
  effects: readonly Effect[];
  effect: Effect | '';
  onChange: (effect: Effect) => void;
}

/** What follows from the cause: the least comes chosen, a stronger one may be. */
function Effects({ effects, effect, onChange, ...field }: EffectsProps) {
  const { t } = useTranslation('conflicts');
  return (
    <Radio.Group {...field} label={t('follows')} value={effect} onChange={(value) => { onChange(value as Effect); }}>
      <div className={styles['causes']}>
        {effects.map((one) => <Radio key={one} value={one} label={t(`effect.${one}`)} description={t(`means.${one}`)} />)}
      </div>
    </Radio.Group>
  );
}
