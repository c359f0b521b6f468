import { LANGUAGES, LOCALES, say, type Language } from '@acuerdo/words';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { DirectorBrief_DeliberationFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { Sheet } from '../../ui/sheet.tsx';
import styles from './briefs.module.css';

export const DIRECTOR_BRIEF = graphql(`
  fragment DirectorBrief_deliberation on Deliberation {
    shortId title { en es } question { en es }
    brief(partner: $partner) { partner { id shortName } asks { says by } warnings }
    comparison { option { id shortId title { en es } } positions { id partner { shortName letter } stance until words language } }
  }
`);

type Deliberation = DirectorBrief_DeliberationFragment;
type Stance = 'favour' | 'not-opposed' | 'needs-until' | 'would-leave' | 'opposed';

/** One page in both languages: what is asked of a director and by when, the options, and what partners have released. */
export function DirectorBrief({ deliberation, collaborative }: { deliberation: Deliberation; collaborative: string }) {
  const { t } = useTranslation('briefs');
  const { shortId, brief } = deliberation;
  if (!brief) return null;
  return (
    <Sheet shortId={shortId} kind={t('kind', { collaborative })} title={t('for', { partner: brief.partner.shortName })}>
      <div className={styles['columns']}>{LANGUAGES.map((language) => <Column key={language} deliberation={deliberation} brief={brief} language={language} />)}</div>
    </Sheet>
  );
}

function Column({ deliberation: { title, question, comparison }, brief: { asks, warnings }, language }: { deliberation: Deliberation; brief: NonNullable<Deliberation['brief']>; language: Language }) {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(language, 'briefs');
  const day = (on: string) => formatDate(on, LOCALES[language]);
  return (
    <section lang={language} className={styles['column']}>
      <h3>{title[language]}</h3>
      <p>{question[language]}</p>
      <h4>{t('asked')}</h4>
      <ul>{asks.map(({ says, by }) => <li key={says.key + JSON.stringify(says.values)}>{by && <strong>{t('by', { date: day(by) })}</strong>} {say(language, says)}</li>)}</ul>
      {warnings.length > 0 && <ul className={styles['warnings']}>{warnings.map((warning) => <li key={JSON.stringify(warning)}>{say(language, warning)}</li>)}</ul>}
      <h4>{t('options')}</h4>
      <ol>{comparison.map((compared) => <li key={compared.option.id}>{compared.option.title[language]}<Stances positions={compared.positions} language={language} /></li>)}</ol>
    </section>
  );
}

/** Who has released which position; its words only in the language in which they were written. */
function Stances({ positions, language }: { positions: Deliberation['comparison'][number]['positions']; language: Language }) {
  const { i18n } = useTranslation();
  const t = i18n.getFixedT(language, 'deliberations');
  if (positions.length === 0) return null;
  return (
    <ul className={styles['stances']}>
      {positions.map(({ id, partner, stance, until, words, language: spoken }) => (
        <li key={id}><strong>{partner.shortName}</strong>: {t(`positions.stance.${stance as Stance}`, { date: formatDate(until ?? '', LOCALES[language]) })}{spoken === language && <> <q lang={spoken}>{words}</q></>}</li>
      ))}
    </ul>
  );
}
