import { meaningsOf, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useOnline } from '../../lib/use-online.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useExplained, useTitles } from '../../ui/explained.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import { ballotSentence } from './ballot-sentence.ts';
import styles from './ballot.module.css';
import { ChangedPaper, isChanged } from './changed-paper.tsx';
import { ChoiceContent } from './choice-fields.tsx';
import { ChoiceKinds } from './choice-kinds.tsx';
import { choiceOf, paperOf, type Draft } from './draft.ts';
import { Reasons } from './reasons.tsx';
import { SplitParts } from './split-parts.tsx';
import { isLost, type Sending } from './use-sending.ts';

/** How a draft is cast: with the voter's name, or in secret. */
export interface Casting extends Omit<Sending, 'begin' | 'run'> {
  readonly send: (draft: Draft) => Promise<boolean>;
}

/** How the voter is bound, said beside what the ballot says so far. */
export type Bound = (choice: BallotChoice | null) => ReactNode;

interface BallotFormProps {
  motion: BallotPaper_MotionFragment;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  casting: Casting;
  onCast: () => void;
  /** Drops the change and keeps the ballot that was cast; absent where none was. */
  onKeep: (() => void) | undefined;
  deadline: ReactNode;
  /** What is to be read before the choice. */
  before?: ReactNode;
  bound: Bound;
}

/** One screen to vote on, without dragging: the kind of ballot, the ranking, a reason, and what it all says before it is sent. */
export function BallotForm({ motion, draft, onDraft, casting: { act, tried, kept, send }, onCast, onKeep, deadline, before, bound }: BallotFormProps) {
  const { t } = useTranslation('ballots');
  const [empty, setEmpty] = useState(false);
  const paper = paperOf(motion);
  const changed = isChanged(draft.paper, paper);
  const change = (next: Draft) => { onDraft({ ...next, paper: draft.paper ?? paper }); };
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setEmpty(choiceOf(draft) === null);
    if (!changed && await send(draft)) onCast();
  };
  return (
    <form className={styles['ballot']} noValidate onSubmit={(event) => { void submit(event); }}>
      <ChangedPaper before={draft.paper} now={paper} onConfirm={() => { onDraft({ ...draft, paper }); }} />
      <Rule motion={motion} deadline={deadline} />
      {before}
      <FormErrors issues={act.issues} labels={{ choice: t('kind.label'), replaces: t('secret.old') }} />
      <fieldset className={styles['fields']} disabled={act.busy}>
        <legend className={styles['legend']}>{t((motion.spec as MotionSpec).rule.basis === 'person' ? 'legendPerson' : 'legend')}</legend>
        <Fields motion={motion} draft={draft} onDraft={change} />
      </fieldset>
      <Sentence motion={motion} draft={draft} />
      {bound(choiceOf(draft))}
      {empty && choiceOf(draft) === null && <Callout tone="refused" title={t('nothing.title')} live>{t('nothing.why')}</Callout>}
      <NotSent kept={kept} act={act} />
      <div className={styles['send']}>
        <SendButton act={act} disabled={changed} />
        {onKeep && <Button variant="default" size="md" onClick={onKeep} disabled={act.busy}>{t('keep')}</Button>}
        <p className={styles['kept']} role="status">{changed ? t('changed.first') : act.busy && tried > 1 ? t('tryAgain', { number: tried }) : t(draft.act ? 'unanswered' : 'notSent')}</p>
      </div>
    </form>
  );
}

function SendButton({ act, disabled }: { act: Casting['act']; disabled: boolean }) {
  const { t } = useTranslation('ballots');
  return <Button type="submit" size="md" loading={act.busy} disabled={disabled} aria-label={act.busy ? t('sending') : undefined}>{act.error ? t('sendAgain') : t('send')}</Button>;
}

/** Kept and not sent without a connection; sent without an answer; or refused. */
function NotSent({ kept, act }: { kept: boolean; act: Casting['act'] }) {
  const { t } = useTranslation('ballots');
  const online = useOnline();
  if (kept) return <Callout tone="look" title={t('offline.title')} live>{t(online ? 'offline.back' : 'offline.why')}</Callout>;
  return isLost(act.error) ? <Callout tone="look" title={t('lost.title')} live>{t('lost.why')}</Callout> : <ActProblem act={act} />;
}

function Rule({ motion: { ruleInWords, optionNames, spec, secrecy }, deadline }: Pick<BallotFormProps, 'motion' | 'deadline'>) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(optionNames);
  return (
    <div className={styles['rule']}>
      <p>{t('closes')} {deadline}</p>
      {secrecy === 'open' && <p>{t('openBallots')}</p>}
      <ul>{meaningsOf(spec as MotionSpec).slice(2).map((sentence) => <li key={sentence.key}>{explain(sentence)}</li>)}</ul>
      <details>
        <summary>{t('rule')}</summary>
        <ul>{ruleInWords.map((sentence, at) => <li key={at}>{explain(sentence)}</li>)}</ul>
      </details>
    </div>
  );
}

export function Fields({ motion, draft, onDraft }: Pick<BallotFormProps, 'motion' | 'draft' | 'onDraft'>) {
  const { rule: { split } } = motion.spec as MotionSpec;
  return (
    <>
      <ChoiceKinds motion={motion} kind={draft.kind} maySplit={split === true} onChange={(kind) => { onDraft({ ...draft, kind }); }} />
      {draft.kind === 'split'
        ? <SplitParts motion={motion} parts={draft.parts} onParts={(parts) => { onDraft({ ...draft, parts }); }} />
        : <ChoiceContent motion={motion} draft={draft} onDraft={onDraft} />}
      {motion.secrecy !== 'secret' && <Reasons draft={draft} onDraft={onDraft} />}
    </>
  );
}

export function Sentence({ motion, draft }: Pick<BallotFormProps, 'motion' | 'draft'>) {
  const { t } = useTranslation('ballots');
  const { language } = useLanguage();
  const titles = useTitles(motion.optionNames);
  const choice = choiceOf(draft);
  return (
    <div className={styles['sentence']} aria-live="polite">
      <strong>{t('inWords')}</strong>
      <p>{choice ? ballotSentence(choice, { t, language, titles, method: (motion.spec as MotionSpec).method }) : t('sentence.nothing')}</p>
    </div>
  );
}
