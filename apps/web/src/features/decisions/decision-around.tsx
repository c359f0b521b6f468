import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { DecisionAround_DecisionFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Reason, useReason } from '../../ui/reason.tsx';
import { SourceSentence } from '../../ui/source-sentence.tsx';
import { DecisionState, useStateWords } from './decision-state.tsx';
import styles from './decision.module.css';
import { isOver } from './kinds.ts';

export const AROUND = graphql(`
  fragment DecisionAround_decision on Decision {
    id shortId state
    links { id shortId title { en es } kind state } linkedBy { id shortId title { en es } kind state }
    life { state from to by }
    evidence { id kind shortId title motion { en es } sentence passage { id text sourceAuthor sourceTitle page } }
  }
`);

type Around = { decision: DecisionAround_DecisionFragment };
type Linked = DecisionAround_DecisionFragment['links'][number];

/** What stands around a decision: other decisions from both ends, its life, what it stands on. */
export function DecisionAround({ decision }: Around) {
  const { t } = useTranslation('decisions');
  const { links, linkedBy, life, evidence } = decision;
  const words = useStateWords();
  const lost = links.filter(({ kind, state }) => kind === 'depends-on' && isOver(state));
  return (
    <section className={styles['around']} aria-label={t('around')} data-screen-only>
      {lost.length > 0 && <Callout tone="look" title={t('standsOnNothing')}>{lost.map(({ shortId, state }) => `${shortId}: ${words(state)}`).join('; ')}</Callout>}
      {links.length + linkedBy.length > 0 && (
        <div>
          <h2>{t('terms.links')}</h2>
          <ul>{links.map((link) => <LinkRow key={link.id} link={link} way="link" />)}{linkedBy.map((link) => <LinkRow key={link.id} link={link} way="linkedBy" />)}</ul>
        </div>
      )}
      <div>
        <h2>{t('life')}</h2>
        <ol>{life.map((span) => <li key={span.from}><DecisionState state={span.state} by={span.by} /> <span className={styles['quiet']}>{t('from')} <DateText value={span.from} />{span.to && <> {t('to')} <DateText value={span.to} /></>}</span></li>)}</ol>
      </div>
      {evidence.length > 0 && <div><h2>{t('terms.evidence')}</h2><ul>{evidence.map((one) => <li key={one.id}><Evidence of={one} /></li>)}</ul></div>}
    </section>
  );
}

function LinkRow({ link: { kind, shortId, title, state }, way }: { link: Linked; way: 'link' | 'linkedBy' }) {
  const say = useReason();
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  return <li>{say({ key: `decision.${way}.${kind}` })} <Link to={`/${slug}/decisions/${shortId}`}>{shortId} {read(title)}</Link> <DecisionState state={state} /></li>;
}

const ROOMS: Readonly<Record<string, string>> = { grant: 'portfolio', overlap: 'overlaps', motion: 'future', source: 'data/sources', passage: 'data/sources' };

function Evidence({ of: { kind, shortId, title, motion, sentence, passage } }: { of: DecisionAround_DecisionFragment['evidence'][number] }) {
  const read = useBilingual();
  const { collaborative: { slug } } = useSession();
  const name = title ?? (motion ? read(motion) : passage?.sourceTitle) ?? '';
  return (
    <>
      <Link to={`/${slug}/${ROOMS[kind] ?? 'data'}/${shortId}`}>{shortId} {name}</Link>
      {sentence && <> <Reason reason={sentence} /></>}
      {passage && <SourceSentence passage={passage} of={shortId} />}
    </>
  );
}
