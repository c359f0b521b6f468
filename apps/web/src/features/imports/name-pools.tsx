import { useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { NamePools_ImportFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './imports.module.css';

export const NAME_POOLS = graphql(`
  fragment NamePools_import on Import { id state pools programmes { title kind rows funders named } viewerCan { action allowed reason } }
`);

const NAME = graphql(`
  mutation NameImportPools($importId: UUID!, $pools: [String!]!) {
    nameImportPools(importId: $importId, pools: $pools) {
      __typename
      ... on Import { id }
      ... on Refused { code message path }
    }
  }
`);

const AT_FIRST = 6;

/** Which programmes or funders of the file are pools: a person says it, and the rows are placed anew. */
export function NamePools({ file }: { file: NamePools_ImportFragment }) {
  const { t } = useTranslation('imports');
  const named = file.programmes.filter((programme) => programme.named).map(({ title }) => title);
  const [chosen, setChosen] = useState<string[]>(named);
  const [all, setAll] = useState(false);
  const [name] = useMutation(NAME, { refetchQueries: ['ImportPage'], awaitRefetchQueries: true });
  const act = useAct([]);
  const may = abilityIn(file.viewerCan, 'pools.name');
  const offered = [...new Map(file.programmes.map((programme) => [programme.title, programme])).values()];
  const shown = all ? offered : offered.filter((programme, place) => place < AT_FIRST || programme.named);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    void act.run(async () => (await name({ variables: { importId: file.id, pools: chosen } })).data?.nameImportPools);
  };
  const unchanged = chosen.length === named.length && chosen.every((title) => named.includes(title));
  return (
    <section className={styles['section']} aria-labelledby="name-pools">
      <h2 id="name-pools">{t('pools.title')}</h2>
      <p className={styles['quiet']}>{t('pools.why')}</p>
      <form className={styles['section']} onSubmit={submit}>
        <Checkbox.Group value={chosen} onChange={setChosen} disabled={!may.allowed}>
          <ul className={styles['programmes']}>{shown.map((programme) => <li key={programme.title}><ProgrammeSeen programme={programme} /></li>)}</ul>
        </Checkbox.Group>
        {shown.length < offered.length && <div><Button variant="subtle" size="xs" onClick={() => { setAll(true); }}>{t('pools.all', { count: offered.length })}</Button></div>}
        <ActProblem act={act} />
        {may.allowed
          ? <div><Button type="submit" variant="default" disabled={unchanged} loading={act.busy}>{chosen.length > 0 ? t('pools.act') : t('pools.none')}</Button></div>
          : may.reason && <p className={styles['quiet']}><Reason reason={may.reason} /></p>}
      </form>
    </section>
  );
}

function ProgrammeSeen({ programme: { title, kind, rows, funders } }: { programme: NamePools_ImportFragment['programmes'][number] }) {
  const { t } = useTranslation('imports');
  const { locale } = useLanguage();
  const list = new Intl.ListFormat(locale).format(funders.slice(0, 3)) + (funders.length > 3 ? ' …' : '');
  const facts = [kind === 'funder' ? t('pools.funder') : t('pools.programme'), t('pools.rows', { count: rows }), kind !== 'funder' && funders.length > 0 && t('pools.of', { funders: list })];
  return <Checkbox value={title} label={title} description={facts.filter(Boolean).join(' · ')} />;
}
