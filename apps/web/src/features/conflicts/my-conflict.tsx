import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { DeclareConflict_ProposalFragment } from '../../gql/graphql.ts';
import { DeclareConflict } from './declare-conflict.tsx';
import styles from './conflicts.module.css';
import type { Effect } from './words.ts';

/** What the viewer declared, and the way to say otherwise; asked where nothing is said yet. */
export function MyConflict({ proposal }: { proposal: DeclareConflict_ProposalFragment }) {
  const { t } = useTranslation('conflicts');
  const [again, { open, close }] = useDisclosure(false);
  const mine = proposal.conflicts.find((conflict) => conflict.mine);
  if (!mine) return <DeclareConflict proposal={proposal} title={t('first')} />;
  if (again) return <DeclareConflict proposal={proposal} title={t('again')} onDone={close} />;
  return (
    <p className={styles['mine']} data-screen-only>
      <span>{t(`mine.${mine.effect as Effect}`)}</span>
      <Button variant="subtle" size="compact-sm" onClick={open}>{t('change')}</Button>
    </p>
  );
}
