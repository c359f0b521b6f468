import type { MotionSpec } from '@acuerdo/voting';
import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { MotionSheet_MotionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { BilingualText } from '../../ui/bilingual-text.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Deadline } from './deadline.tsx';
import { secrecyIn } from './draft.ts';
import styles from './motion.module.css';
import { RuleWords } from './rule-words.tsx';
import { WhoVotes, type Partner } from './who-votes.tsx';

const SHEET = graphql(`
  fragment MotionSheet_motion on Motion {
    id shortId state spec secrecy weightSource { pool sum currency } title { en es } text { en es } specHash openedAt closesAt closedAt
    options { id title { en es } meaning { en es } statusQuo }
    optionNames { id title { en es } }
    ruleInWords
    electors { voterId recused cast choice person weight atClose { entitled weight } partner { id shortName letter hue } }
  }
`);

interface MotionSheetProps {
  motion: FragmentType<MotionSheet_MotionFragment>;
  /** Who would vote if it opened today: the electorate of a draft is not fixed yet. */
  partners: readonly Partner[];
  timeZone: string;
}

/** The motion as it is, or will be, put to the vote. */
export function MotionSheet({ motion, partners, timeZone }: MotionSheetProps) {
  const { t } = useTranslation('motions');
  const { data } = useSuspenseFragment({ fragment: SHEET, from: motion });
  const read = useBilingual();
  return (
    <Sheet shortId={data.shortId} kind={t('sheet.kind')} title={read(data.title)} fingerprint={data.specHash ?? undefined}>
      <BilingualText text={data.text} />
      <h3>{t('sheet.options')}</h3>
      <ol className={styles['ballotOptions']}>
        {data.options.map((option) => (
          <li key={option.id}><strong>{read(option.title)}</strong>{option.statusQuo && <em> ({t('sheet.statusQuo')})</em>}<br />{read(option.meaning)}</li>
        ))}
      </ol>
      <h3>{t('sheet.rule')}</h3>
      <RuleWords motion={data} />
      <h3>{t('sheet.who')}</h3>
      <WhoVotes electors={data.electors} partners={partners} basis={(data.spec as MotionSpec).rule.basis} />
      {data.weightSource && <p>{t('basis.source', { pool: data.weightSource.pool, sum: t(`basis.${sumOf(data.weightSource.sum)}`), currency: data.weightSource.currency })}</p>}
      <h3>{t('sheet.when')}</h3>
      <When motion={data} timeZone={timeZone} />
    </Sheet>
  );
}

const sumOf = (sum: string) => (['pledged', 'committed', 'received'] as const).find((one) => one === sum) ?? 'committed';

function When({ motion: { openedAt, closesAt, closedAt, secrecy }, timeZone }: { motion: MotionSheet_MotionFragment; timeZone: string }) {
  const { t } = useTranslation('motions');
  const seen = <li>{t(`sheet.secrecy.${secrecyIn(secrecy)}`)}</li>;
  if (!openedAt) return <ul><li>{t('sheet.notOpened')}</li>{seen}</ul>;
  return (
    <ul>
      <li>{t('sheet.opened')}: <MomentText at={openedAt} timeZone={timeZone} /></li>
      {closedAt && <li>{t('sheet.closed')}: <MomentText at={closedAt} timeZone={timeZone} /></li>}
      {!closedAt && closesAt && <li>{t('sheet.closes')}: <Deadline at={closesAt} timeZone={timeZone} /></li>}
      {(!closedAt || secrecy === 'secret') && seen}
    </ul>
  );
}
