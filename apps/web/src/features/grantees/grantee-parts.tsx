import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { GranteeParts_GranteeFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { useSession } from '../../lib/session.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import styles from './grantees.module.css';
import { PairHistory } from './pair-history.tsx';
import type { Judging } from './use-judging.ts';

export const GRANTEE_PARTS = graphql(`
  fragment GranteeParts_grantee on Grantee {
    id name partCount
    parts { id name ownerName grantCount names registrations }
    judgements { id state conflict left { id name } right { id name } verdicts { id verdict reason by at } }
  }
`);

const CHOOSE = graphql(`
  mutation ChooseGranteeName($partyId: UUID!) {
    chooseGranteeName(partyId: $partyId) { __typename ... on GranteeSide { id } ... on Refused { code message path } }
  }
`);

interface GranteePartsProps {
  grantee: GranteeParts_GranteeFragment;
  judging: Judging;
  /** Asks the page anew. */
  then: () => Promise<unknown>;
}

/** The parties that a grantee is made of, with what was said of them; each can be taken out again. */
export function GranteeParts({ grantee: { id, partCount, parts, judgements }, judging, then }: GranteePartsProps) {
  const { t } = useTranslation('grantees');
  const act = useAct([]);
  const may = useSession().viewer.can('grantees.judge');
  const [choose] = useMutation(CHOOSE);
  const rename = async (partyId: string) => {
    if (await act.run(async () => (await choose({ variables: { partyId } })).data?.chooseGranteeName)) await then();
  };
  if (parts.length < 2) return null;
  const isWhole = partCount > 1;
  return (
    <section className={styles['parts']} aria-labelledby="parts">
      <h2 id="parts">{t('parts.title')}</h2>
      <p className={styles['quiet']}>{t('parts.why')}</p>
      {!isWhole && <Callout tone="look" title={t('conflict.title')}>{t('conflict.why')}</Callout>}
      <ActProblem act={act} />
      <ul>
        {parts.map((part) => (
          <li key={part.id} className={styles['part']}>
            <p><strong>{part.name}</strong> {part.id === id && isWhole && <span className={styles['quiet']}>· {t('parts.names')}</span>}</p>
            <p className={styles['quiet']}>{t('parts.from', { owner: part.ownerName })} · {t('side.grants', { count: part.grantCount })}{part.registrations.length > 0 && <> · {part.registrations.join(', ')}</>}</p>
            {may.allowed && <p className={styles['quiet']}>{t('parts.apartWhy', { count: part.grantCount })}</p>}
            {may.allowed && (
              <div className={styles['buttons']}>
                <Button variant="default" size="xs" loading={judging.act.busy} onClick={() => { void judging.takeApart(part); }}>{t('parts.apart')}</Button>
                {isWhole && part.id !== id && <Button variant="default" size="xs" loading={act.busy} onClick={() => { void rename(part.id); }}>{t('parts.choose')}</Button>}
              </div>
            )}
          </li>
        ))}
      </ul>
      {judgements.map(({ id: pair, left, right, verdicts }) => (
        <div key={pair}>
          <p className={styles['quiet']}>{t('both', { left: left.name, right: right.name })}</p>
          <PairHistory verdicts={verdicts} />
        </div>
      ))}
    </section>
  );
}
