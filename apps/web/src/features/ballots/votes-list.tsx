import { useTranslation } from 'react-i18next';
import { choiceIn } from '../../lib/ballot-choice.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useTitles, type Named } from '../../ui/explained.tsx';
import { PartnerMark, hueOf } from '../../ui/partner-mark.tsx';
import { choiceInShort } from './ballot-sentence.ts';
import styles from './count.module.css';

interface Vote {
  readonly recused: boolean;
  readonly choice?: unknown;
  readonly partner: { readonly id: string; readonly shortName: string; readonly letter: string; readonly hue: number };
}

/** How each partner voted; absent and recused ones are shown, not forgotten. */
export function VotesList({ votes, names }: { votes: readonly Vote[]; names: readonly Named[] }) {
  const { t } = useTranslation('ballots');
  const { language } = useLanguage();
  const titles = useTitles(names);
  const words = ({ recused, choice }: Vote): string => {
    const cast = choiceIn(choice);
    if (recused) return t('count.recused');
    return cast ? choiceInShort(cast, { t, language, titles }) : t('count.absent');
  };
  return (
    <dl className={styles['votes']}>
      {votes.map((vote) => {
        const { id, shortName, letter, hue } = vote.partner;
        return <div key={id}><dt><PartnerMark hue={hueOf(hue)} letter={letter} name={shortName} /></dt><dd>{words(vote)}</dd></div>;
      })}
    </dl>
  );
}
