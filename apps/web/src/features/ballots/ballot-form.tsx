import { meaningsOf, type BallotChoice, type MotionSpec } from '@acuerdo/voting';
import { Button, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { BallotPaper_MotionFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useExplained, useTitles } from '../../ui/explained.tsx';
import { FormErrors } from '../../ui/form-errors.tsx';
import { ballotSentence } from './ballot-sentence.ts';
import styles from './ballot.module.css';
import { ChoiceContent } from './choice-fields.tsx';
import { ChoiceKinds } from './choice-kinds.tsx';
import { answers, choiceOf, type Draft } from './draft.ts';
import { SplitParts } from './split-parts.tsx';
import { isLost, useCast } from './use-cast.ts';

interface BallotFormProps {
  motion: BallotPaper_MotionFragment;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onCast: () => void;
  /** Drops the change and keeps the ballot that was cast; absent where none was. */
  onKeep: (() => void) | undefined;
  deadline: ReactNode;
  bound: (choice: BallotChoice | null) => ReactNode;
}

/** One screen to vote on, without dragging: the kind of ballot, the ranking, a reason, and what it all says before it is sent. */
export function BallotForm({ motion, draft, onDraft, onCast, onKeep, deadline, bound }: BallotFormProps) {
  const { t } = useTranslation('ballots');
  const { act, tried, send } = useCast(motion.id, onDraft);
  const [empty, setEmpty] = useState(false);
  const spec = motion.spec as MotionSpec;
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    setEmpty(choiceOf(draft) === null);
    if (await send(draft)) onCast();
  };
  return (
    <form className={styles['ballot']} noValidate onSubmit={(event) => { void submit(event); }}>
      <Rule motion={motion} deadline={deadline} />
      <FormErrors issues={act.issues} />
      <fieldset className={styles['fields']} disabled={act.busy}>
        <legend className={styles['legend']}>{t(spec.rule.basis === 'person' ? 'legendPerson' : 'legend')}</legend>
        <Fields motion={motion} draft={draft} onDraft={onDraft} />
      </fieldset>
      <Sentence motion={motion} draft={draft} />
      {bound(choiceOf(draft))}
      {empty && choiceOf(draft) === null && <Callout tone="refused" title={t('nothing.title')} live>{t('nothing.why')}</Callout>}
      {isLost(act.error) ? <Callout tone="look" title={t('lost.title')} live>{t('lost.why')}</Callout> : <ActProblem act={act} />}
      <div className={styles['send']}>
        <Button type="submit" size="md" loading={act.busy} aria-label={act.busy ? t('sending') : undefined}>{act.error ? t('sendAgain') : t('send')}</Button>
        {onKeep && <Button variant="default" size="md" onClick={onKeep} disabled={act.busy}>{t('keep')}</Button>}
        <p className={styles['kept']} role="status">{act.busy && tried > 1 ? t('tryAgain', { number: tried }) : t(draft.act ? 'unanswered' : 'notSent')}</p>
      </div>
    </form>
  );
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
      <Reasons draft={draft} onDraft={onDraft} />
    </>
  );
}

/** A reservation and an objection are explained to all; any other reason is for the own organization. */
function Reasons({ draft, onDraft }: Pick<BallotFormProps, 'draft' | 'onDraft'>) {
  const { t } = useTranslation('ballots');
  const [explained, objects] = [answers(draft, 'reservation', 'objection'), answers(draft, 'objection')];
  return (
    <>
      <Textarea label={t(explained ? 'reasonNeeded' : 'reason')} description={t(explained ? 'reasonNeededWhy' : 'reasonWhy')} required={explained} rows={3} maxLength={2000}
        value={draft.reason} onChange={(event) => { onDraft({ ...draft, reason: event.currentTarget.value }); }} />
      {objects && (
        <Textarea label={t('wouldResolve')} description={t('wouldResolveWhy')} required rows={3} maxLength={2000} value={draft.wouldResolve}
          onChange={(event) => { onDraft({ ...draft, wouldResolve: event.currentTarget.value }); }} />
      )}
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
