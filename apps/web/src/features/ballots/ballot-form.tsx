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
import { ChoiceKinds } from './choice-kinds.tsx';
import { choiceOf, type Draft } from './draft.ts';
import { move } from './ranking.ts';
import { RankingList } from './ranking-list.tsx';
import { isLost, useCast } from './use-cast.ts';

interface BallotFormProps {
  motion: BallotPaper_MotionFragment;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onCast: () => void;
  /** Drops the change and keeps the ballot that was cast; absent where none was. */
  onKeep: (() => void) | undefined;
  deadline: ReactNode;
}

/** One screen to vote on, without dragging: the kind of ballot, the ranking, a reason, and what it all says before it is sent. */
export function BallotForm({ motion, draft, onDraft, onCast, onKeep, deadline }: BallotFormProps) {
  const { t } = useTranslation('ballots');
  const { act, tried, send } = useCast(motion.id, onDraft);
  const [empty, setEmpty] = useState(false);
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
        <legend className={styles['legend']}>{t('legend')}</legend>
        <ChoiceKinds kind={draft.kind} onChange={(kind) => { onDraft({ ...draft, kind }); }} consequence={consequenceOf(motion)} names={motion.optionNames} />
        {draft.kind === 'ranking' && <RankingList options={motion.options} ranking={draft.ranking} onMove={(step) => { onDraft({ ...draft, ranking: move(draft.ranking, step) }); }} />}
        <Textarea label={t('reason')} description={t('reasonWhy')} rows={3} maxLength={2000} value={draft.reason} onChange={(event) => { onDraft({ ...draft, reason: event.currentTarget.value }); }} />
      </fieldset>
      <Sentence motion={motion} draft={draft} />
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

function Rule({ motion: { ruleInWords, optionNames }, deadline }: Pick<BallotFormProps, 'motion' | 'deadline'>) {
  const { t } = useTranslation('ballots');
  const explain = useExplained(optionNames);
  return (
    <div className={styles['rule']}>
      <p>{t('closes')} {deadline}</p>
      <details>
        <summary>{t('rule')}</summary>
        <ul>{ruleInWords.map((sentence) => <li key={sentence.key}>{explain(sentence)}</li>)}</ul>
      </details>
    </div>
  );
}

/** What neither side's vote does under this rule, out of the rule's own words. */
const consequenceOf = ({ ruleInWords }: BallotPaper_MotionFragment) => ruleInWords.find(({ key }) => key.startsWith('voting.ruleWords.abstention')) ?? null;

function Sentence({ motion, draft }: Pick<BallotFormProps, 'motion' | 'draft'>) {
  const { t } = useTranslation('ballots');
  const { language } = useLanguage();
  const titles = useTitles(motion.optionNames);
  const choice = choiceOf(draft);
  return (
    <div className={styles['sentence']} aria-live="polite">
      <strong>{t('inWords')}</strong>
      <p>{choice ? ballotSentence(choice, { t, language, titles }) : t('sentence.nothing')}</p>
    </div>
  );
}
