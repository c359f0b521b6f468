import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ScopeTable_ScopeFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { SourceSentence } from '../../ui/source-sentence.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { AnswersMeanwhile } from './answers-meanwhile.tsx';
import { HolderName, HolderNames, holderName } from './holder-name.tsx';
import styles from './responsibilities.module.css';

export const SCOPE = graphql(`
  fragment ScopeTable_scope on ScopeOnDay {
    key state countries themes { code name { en es } } line { id name { en es } }
    owners { ...Holder @unmask } consulted { ...Holder @unmask } before { ...Holder @unmask } after { ...Holder @unmask }
    answering { ...AnswersMeanwhile_answering @unmask }
  }
  fragment Holder on Responsibility {
    id role until basis cells party { id name partner { id shortName letter hue } } unit { id shortName }
    from { written from to inferred } passage { id text page sourceTitle sourceAuthor } decision { id shortId }
  }
`);

export type Scope = ScopeTable_ScopeFragment;

interface ScopeTableProps {
  scopes: readonly Scope[];
  /** How many themes and countries there are at all, so that “all” can be said. */
  allThemes: number;
  empty: ReactNode;
  /** What can be done with a row; nothing for who keeps no responsibilities. */
  acts?: (scope: Scope) => ReactNode;
}

const TONES: Readonly<Record<string, Tone>> = { owned: 'settled', shared: 'open', nobody: 'look' };

/** Themes × countries on a budget line: who owns it on the day, who is consulted, on what ground. A gap is a row too. */
export function ScopeTable({ scopes, allThemes, empty, acts }: ScopeTableProps) {
  const { t } = useTranslation('responsibilities');
  const columns: readonly Column<Scope>[] = [
    { key: 'scope', head: t('table.scope'), names: true, cell: (scope) => <ScopeName scope={scope} allThemes={allThemes} /> },
    { key: 'who', head: t('table.who'), cell: (scope) => <Who scope={scope} /> },
    { key: 'consulted', head: t('table.consulted'), cell: ({ consulted }) => (consulted.length > 0 ? <HolderNames holders={consulted} /> : <span className={styles['small']}>{t('table.none')}</span>) },
    { key: 'basis', head: t('table.basis'), cell: (scope) => <Basis scope={scope} /> },
    ...(acts ? [{ key: 'acts', head: t('table.acts'), cell: acts }] : []),
  ];
  return <DataTable caption={t('table.caption')} captionHidden columns={columns} rows={scopes} rowKey={({ key }) => key} empty={empty} />;
}

function ScopeName({ scope: { themes, countries, line }, allThemes }: { scope: Scope; allThemes: number }) {
  const { t } = useTranslation('responsibilities');
  const read = useBilingual();
  const { locale } = useLanguage();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const list = new Intl.ListFormat(locale);
  return (
    <span className={styles['lines']}>
      <span>{read(line.name)}</span>
      <span className={styles['small']}>{themes.length === allThemes && allThemes > 1 ? t('table.allThemes', { count: allThemes }) : list.format(themes.map(({ name }) => read(name)))}</span>
      <span className={styles['small']}>{list.format(countries.map((code) => names.of(code) ?? code).sort((a, b) => a.localeCompare(b, locale)))}</span>
    </span>
  );
}

function Who({ scope }: { scope: Scope }) {
  const { t } = useTranslation('responsibilities');
  const { state, owners, before, after, answering } = scope;
  return (
    <div className={styles['lines']}>
      <StateWord tone={TONES[state] ?? 'look'}>{t(`state.${state as 'owned'}`, { count: owners.length })}</StateWord>
      {owners.map((owner) => <HolderName key={owner.id} holder={owner} dates />)}
      {state === 'nobody' && before.length > 0 && <div className={styles['other']}><span>{t('table.before')}</span><HolderNames holders={before} dates /></div>}
      {after.length > 0 && <div className={styles['other']}><span>{t('table.after')}</span><HolderNames holders={after} dates /></div>}
      <AnswersMeanwhile answering={answering} nobody={state === 'nobody'} />
    </div>
  );
}

/** Each ground once, with the sentence that it was read in. */
function Basis({ scope: { owners, consulted } }: { scope: Scope }) {
  const grounds = [...new Map([...owners, ...consulted].map((one) => [one.basis, one])).values()];
  return (
    <div className={styles['lines']}>
      {grounds.map((one) => (
        <span key={one.id} className={styles['lines']}>
          <span>{one.basis}{one.decision && ` (${one.decision.shortId})`}</span>
          <SourceSentence passage={one.passage} of={holderName(one)} />
        </span>
      ))}
    </div>
  );
}
