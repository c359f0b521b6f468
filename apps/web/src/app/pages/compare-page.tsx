import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Committed } from '../../features/imports/commit-import.tsx';
import { ChooseHere, type ChosenFile } from '../../features/imports/choose-here.tsx';
import { MatchForm } from '../../features/imports/match-form.tsx';
import { readHere, type ReadHere } from '../../features/imports/open-here.ts';
import { ShareRows } from '../../features/imports/share-rows.tsx';
import { ComparedRows } from '../../features/overlaps/compared-rows.tsx';
import { Comparing } from '../../features/overlaps/comparing.tsx';
import type { FileOwner } from '../../features/overlaps/file-grants.ts';
import { useComparison, type Compared, type Comparison } from '../../features/overlaps/use-comparison.ts';
import { graphql } from '../../gql/gql.ts';
import type { ComparePageQuery } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { Callout } from '../../ui/callout.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Steps } from '../../ui/steps.tsx';
import { RoomViews } from '../room-views.tsx';
import styles from './page.module.css';

const COMPARE_PAGE = graphql(`
  query ComparePage {
    workspace { slug person { id party { id name partner { id shortName letter hue } } } }
    themes { id code name { en es } }
    pools { id name programmes }
  }
`);

/** What a file is read and compared by; of the file itself, nothing is here. */
type House = ComparePageQuery;

/** A file beside the grants of all partners, in this browser alone. What is chosen lives as long as this page, and no longer. */
export function ComparePage() {
  const { t } = useTranslation('compare');
  const { data: house } = useSuspenseQuery(COMPARE_PAGE);
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [read, setRead] = useState<ReadHere | null>(null);
  const { comparison, compare, cancel } = useComparison();
  const owner = useOwner(house);
  const toTop = () => { window.scrollTo({ top: 0 }); };
  const begin = (rows: ReadHere) => {
    setRead(rows);
    toTop();
    void compare(rows.rows, owner);
  };
  const again = () => { cancel(); setRead(null); setFile(null); toTop(); };
  const choose = (chosen: ChosenFile) => {
    setFile(chosen);
    if (chosen.opened.kind === 'grants') begin(chosen.opened.read);
  };
  return (
    <div className={styles['page']}>
      <PageHead title={t('title')} note={file?.name ?? t('note')} act={file && <Button variant="default" onClick={again}>{t('another')}</Button>} />
      <RoomViews room="overlaps" />
      <Callout tone="note" title={t('stays')}>{t('staysWhy')}</Callout>
      {file ? <CompareSteps isSheet={file.opened.kind === 'sheet'} now={stepOf(comparison, read)} /> : <ChooseHere onChosen={choose} />}
      {file?.opened.kind === 'sheet' && !read && <Match file={file.opened} house={house} onRead={begin} />}
      {read && <Outcome comparison={comparison} read={read} house={house} onCancel={again} />}
    </div>
  );
}

function useOwner({ workspace: { person: { party } }, themes, pools }: House): FileOwner {
  const { collaborative: { today } } = useSession();
  return {
    party, today, themes: new Map(themes.flatMap(({ code, name }) => (name.en ? [[code, name.en] as const] : []))),
    pools: new Set(pools.flatMap(({ name, programmes }) => [name, ...programmes])),
  };
}

type Step = 'match' | 'compare' | 'share';

const stepOf = ({ at }: Comparison, read: ReadHere | null): Step => (at === 'done' ? 'share' : read ? 'compare' : 'match');

function CompareSteps({ isSheet, now }: { isSheet: boolean; now: Step }) {
  const { t } = useTranslation('compare');
  const keys = ['choose', ...(isSheet ? ['match' as const] : []), 'compare', 'share'] as const;
  return <Steps label={t('steps.label')} steps={keys.map((key) => ({ key, word: t(`steps.${key}`) }))} now={now} />;
}

interface MatchProps {
  file: Extract<ChosenFile['opened'], { kind: 'sheet' }>;
  house: House;
  onRead: (read: ReadHere) => void;
}

function Match({ file: { opened }, house: { workspace: { person: { party } }, themes }, onRead }: MatchProps) {
  const { t } = useTranslation('compare');
  const { collaborative: { today } } = useSession();
  const words = themes.map(({ code, name }) => ({ code, names: [name.en, name.es].filter((word) => word !== null) }));
  return (
    <MatchForm sheet={opened.sheet} act={t('match')} onMatched={() => undefined} onMatch={(wish) => {
      const answer = readHere(opened, wish, { funder: party.name, themes: words, today });
      if (answer.__typename === 'Read') onRead(answer.read);
      return Promise.resolve(answer);
    }} />
  );
}

interface OutcomeProps {
  comparison: Comparison;
  read: ReadHere;
  house: House;
  onCancel: () => void;
}

function Outcome({ comparison, read, house, onCancel }: OutcomeProps) {
  switch (comparison.at) {
    case 'nothing': return null;
    case 'failed': return <ProblemNotice error={comparison.error} />;
    case 'done': return <Result compared={comparison.compared} read={read} house={house} />;
    default: return <Comparing comparison={comparison} onCancel={onCancel} />;
  }
}

interface ResultProps {
  compared: Compared;
  read: ReadHere;
  house: House;
}

function Result({ compared, read, house: { workspace: { person: { party } } } }: ResultProps) {
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [shared, setShared] = useState<ReadonlySet<number>>(new Set());
  const [committed, setCommitted] = useState<Committed | null>(null);
  const owner = { vehicle: 'individual', funder: party, unit: null, pool: null };
  const rows = read.rows.filter(({ row }) => picked.has(row));
  const picking = (row: number) => ({
    isPicked: picked.has(row), isShared: shared.has(row),
    onPick: (isPicked: boolean) => { setPicked(isPicked ? new Set([...picked, row]) : new Set([...picked].filter((other) => other !== row))); },
  });
  const onShared = (answer: Committed) => {
    setShared(new Set([...shared, ...picked]));
    setPicked(new Set());
    setCommitted(answer);
  };
  return (
    <>
      <ComparedRows compared={compared} rows={read.rows} unreadable={read.unreadable} owner={owner} picking={picking} />
      {committed && <SharedNotice committed={committed} />}
      {compared.overlaps.length > 0 && <ShareRows read={read} rows={rows} onShared={onShared} />}
    </>
  );
}

function SharedNotice({ committed: { grants, overlaps } }: { committed: Committed }) {
  const { t } = useTranslation('compare');
  const { collaborative: { slug } } = useSession();
  return (
    <Callout tone="note" title={t('share.done')} live act={<Button component={Link} to={`/${slug}/overlaps`}>{t('share.toOverlaps')}</Button>}>
      {t('share.doneWhat', { count: grants, overlaps })}
    </Callout>
  );
}
