import { FEWEST_SECRET } from '@acuerdo/voting';
import { useTranslation } from 'react-i18next';
import { choiceIn } from '../../lib/ballot-choice.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useTitles, type Named } from '../../ui/explained.tsx';
import { PartnerMark, hueOf } from '../../ui/partner-mark.tsx';
import { choiceInShort } from './ballot-sentence.ts';
import styles from './count.module.css';

interface Vote {
  readonly recused: boolean;
  /** Whether it voted; null where that is not told. */
  readonly cast?: boolean | null;
  readonly choice?: unknown;
  /** Its ballot answers an earlier text, so it does not count. */
  readonly outdated?: boolean | null;
  readonly person?: string | null;
  readonly reason?: string | null;
  readonly wouldResolve?: string | null;
  readonly partner: { readonly id: string; readonly shortName: string; readonly letter: string; readonly hue: number };
}

interface VotesListProps {
  votes: readonly Vote[];
  names: readonly Named[];
  method: string | undefined;
}

/** How each partner voted, and why where it had a reservation or an objection; of a secret vote, that it did. Absent and recused ones are shown, not forgotten. */
export function VotesList({ votes, names, method }: VotesListProps) {
  const { t } = useTranslation('ballots');
  const { language } = useLanguage();
  const titles = useTitles(names);
  const words = ({ recused, cast: voted, choice }: Vote): string => {
    const cast = choiceIn(choice);
    if (recused) return t('count.recused');
    if (cast) return choiceInShort(cast, { language, titles, method });
    return t(voted ? 'count.voted' : 'count.absent');
  };
  if (votes.some((vote) => vote.cast === null && !vote.recused)) return <p>{t('count.notTold', { fewest: FEWEST_SECRET })}</p>;
  return (
    <dl className={styles['votes']}>
      {votes.map((vote, at) => {
        const { shortName, letter, hue } = vote.partner;
        return <div key={at}><dt><PartnerMark hue={hueOf(hue)} letter={letter} name={shortName} />{vote.person && <> {vote.person}</>}</dt><dd>{words(vote)}{vote.outdated && <p>{t('count.outdated')}</p>}{vote.reason && <p>{t('reasonNeeded')}: {vote.reason}</p>}{vote.wouldResolve && <p>{t('wouldResolve')}: {vote.wouldResolve}</p>}</dd></div>;
      })}
    </dl>
  );
}
