import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OverlapCard_OverlapFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { Money } from '../../ui/money.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { bitsOf } from './bits.ts';
import { OverlapReturned } from './overlap-returned.tsx';
import { OverlapState } from './overlap-state.tsx';
import styles from './overlaps.module.css';

export const OVERLAP_CARD = graphql(`
  fragment OverlapCard_overlap on Overlap {
    id shortId kind between roleConfusion tenths state returned sentence snoozedUntil
    atStake { amount currency }
    left { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }
    right { id vehicle sample funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name } }
  }
`);

/** One overlap as something to pick up: what it is, between whom, how sure, what is at stake. */
export function OverlapCard({ overlap, act }: { overlap: OverlapCard_OverlapFragment; act?: ReactNode }) {
  const { t } = useTranslation(['overlaps', 'grants']);
  const { collaborative: { slug } } = useSession();
  const { id, shortId, kind, between, roleConfusion, tenths, state, returned, snoozedUntil, sentence, atStake, left, right } = overlap;
  return (
    <article className={styles['card']} data-confusion={roleConfusion}>
      <p className={styles['kinds']}>
        {shortId && <span className={styles['id']}>{shortId}</span>}
        {roleConfusion && <StateWord tone="look"><Reason reason={{ key: 'overlap.roleConfusion' }} /></StateWord>}
        <span><Reason reason={{ key: `overlap.kind.${kind}` }} /></span>
        <span className={styles['quiet']}><Reason reason={{ key: `overlap.between.${between}` }} /></span>
        {(left.sample || right.sample) && <span className={styles['sample']}>{t('grants:sample')}</span>}
      </p>
      <h3><Link to={`/${slug}/overlaps/${shortId ?? id}`} className={styles['whole']}><Reason reason={sentence} /></Link></h3>
      <OverlapReturned returned={returned} />
      <div className={styles['foot']}>
        <span className={styles['pair']}><DeciderMark grant={left} /><span aria-hidden="true">↔</span><DeciderMark grant={right} /></span>
        <span title={t('atStakeWhy')}>{atStake ? <><Money {...atStake} cents="if-any" /> <span className={styles['quiet']}>{t('atStake')}</span></> : <span className={styles['quiet']}>{t('noStake')}</span>}</span>
        <span title={t('bitsWhy')} className="numbers">{t('bits', { bits: bitsOf(tenths) })}</span>
        {act && <span className={styles['act']}>{act}</span>}
        <OverlapState state={state} snoozedUntil={snoozedUntil ?? null} />
      </div>
    </article>
  );
}
