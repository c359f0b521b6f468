import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ReadingLines_DeliberationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { ANSWERS, type Answer } from './answers.ts';
import styles from './readings.module.css';

export const READING_LINES = graphql(`
  fragment ReadingLines_deliberation on Deliberation {
    options { id shortId title { en es } }
    firstReading { lines { optionId by partner { id shortName letter hue } mine first { answer reason language } after { answer reason language } move } }
  }
`);

type Line = ReadingLines_DeliberationFragment['firstReading']['lines'][number];

/** Option by option: what each delegate thought before the others were shown, and what moved after. */
export function ReadingLines({ deliberation: { options, firstReading: { lines } } }: { deliberation: ReadingLines_DeliberationFragment }) {
  const { t } = useTranslation('readings');
  const read = useBilingual();
  if (lines.length === 0) return <EmptyState title={t('lines.empty')}><p>{t('lines.emptyWhy')}</p></EmptyState>;
  return (
    <>
      {options.map(({ id, title }) => ({ id, title, said: lines.filter(({ optionId }) => optionId === id) })).filter(({ said }) => said.length > 0).map(({ id, title, said }) => (
        <section key={id} className={styles['part']} aria-labelledby={`reading-${id}`}>
          <h2 id={`reading-${id}`}>{read(title)}</h2>
          <Summary said={said} />
          <ul className={styles['lines']}>{said.map((line) => <li key={line.by}><OneLine line={line} /></li>)}</ul>
        </section>
      ))}
    </>
  );
}

/** How many thought what, before and now; whoever said nothing new still thinks the same. */
function Summary({ said }: { said: readonly Line[] }) {
  const { t } = useTranslation('readings');
  const count = (answers: readonly (string | undefined)[]) => ANSWERS.map((answer) => t('lines.count', { count: answers.filter((one) => one === answer).length, answer: t(`answer.${answer}`) })).join(' · ');
  const moved = said.filter(({ move }) => move === 'up' || move === 'down').length;
  return (
    <dl className={styles['summary']}>
      <dt>{t('lines.before')}</dt><dd>{count(said.map(({ first }) => first?.answer))}</dd>
      <dt>{t('lines.now')}</dt><dd>{count(said.map(({ first, after }) => (after ?? first)?.answer))}{' · '}{t('lines.moved', { count: moved })}</dd>
    </dl>
  );
}

function OneLine({ line: { by, partner, first, after, move } }: { line: Line }) {
  const { t } = useTranslation('readings');
  return (
    <>
      <span className={styles['who']}><PartyMark partner={partner} name={by} bare /> {by}</span>
      {first && <Words reading={first} />}
      {after && (
        <div className={styles['after']}>
          <span className={styles['move']}>{move ? t(`move.${move as 'up' | 'down' | 'same'}`) : t('move.new')}</span>
          <Words reading={after} />
        </div>
      )}
    </>
  );
}

function Words({ reading: { answer, reason, language } }: { reading: NonNullable<Line['first']> }) {
  const { t } = useTranslation('readings');
  return <span><strong>{t(`answer.${answer as Answer}`)}</strong>{reason && <> <q lang={language}>{reason}</q></>}</span>;
}
