import { Fraction } from '@acuerdo/exact';
import { useTranslation } from 'react-i18next';
import { PartnerMark, hueOf } from '../../ui/partner-mark.tsx';
import styles from './motion.module.css';

export interface Partner {
  readonly id: string;
  readonly shortName: string;
  readonly letter: string;
  readonly hue: number;
}

interface Elector {
  readonly voterId: string;
  readonly recused: boolean;
  readonly partner: Partner;
  readonly person: string | null;
  readonly weight: string | null;
  readonly atClose: { readonly entitled: boolean; readonly weight: string | null } | null;
}

interface WhoVotesProps {
  electors: readonly Elector[];
  partners: readonly Partner[];
  /** person, partner, weight or double. */
  basis: string;
}

/** Who votes, with what weight: the fixed electorate, or the partners of today while there is none. */
export function WhoVotes({ electors, partners, basis }: WhoVotesProps) {
  const { t } = useTranslation('motions');
  const fixed = electors.length > 0;
  const voters = fixed ? electors : partners.map((partner) => ({ voterId: partner.id, partner, recused: false, person: null, weight: null, atClose: null }));
  const word = WORDS[basis] ?? 'partner';
  return (
    <>
      <ul className={styles['voters']}>
        {voters.map(({ voterId, partner: { shortName, letter, hue }, recused, person, weight, atClose }) => (
          <li key={voterId}>
            <PartnerMark hue={hueOf(hue)} letter={letter} name={shortName} />{person && <> {person}</>}{weight && <> {t('who.weight', { weight: plain(weight) })}</>}{recused && <em> {t('who.recused')}</em>}
            {atClose && !atClose.entitled && <em> {t('who.left')}</em>}
            {atClose?.entitled && atClose.weight !== weight && <em> {t('who.weightNow', { weight: plain(atClose.weight) })}</em>}
          </li>
        ))}
      </ul>
      <p>{t(`who.${word}`)} {t(fixed ? 'who.fixed' : 'who.notFixed')}</p>
    </>
  );
}

const WORDS: Readonly<Record<string, 'person' | 'partner' | 'byWeight' | 'double'>> = { person: 'person', partner: 'partner', weight: 'byWeight', double: 'double' };

/** An exact number as one reads it: "600.50" for 60050/100. */
function plain(weight: string | null): string {
  const read = Fraction.parse(weight);
  return read.ok ? Fraction.toDecimal(read.value, read.value.den === 1n ? 0 : 2) : '–';
}
