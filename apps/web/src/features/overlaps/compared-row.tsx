import { Checkbox } from '@mantine/core';
import type { GrantRow } from '@acuerdo/exchange';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../lib/session.ts';
import { DeciderMark, type Decided } from '../../ui/decider-mark.tsx';
import { Money } from '../../ui/money.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { bitsOf } from './bits.ts';
import { ComparedSide, type Side } from './compared-side.tsx';
import type { Met, MetRow } from './met-rows.ts';
import { OverlapEvidence } from './overlap-evidence.tsx';
import styles from './overlaps.module.css';
import { Sides } from './sides.tsx';

export interface Picking {
  readonly isPicked: boolean;
  readonly isShared: boolean;
  readonly onPick: (picked: boolean) => void;
}

interface ComparedRowProps {
  met: MetRow;
  /** Who decided on the grants of the file. */
  owner: Decided;
  picking: Picking;
}

/** A row of the file with every grant that it meets. */
export function ComparedRow({ met: { row, met }, owner, picking: { isPicked, isShared, onPick } }: ComparedRowProps) {
  const { t } = useTranslation('compare');
  const heading = `row-${row.row}`;
  const isConfusion = met.some(({ overlap }) => overlap.roleConfusion);
  return (
    <article className={styles['card']} data-confusion={isConfusion} aria-labelledby={heading}>
      <p className={styles['kinds']}><span className={styles['id']}>{t('row.yours', { row: row.row })}</span><span className={styles['quiet']}>{t('row.meets', { count: met.length })}</span></p>
      <h3 id={heading}>{row.recipient.name}: {row.title}</h3>
      <ul className={styles['met']}>{met.map((one) => <li key={one.kept.id}><OneMet met={one} row={row} owner={owner} /></li>)}</ul>
      {isShared
        ? <p><StateWord tone="settled">{t('row.shared')}</StateWord></p>
        : <Checkbox label={t('row.pickShort')} aria-label={t('row.pick', { row: row.row, title: row.title })} checked={isPicked} onChange={(event) => { onPick(event.currentTarget.checked); }} />}
    </article>
  );
}

function OneMet({ met: { overlap, kept }, row, owner }: { met: Met; row: GrantRow; owner: Decided }) {
  const { t } = useTranslation(['compare', 'overlaps', 'grants']);
  const { kind, between, roleConfusion, bits, atStake, sentence, evidence } = overlap;
  const mine = <ComparedSide side={ofRow(row, owner, t('row.yours', { row: row.row }))} />;
  const theirs = <ComparedSide side={ofKept(kept, <GrantLink grant={kept} />)} />;
  const isMineLeft = overlap.right === kept.id;
  return (
    <>
      <p className={styles['kinds']}>
        {roleConfusion && <StateWord tone="look"><Reason reason={{ key: 'overlap.roleConfusion' }} /></StateWord>}
        <span><Reason reason={{ key: `overlap.kind.${kind}` }} /></span>
        <span className={styles['quiet']}><Reason reason={{ key: `overlap.between.${between}` }} /></span>
        {kept.sample && <span className={styles['sample']}>{t('grants:sample')}</span>}
      </p>
      <p className={styles['says']}><Reason reason={sentence} /></p>
      <div className={styles['foot']}>
        <span className={styles['pair']}><DeciderMark grant={kept} /> <GrantLink grant={kept} /></span>
        <span title={t('overlaps:atStakeWhy')}>{atStake ? <><Money {...atStake} cents="if-any" /> <span className={styles['quiet']}>{t('overlaps:atStake')}</span></> : <span className={styles['quiet']}>{t('overlaps:noStake')}</span>}</span>
        <span title={t('overlaps:bitsWhy')} className="numbers">{t('overlaps:bits', { bits: bitsOf(bits) })}</span>
      </div>
      <details className={styles['why']}>
        <summary>{t('row.evidence')}</summary>
        <Sides left={isMineLeft ? mine : theirs} middle={<OverlapEvidence overlap={{ tenths: bits, evidence }} />} right={isMineLeft ? theirs : mine} />
      </details>
    </>
  );
}

function GrantLink({ grant: { id, shortId } }: { grant: Met['kept'] }) {
  const { t } = useTranslation('grants');
  const { collaborative: { slug } } = useSession();
  return <Link to={`/${slug}/portfolio/${shortId ?? id}`} target="_blank" rel="noopener">{shortId ?? t('open')}</Link>;
}

const ofRow = ({ recipient, title, description, amount, currency, period, places }: GrantRow, decided: Decided, name: string): Side => ({
  decided, name, grantee: recipient.name, title, description, amount, currency,
  period: { from: period?.from ?? null, to: period?.to ?? null, written: period?.vague ? period.written : null },
  places: [...new Set(places.flatMap(({ countryCode }) => countryCode ?? []))],
});

const ofKept = (kept: Met['kept'], name: Side['name']): Side => ({
  decided: kept, name, grantee: kept.grantee.name, title: kept.title, description: kept.description, ...kept.amount,
  period: { from: kept.startsOn, to: kept.endsOn, written: kept.periodWritten }, places: kept.places,
});
