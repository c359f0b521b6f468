import { Button } from '@mantine/core';
import type { GrantRow } from '@acuerdo/exchange';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ConfirmAct } from '../../ui/confirm-act.tsx';
import { Reason } from '../../ui/reason.tsx';
import type { Committed } from './commit-import.tsx';
import { useFieldWords } from './field-words.ts';
import styles from './imports.module.css';
import type { ReadHere } from './open-here.ts';
import { pickedFile, type PickedFile } from './picked-file.ts';
import { useTermWords } from './term-words.ts';
import { useShareFile } from './use-share-file.ts';

interface ShareRowsProps {
  read: ReadHere;
  /** The rows that were picked out of it. */
  rows: readonly GrantRow[];
  onShared: (committed: Committed) => void;
}

/** The picked rows are sent and shared, and nothing else; asked once, with every row and field that leaves. */
export function ShareRows({ read, rows, onShared }: ShareRowsProps) {
  const { t } = useTranslation('compare');
  const { language } = useLanguage();
  const [asked, setAsked] = useState(false);
  const share = useShareFile();
  const act = useAct([]);
  const may = useSession().viewer.can('grants.import');
  const picked = pickedFile(read, rows, { name: t('share.fileName'), language });
  const count = rows.length;
  const send = async () => {
    const committed = await act.run(() => share(picked));
    if (committed) onShared(committed);
  };
  return (
    <section className={styles['commit']} aria-labelledby="share-rows">
      <h2 id="share-rows">{t('share.title')}</h2>
      <p className={styles['quiet']}>{t('share.why')}</p>
      {!may.allowed && <Callout tone="note" title={t('share.notYours')}>{may.reason && <Reason reason={may.reason} />}</Callout>}
      <ActProblem act={act} />
      <p role="status">{count === 0 ? t('share.none') : t('share.picked', { count })}</p>
      <div>
        <Button disabled={!may.allowed || count === 0} loading={act.busy} onClick={() => { setAsked(true); }}>{count === 0 ? t('share.noneAct') : t('share.act', { count })}</Button>
      </div>
      <ConfirmAct opened={asked} onClose={() => { setAsked(false); }} act={t('share.act', { count })} title={t('share.confirm', { count })}
        happens={<WhatLeaves rows={rows} picked={picked} />} cannotUndo={t('share.final')} onAct={send} />
    </section>
  );
}

function WhatLeaves({ rows, picked }: { rows: readonly GrantRow[]; picked: PickedFile }) {
  const { t } = useTranslation('compare');
  const terms = useTermWords();
  const fields = useFieldWords();
  return (
    <div className={styles['section']}>
      <p>{t('share.leaves')}</p>
      <ul className={styles['leaves']} tabIndex={0} aria-label={t('share.leaves')}>{rows.map(({ row, recipient, title }) => <li key={row}>{t('share.item', { row, grantee: recipient.name, title })}</li>)}</ul>
      <p>{t('share.fields', { fields: picked.wish ? terms.list(picked.fields) : fields(picked.fields) })}</p>
      <p>{t('share.rest')}</p>
    </div>
  );
}
