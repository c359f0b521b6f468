import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { CharterFlag_FlagFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DeciderMark } from '../../ui/decider-mark.tsx';
import { Money } from '../../ui/money.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { AnswerFlag } from './answer-flag.tsx';
import styles from './charters.module.css';

export const CHARTER_FLAG = graphql(`
  fragment CharterFlag_flag on CharterFlag {
    id state lines foundAt answers { id answer reason by at } viewerCan { action allowed reason }
    grant {
      id shortId title stage sample vehicle amount { amount currency } grantee { id name } funder { id name partner { id shortName letter hue } } unit { id shortName } pool { id name }
    }
  }
`);

export type Flag = CharterFlag_FlagFragment;

const TONES: Readonly<Record<string, Tone>> = { open: 'look', excepted: 'settled', held: 'open' };

/** That a grant stands inside a role of others, on its own page: whose role, what was said, and what can be said. */
export function CharterFlag({ flag }: { flag: Flag | null | undefined }) {
  const { t } = useTranslation('charters');
  const { collaborative: { slug } } = useSession();
  if (!flag) return null;
  return (
    <section className={styles['section']} aria-labelledby="charter-flag">
      <h2 id="charter-flag">{t('flag.title')}</h2>
      <FlagCard flag={flag} />
      <p className={styles['quiet']}><Link to={`/${slug}/overlaps/charter`}>{t('flag.charter')}</Link></p>
    </section>
  );
}

interface CharterFlagsProps {
  flags: readonly Flag[];
  total: number;
}

/** Grants and proposals inside the roles of others, in the room of overlaps; nothing where there is none. */
export function CharterFlags({ flags, total }: CharterFlagsProps) {
  const { t } = useTranslation('charters');
  const { collaborative: { slug } } = useSession();
  if (total === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="charter-flags">
      <h2 id="charter-flags">{t('flag.listTitle', { count: total })}</h2>
      <p className={styles['quiet']}>{t('flag.listWhy')} <Link to={`/${slug}/overlaps/charter`}>{t('flag.charter')}</Link></p>
      <ul className={styles['flags']}>{flags.map((flag) => <li key={flag.id}><FlagCard flag={flag} named /></li>)}</ul>
      {total > flags.length && <p className={styles['quiet']}>{t('flag.more', { count: total - flags.length })}</p>}
    </section>
  );
}

function FlagCard({ flag, named = false }: { flag: Flag; named?: boolean }) {
  const { t } = useTranslation(['charters', 'grants']);
  const { collaborative: { slug } } = useSession();
  const { grant, lines, state } = flag;
  return (
    <div className={styles['flag']} data-state={state}>
      {named && (
        <h3>
          {grant.sample && <span className={styles['sample']}>{t('grants:sample')}</span>} <Link to={`/${slug}/portfolio/${grant.shortId ?? grant.id}`}>{grant.title || grant.grantee.name}</Link>
        </h3>
      )}
      {named && <p className={styles['head']}><DeciderMark grant={grant} /><span>{grant.grantee.name}</span><Money {...grant.amount} cents="if-any" /><span>{t(`grants:stage.${grant.stage as 'active'}`)}</span></p>}
      <p className={styles['head']}><StateWord tone={TONES[state] ?? 'look'}>{t(`flag.state.${state as 'open'}`)}</StateWord></p>
      <ul>{lines.map((line, at) => <li key={at}><Reason reason={line} /></li>)}</ul>
      <Answers answers={flag.answers} />
      <AnswerFlag flag={flag} />
    </div>
  );
}

function Answers({ answers }: Pick<Flag, 'answers'>) {
  const { t } = useTranslation('charters');
  const { locale } = useLanguage();
  if (answers.length === 0) return null;
  return (
    <div className={styles['answers']}>
      {answers.map(({ id, answer, reason, by, at }) => (
        <div key={id}><strong>{t(`flag.answer.${answer as 'hold'}`)}</strong> <q>{reason}</q> <span className={styles['quiet']}>{t('flag.by', { by, date: formatDate(at.slice(0, 10), locale) })}</span></div>
      ))}
    </div>
  );
}
