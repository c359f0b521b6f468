import type { MotionTest } from '@acuerdo/voting';
import { useTranslation } from 'react-i18next';
import { StateWord } from '../../ui/state-word.tsx';
import styles from './count.module.css';
import { MeasureBar } from './measure-bar.tsx';

const WORDS = {
  heads: { quorum: 'count.tookPart', threshold: 'count.support' },
  weight: { quorum: 'count.tookPartWeight', threshold: 'count.supportWeight' },
} as const;

/** What the rule asked for and what there was, in the exact numbers that were compared. */
export function CountTests({ tests }: { tests: readonly MotionTest[] }) {
  const { t } = useTranslation('ballots');
  return (
    <section aria-labelledby="tests">
      <h2 id="tests">{t('count.tests')}</h2>
      <ul className={styles['tests']}>
        {tests.map(({ name, met, part, whole, op, needs, measure }) => (
          <li key={`${name} ${measure ?? 'heads'}`}>
            <StateWord tone={met ? 'settled' : 'refused'}>{t(met ? 'count.met' : 'count.missed')}</StateWord>
            <span>{t(WORDS[measure ?? 'heads'][name], { part, whole, share: t(op === '>' ? 'count.moreThan' : 'count.atLeast', { needs }) })}</span>
            <MeasureBar part={part} whole={whole} needs={needs} met={met} />
          </li>
        ))}
        {!tests.some(({ name }) => name === 'threshold') && <li><StateWord tone="quiet">–</StateWord><span>{t('count.untested')}</span></li>}
      </ul>
    </section>
  );
}
