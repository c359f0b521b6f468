import { useTranslation } from 'react-i18next';
import { PartnerMark, hueOf } from '../../ui/partner-mark.tsx';
import styles from './motion.module.css';

export interface Partner {
  readonly id: string;
  readonly shortName: string;
  readonly letter: string;
  readonly hue: number;
}

interface WhoVotesProps {
  electors: readonly { readonly voterId: string; readonly recused: boolean; readonly partner: Partner }[];
  partners: readonly Partner[];
}

/** One vote per partner: the fixed electorate, or the partners of today while there is none. */
export function WhoVotes({ electors, partners }: WhoVotesProps) {
  const { t } = useTranslation('motions');
  const fixed = electors.length > 0;
  const voters = fixed ? electors.map(({ partner, recused }) => ({ partner, recused })) : partners.map((partner) => ({ partner, recused: false }));
  return (
    <>
      <ul className={styles['voters']}>
        {voters.map(({ partner: { id, shortName, letter, hue }, recused }) => (
          <li key={id}><PartnerMark hue={hueOf(hue)} letter={letter} name={shortName} />{recused && <em> {t('who.recused')}</em>}</li>
        ))}
      </ul>
      <p>{fixed ? t('who.fixed') : t('who.notFixed')}</p>
    </>
  );
}
