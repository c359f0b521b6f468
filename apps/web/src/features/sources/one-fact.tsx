import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OneFact_FactFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './sources.module.css';

export const ONE_FACT = graphql(`
  fragment OneFact_fact on Fact {
    id value certainty own addedBy withdrawnAt note { en es } when { written from to inferred }
    source { shortId titleLines author language } passage { id text sourceShortId }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawFact($id: UUID!) {
    withdrawFact(id: $id) {
      __typename
      ... on FactTopic { id differ known facts { ...OneFact_fact @unmask } }
      ... on Refused { code message path }
    }
  }
`);

/** What one source says: its words, its date, where it stands and how sure that is. */
export function OneFact({ fact }: { fact: OneFact_FactFragment }) {
  const { t } = useTranslation('sources');
  const read = useBilingual();
  const { value, withdrawnAt, note, when, source, passage } = fact;
  return (
    <li className={styles['fact']} data-withdrawn={withdrawnAt !== null}>
      {value === null ? <StateWord tone="quiet">{t(source ? 'facts.notThere' : 'facts.notKnown')}</StateWord> : <p className={styles['value']} lang={source?.language}>{value}</p>}
      {when && when.written !== value && <p><VagueDate date={when} /></p>}
      {source && <p className={styles['quiet']}><FactSource source={source} passage={passage ?? null} /></p>}
      {passage && <blockquote className="record" lang={source?.language}>{passage.text}</blockquote>}
      {note && <p className={styles['quiet']}>{read(note)}</p>}
      <Standing fact={fact} />
    </li>
  );
}

/** How sure it is, who added it, whether it still stands; and the way to take it back. */
function Standing({ fact: { id, certainty, own, addedBy, withdrawnAt } }: { fact: OneFact_FactFragment }) {
  const { t } = useTranslation('sources');
  const said = [t(`certainty.${certainty}`, certainty), addedBy && t('facts.addedBy', { name: addedBy }), withdrawnAt && t('facts.withdrawn')];
  return (
    <>
      <p className={styles['quiet']}>{said.filter(Boolean).join(' · ')}</p>
      {own && withdrawnAt === null && <Withdraw id={id} />}
    </>
  );
}

type Named = Pick<OneFact_FactFragment, 'source' | 'passage'>;

/** The way to the sentence where there is one, else to the source. */
function FactSource({ source, passage }: { source: NonNullable<Named['source']>; passage: Named['passage'] | null }) {
  const { collaborative: { slug } } = useSession();
  const { shortId, author, titleLines, language } = source;
  const to = passage ? `${passage.sourceShortId}#passage-${passage.id}` : shortId;
  return <Link to={`/${slug}/data/sources/${to}`}>{shortId} {author}, <span lang={language}>{titleLines.at(-1)}</span></Link>;
}

function Withdraw({ id }: { id: string }) {
  const { t } = useTranslation('sources');
  const [withdraw] = useMutation(WITHDRAW);
  const act = useAct([]);
  const send = () => { void act.run(async () => (await withdraw({ variables: { id } })).data?.withdrawFact); };
  return <div><ActProblem act={act} /><Button size="xs" variant="default" loading={act.busy} onClick={send}>{t('facts.withdraw')}</Button></div>;
}
