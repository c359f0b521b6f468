import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../../lib/bilingual.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { ActorMark, ActorMarks } from './actor-mark.tsx';
import type { Role } from './charter-fragments.ts';
import styles from './charters.module.css';
import { useScope } from './use-scope.ts';

interface RoleTableProps {
  roles: readonly Role[];
  empty: ReactNode;
  /** What can be done with a role; nothing where nobody changes it any more. */
  acts?: (role: Role) => ReactNode;
}

/** The roles of a version: what each is about, who leads, who may join and under what condition. */
export function RoleTable({ roles, empty, acts }: RoleTableProps) {
  const { t } = useTranslation('charters');
  const read = useBilingual();
  const scope = useScope();
  const columns: readonly Column<Role>[] = [
    { key: 'scope', head: t('table.scope'), names: true, cell: (role) => <span className={styles['scope']}><span>{role.number}</span><span>{scope(role).map((part) => <span key={part}>{part}</span>)}</span></span> },
    { key: 'leads', head: t('table.leads'), tight: true, cell: ({ leads }) => <ActorMark actor={leads} /> },
    { key: 'joins', head: t('table.joins'), cell: ({ mayJoin, condition }) => (
      <span className={styles['lines']}><ActorMarks actors={mayJoin} none={t('table.nobody')} />{condition && <span className={styles['quiet']}>{read(condition)}</span>}</span>) },
    ...(acts ? [{ key: 'acts', head: t('table.acts'), cell: acts }] : []),
  ];
  return <DataTable caption={t('table.caption')} captionHidden columns={columns} rows={roles} rowKey={({ id }) => id} empty={empty} />;
}
