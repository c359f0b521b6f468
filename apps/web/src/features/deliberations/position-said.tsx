import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { PositionSaid_OptionPositionFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import type { Stance } from './hold-position.tsx';
import styles from './deliberation.module.css';

export const POSITION_SAID = graphql(`
  fragment PositionSaid_optionPosition on OptionPosition { id partner { id shortName letter hue } stance until words why language by releasedAt }
`);

export type SaidPosition = Omit<PositionSaid_OptionPositionFragment, ' $fragmentName'>;

/** A position in its owner's words, in the language in which they were written. */
export function PositionSaid({ position: { stance, until, words, why, language, releasedAt } }: { position: SaidPosition }) {
  const { t } = useTranslation('deliberations');
  const { locale } = useLanguage();
  return (
    <div className={styles['said']}>
      <strong>{t(`positions.stance.${stance as Stance}`, { date: formatDate(until ?? '', locale) })}</strong>
      <q lang={language}>{words}</q>
      {why && <span className={styles['room']}>{t('positions.changedWhy')} <q lang={language}>{why}</q></span>}
      {releasedAt && <span className={styles['origin']}>{t('positions.released', { date: formatDate(releasedAt.slice(0, 10), locale) })}</span>}
    </div>
  );
}
