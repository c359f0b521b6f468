import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ThemeList_ThemeFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { Quotation } from '../../ui/quotation.tsx';
import styles from './corridors.module.css';

export const THEME_LIST = graphql(`
  fragment ThemeList_theme on Theme { id code kind name { en es } steps { en es } passage { id text page sourceShortId sourceTitle sourceAuthor } }
`);

const KINDS = ['theme', 'population', 'scale'] as const;

/** The collaborative's own themes, whom they concern, and the scale of what they are about, each with the sentence that names it. */
export function ThemeList({ themes }: { themes: readonly ThemeList_ThemeFragment[] }) {
  const { t } = useTranslation('corridors');
  return KINDS.map((kind) => ({ kind, of: themes.filter((theme) => theme.kind === kind) })).filter(({ of }) => of.length > 0).map(({ kind, of }) => (
    <section key={kind} aria-labelledby={`themes-${kind}`} className={styles['group']}>
      <h2 id={`themes-${kind}`}>{t(`themes.${kind}`)}</h2>
      <ul className={styles['themes']}>{of.map((theme) => <OneTheme key={theme.id} theme={theme} />)}</ul>
    </section>
  ));
}

function OneTheme({ theme: { name, steps, passage } }: { theme: ThemeList_ThemeFragment }) {
  const { t } = useTranslation('corridors');
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  return (
    <li>
      <h3>{read(name)}</h3>
      {steps.length > 0 && <ol className={styles['steps']} aria-label={t('themes.steps')}>{steps.map((step) => <li key={step.en}>{read(step)}</li>)}</ol>}
      {passage && <Quotation text={passage.text} author={passage.sourceAuthor} title={passage.sourceTitle} page={passage.page} to={`/${slug}/data/sources/${passage.sourceShortId}#passage-${passage.id}`} />}
    </li>
  );
}
