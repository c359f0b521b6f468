import { liveWords, meaningsOf, type BallotChoice, type Elector, type MotionSpec } from '@acuerdo/voting';
import { useTranslation } from 'react-i18next';
import type { MotionSheet_MotionFragment } from '../../gql/graphql.ts';
import { useExplained } from '../../ui/explained.tsx';
import styles from './motion.module.css';

/** The rule in sentences: how it is counted, what it asks for, where it stands if that is to be seen, and what not taking a side does. */
export function RuleWords({ motion }: { motion: MotionSheet_MotionFragment }) {
  const { t } = useTranslation('motions');
  const explain = useExplained(motion.optionNames);
  const spec = motion.spec as MotionSpec;
  const commitment = spec.rule.ties?.kind === 'lot' ? spec.rule.ties.commitment : null;
  return (
    <>
      <ul>
        <li>{t(`methods.${spec.method}.means`)}</li>
        {motion.ruleInWords.map((sentence, at) => <li key={at}>{explain(sentence)}</li>)}
        {commitment && motion.state !== 'draft' && <li>{t('sheet.lot')} <code className={styles['code']}>{commitment}</code></li>}
      </ul>
      {liveOf(motion, spec).map((sentence, at) => <p key={at}><strong>{explain(sentence)}</strong></p>)}
      <h3>{t('sheet.meanings')}</h3>
      <ul>{meaningsOf(spec).map((sentence) => <li key={sentence.key}>{explain(sentence)}</li>)}</ul>
    </>
  );
}

/** Where an open vote stands today, in the words of the count; nothing where its ballots are not to be seen. */
function liveOf({ state, secrecy, electors }: MotionSheet_MotionFragment, spec: MotionSpec) {
  if (state !== 'open' || secrecy !== 'open') return [];
  const electorate: Elector[] = electors.map(({ voterId, recused, weight }) => ({ voterId, recused, ...(weight === null ? {} : { weight }) }));
  const ballots = electors.flatMap(({ voterId, choice }) => (choice ? [{ voterId, choice: choice as BallotChoice }] : []));
  return liveWords({ spec, electorate, ballots }).slice(1);
}
