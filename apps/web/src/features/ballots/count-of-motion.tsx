import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import type { MotionCount } from '@acuerdo/voting';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CountOfMotion_MotionFragment } from '../../gql/graphql.ts';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useExplained } from '../../ui/explained.tsx';
import { CountAccount } from './count-account.tsx';
import { CountTable } from './count-table.tsx';
import { CountTests } from './count-tests.tsx';
import styles from './count.module.css';
import { DrawnLot } from './drawn-lot.tsx';
import { RecountHere } from './recount-here.tsx';
import { SecretBox } from './secret-box.tsx';
import { VotesList } from './votes-list.tsx';

const COUNTED = graphql(`
  fragment CountOfMotion_motion on Motion {
    id shortId count ballotBox secrecy rule { method }
    optionNames { id title { en es } }
    electors { voterId recused cast choice reason wouldResolve person partner { id shortName letter hue } }
  }
`);

interface CountOfMotionProps {
  motion: FragmentType<CountOfMotion_MotionFragment>;
  /** Where to go from here: decision, export. */
  links: ReactNode;
}

/** The whole count, from its outcome down to the single ballots, every layer explaining the one above it. */
export function CountOfMotion({ motion, links }: CountOfMotionProps) {
  const { t } = useTranslation('ballots');
  const { data } = useSuspenseFragment({ fragment: COUNTED, from: motion });
  const explain = useExplained(data.optionNames);
  const count = data.count as MotionCount | null;
  if (!count) return <EmptyState title={t('count.notYet')}><p>{t('count.notYetWhy')}</p></EmptyState>;
  const outcome = count.steps.at(-1);
  const secret = data.secrecy === 'secret';
  const votes = <VotesList votes={data.electors} names={data.optionNames} method={data.rule.method} />;
  return (
    <div className={styles['count']}>
      <p className={styles['outcome']}>{outcome && explain(outcome)}</p>
      <CountTests tests={count.tests} />
      <Fragility count={count} explain={explain} />
      <CountAccount count={count} names={data.optionNames} />
      <CountTable count={count} names={data.optionNames} />
      <section aria-labelledby="steps">
        <h2 id="steps">{t('count.steps')}</h2>
        <ol className={styles['steps']}>{count.steps.map((step, at) => <li key={at}>{explain(step)}</li>)}</ol>
      </section>
      <DrawnLot ballotBox={data.ballotBox} />
      <RecountHere ballotBox={data.ballotBox} counted={data.count} names={data.optionNames} />
      <section aria-labelledby="ballots">
        <h2 id="ballots">{t('count.ballots')}</h2>
        <p className={styles['why']}>{t(secret ? 'count.ballotsWhySecret' : 'count.ballotsWhy')}</p>
        {secret ? <SecretBox ballotBox={data.ballotBox} names={data.optionNames} method={data.rule.method} /> : votes}
      </section>
      {secret && <section aria-labelledby="who"><h2 id="who">{t('count.who')}</h2>{votes}</section>}
      {links}
    </div>
  );
}

interface FragilityProps {
  count: MotionCount;
  explain: ReturnType<typeof useExplained>;
}

function Fragility({ count: { fragile, fragility }, explain }: FragilityProps) {
  const { t } = useTranslation('ballots');
  if (!fragile) return <Callout tone="note" title={t('count.firm')}>{t('count.firmWhy')}</Callout>;
  return (
    <Callout tone="look" title={t('count.fragile')}>
      <ul className={styles['fragility']}>{fragility.map((message, at) => <li key={at}>{explain(message)}</li>)}</ul>
    </Callout>
  );
}
