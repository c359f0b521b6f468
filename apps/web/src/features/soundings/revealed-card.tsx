import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { RevealedCard_RevealedSoundingFragment, RevealedSide_RevealedSideFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { InPlace } from '../../ui/in-place.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Money } from '../../ui/money.tsx';
import { PeriodText } from '../../ui/period-text.tsx';
import { SettleSounding } from './settle-sounding.tsx';
import styles from './soundings.module.css';

export const REVEALED_SIDE = graphql(`
  fragment RevealedSide_revealedSide on RevealedSide { partner officer grantee title stage amount { amount currency } startsOn endsOn periodWritten }
`);

export const REVEALED_CARD = graphql(`
  fragment RevealedCard_revealedSounding on RevealedSounding {
    id revealedAt entered own { ...RevealedSide_revealedSide @unmask } other { ...RevealedSide_revealedSide @unmask }
    grant { id shared } settlements { id answer reason by at }
  }
`);

/** What two houses revealed to each other, side by side as it was then, and what shall hold between them. */
export function RevealedCard({ revealed }: { revealed: RevealedCard_RevealedSoundingFragment }) {
  const { t } = useTranslation(['soundings', 'overlaps']);
  const { locale } = useLanguage();
  const { collaborative: { slug }, viewer } = useSession();
  const { id, revealedAt, own, other, entered, grant, settlements } = revealed;
  const day = (at: string) => formatDate(at.slice(0, 10), locale);
  return (
    <li className={styles['card']} data-state="revealed">
      <p className={styles['quiet']}>{t('revealed.on', { date: day(revealedAt) })}, {t('revealed.as')}</p>
      <div className={styles['sides']}>
        <Side title={t('revealed.yours')} side={own} />
        <Side title={t('revealed.theirs')} side={other} />
      </div>
      {settlements.length > 0 && (
        <ol className={styles['history']}>
          {settlements.map((said) => (
            <li key={said.id}><strong>{t(`overlaps:answer.kind.${said.answer as 'hold'}`)}</strong><q>{said.reason}</q><span className={styles['quiet']}>{t('revealed.by', { by: said.by, date: day(said.at) })}</span></li>
          ))}
        </ol>
      )}
      {viewer.can('soundings.answer').allowed && <InPlace act={t('revealed.settle')} primary={settlements.length === 0}>{(close) => <SettleSounding id={id} onDone={close} />}</InPlace>}
      {grant && !grant.shared && <p><Link to={`/${slug}/portfolio/${grant.id}`}>{t('revealed.grant')}</Link></p>}
      <p className={styles['quiet']}>{entered ? t('revealed.entered') : t('revealed.toEnter')}</p>
    </li>
  );
}

function Side({ title, side }: { title: string; side: RevealedSide_RevealedSideFragment }) {
  const { t } = useTranslation(['soundings', 'grants']);
  const { partner, officer, grantee, stage, amount, startsOn, endsOn, periodWritten } = side;
  const fact = (key: 'officer' | 'grantee' | 'stage' | 'amount' | 'period' | 'partner', value: React.ReactNode) => ({ key, name: t(`field.${key}`), value });
  return (
    <div className={styles['side']}>
      <h3>{title}</h3>
      <strong>{side.title || grantee}</strong>
      <KeyValues facts={[
        fact('partner', partner), fact('officer', officer), fact('grantee', grantee), fact('stage', t(`grants:stage.${stage as 'active'}`)),
        fact('amount', <Money {...amount} cents="if-any" />), fact('period', <PeriodText period={{ from: startsOn, to: endsOn, written: periodWritten }} />),
      ]} />
    </div>
  );
}
