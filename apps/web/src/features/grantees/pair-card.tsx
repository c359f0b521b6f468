import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PairCard_PairFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { GrantTimes } from '../../ui/grant-times.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { GranteeSide } from './grantee-side.tsx';
import styles from './grantees.module.css';
import { JudgeActs } from './judge-acts.tsx';
import { PairEvidence } from './pair-evidence.tsx';
import { PairHistory } from './pair-history.tsx';
import type { Judging, Verdict } from './use-judging.ts';

export const PAIR_CARD = graphql(`
  fragment PairCard_pair on GranteePair {
    id state conflict returned tenths overlaps
    evidence { signal mark tenths message }
    left { ...GranteeSide_side @unmask }
    right { ...GranteeSide_side @unmask }
    verdicts { id verdict reason by at }
    viewerCan { action allowed reason }
  }
`);

interface PairCardProps {
  pair: PairCard_PairFragment;
  judging: Judging;
  /** It was opened by an act, so that the focus goes to it. */
  focus: boolean;
}

/** Two grantees side by side, with what speaks for it that they are one, and the acts. */
export function PairCard({ pair, judging, focus }: PairCardProps) {
  const { t } = useTranslation('grantees');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (focus) heading.current?.focus(); }, [focus, pair.id]);
  const { left, right, returned, conflict, state, overlaps, verdicts, viewerCan } = pair;
  const may = abilityIn(viewerCan, 'grantees.judge');
  return (
    <article className={styles['card']}>
      <div className={styles['head']}>
        <h2 ref={heading} tabIndex={-1}>{t('both', { left: left.name, right: right.name })}</h2>
        <PairWord state={state} conflict={conflict} />
      </div>
      {returned && <Callout tone="look" title={t('returned')}><Reason reason={returned} /></Callout>}
      {conflict && <Callout tone="look" title={t('conflict.title')}>{t('conflict.why')}</Callout>}
      <div className={styles['sides']}>
        <GranteeSide side={left} />
        <PairEvidence pair={pair} />
        <GranteeSide side={right} />
      </div>
      <section aria-label={t('times')}><GrantTimes grants={[...left.grants, ...right.grants]} none={t('noTimes')} /></section>
      <p className={styles['quiet']}>{t('effect.grants', { count: left.grantCount + right.grantCount })} {overlaps > 0 ? t('effect.overlaps', { count: overlaps }) : t('effect.noOverlap')}</p>
      {may.allowed
        ? <JudgeActs key={pair.id} busy={judging.act.busy} onSay={(verdict, reason) => { void judging.judge(pair, verdict, reason); }} />
        : <Callout tone="note" title={t('notAllowed')}>{may.reason && <Reason reason={may.reason} />}</Callout>}
      <PairHistory verdicts={verdicts} />
    </article>
  );
}

const TONES = { open: 'open', same: 'settled', different: 'settled', unsure: 'quiet', branch: 'settled' } as const;

/** How a pair stands, in a word. */
export function PairWord({ state, conflict }: { state: string; conflict: boolean }) {
  const { t } = useTranslation('grantees');
  if (conflict) return <StateWord tone="look">{t('state.conflict')}</StateWord>;
  return <StateWord tone={TONES[state as 'open']}>{t(`state.${state as Exclude<Verdict, 'open'>}`)}</StateWord>;
}
