import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ImportCounts_CountsFragment } from '../../gql/graphql.ts';
import { formatCount } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import styles from './imports.module.css';

export const COUNTS = graphql(`
  fragment ImportCounts_counts on ImportCounts { rows new same changed refused conflict left grants contributions errors warnings notes }
`);

const GROUPS = [['rows', 'new', 'changed', 'same', 'conflict', 'refused', 'left'], ['grants', 'contributions'], ['errors', 'warnings', 'notes']] as const;
const ALWAYS = new Set<string>(['rows', 'grants', 'contributions', 'errors', 'warnings']);

interface ImportCountsProps {
  counts: ImportCounts_CountsFragment;
  /** Whether every conflict has its answer: then it is no longer something to look at. */
  answered: boolean;
}

/** What the file says, in figures; what is not there is left out. */
export function ImportCounts({ counts, answered }: ImportCountsProps) {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  return (
    <section aria-label={t('counts.title')} className={styles['counts']}>
      {GROUPS.map((group) => (
        <dl key={group[0]}>
          {group.filter((key) => counts[key] > 0 || ALWAYS.has(key)).map((key) => (
            <div key={key} data-look={counts[key] > 0 && (key === 'errors' || key === 'refused' || (key === 'conflict' && !answered))}>
              <dt>{t(`counts.${key}`)}</dt><dd>{formatCount(counts[key], locale)}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}
