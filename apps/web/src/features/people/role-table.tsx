import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { RoleTable_TermFragment } from '../../gql/graphql.ts';
import { formatDate } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { SourceSentence } from '../../ui/source-sentence.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import { EndRole } from './end-role.tsx';
import styles from './people.module.css';

export const TERM = graphql(`
  fragment RoleTable_term on RoleTerm {
    id title kind leads standing knownOn endedReason alternateFor
    person { id name otherNames } party { id name partner { id shortName letter hue } }
    unit { id name shortName } sharedWith { id name shortName } sharedUntil body { id name } filledBy { id shortName }
    from { written from to inferred } until { written from to inferred }
    passage { id text page sourceTitle sourceAuthor }
  }
`);

type Term = RoleTable_TermFragment;

interface RoleTableProps {
  terms: readonly Term[];
  more: { load: (() => void) | null; loading: boolean };
  empty: React.ReactNode;
  /** Whether the reader keeps roles. */
  keeps: boolean;
}

/** Who was what on a day, by party and unit, who leads first; an open post is a row like any other. */
export function RoleTable({ terms, more, empty, keeps }: RoleTableProps) {
  const { t } = useTranslation('people');
  const columns: readonly Column<Term>[] = [
    { key: 'name', head: t('roles.name'), names: true, cell: (term) => <Holder term={term} /> },
    { key: 'title', head: t('roles.title'), cell: (term) => <Title term={term} /> },
    { key: 'place', head: t('roles.where'), cell: (term) => <Where term={term} /> },
    { key: 'standing', head: t('roles.known'), cell: (term) => <Known term={term} /> },
    ...(keeps && terms.some(canEnd) ? [{ key: 'act', head: t('roles.act'), cell: (term: Term) => canEnd(term) && <EndRole id={term.id} title={term.title} /> }] : []),
  ];
  return <DataTable caption={t('roles.caption')} captionHidden columns={columns} rows={terms} rowKey={({ id }) => id} empty={empty} more={more} />;
}

/** What a source states of one day is the source's; what is kept here can be ended here. */
const canEnd = ({ until, knownOn }: Term): boolean => !until && !knownOn;

function Holder({ term: { person, filledBy } }: { term: Term }) {
  const { t } = useTranslation('people');
  if (person) return <>{person.name}</>;
  return (
    <span className={styles['lines']}>
      <StateWord tone="look">{t('roles.vacant')}</StateWord>
      {filledBy && <span className={styles['small']}>{t('roles.filledBy', { name: filledBy.shortName })}</span>}
    </span>
  );
}

function Title({ term: { title, alternateFor, passage, endedReason } }: { term: Term }) {
  const { t } = useTranslation('people');
  return (
    <span className={styles['lines']}>
      <span>{title}</span>
      {alternateFor && <span className={styles['small']}>{t('roles.alternateFor', { name: alternateFor })}</span>}
      {endedReason && <span className={styles['small']}>{t('roles.ended', { reason: endedReason })}</span>}
      <SourceSentence passage={passage} of={title} />
    </span>
  );
}

function Where({ term: { party, unit, sharedWith, sharedUntil, body } }: { term: Term }) {
  const { t } = useTranslation('people');
  const { locale } = useLanguage();
  return (
    <span className={styles['lines']}>
      <span className={styles['place']}><PartyMark pool partner={party.partner} name={party.name} />{unit && <span>· {unit.shortName}</span>}</span>
      {body && <span>{body.name}</span>}
      {sharedWith && <span className={styles['small']}>{t(sharedUntil ? 'roles.sharedUntil' : 'roles.shared', { name: sharedWith.shortName, day: formatDate(sharedUntil ?? '', locale) })}</span>}
    </span>
  );
}

const TONES: Readonly<Record<string, Tone>> = { held: 'settled', 'last-known': 'look', 'start-unknown': 'look', unsure: 'look', not: 'quiet' };

function Known({ term: { standing, knownOn, from, until } }: { term: Term }) {
  const { t } = useTranslation('people');
  const { locale } = useLanguage();
  const day = knownOn ? formatDate(knownOn, locale) : '';
  const more = standing === 'last-known' ? t('roles.lastOn', { day }) : standing === 'start-unknown' && knownOn ? t('roles.onlyOn', { day }) : null;
  return (
    <span className={styles['lines']}>
      <StateWord tone={TONES[standing] ?? 'quiet'}>{t(`roles.standing.${standing as 'held'}`)}</StateWord>
      {more && <span className={styles['small']}>{more}</span>}
      {from && <span className={styles['small']}>{t('roles.from')} <VagueDate date={from} /></span>}
      {until && <span className={styles['small']}>{t('roles.until')} <VagueDate date={until} /></span>}
    </span>
  );
}
