import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { OutcomeList_OutcomeFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { abilityIn, useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { usePlaceName } from '../../ui/place-name.ts';
import { StateWord } from '../../ui/state-word.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { VagueDate } from '../../ui/vague-date.tsx';
import styles from './outcomes.module.css';

export const OUTCOME_LIST = graphql(`
  fragment OutcomeList_outcome on Outcome {
    id shortId text { en es } places changed { written from to inferred } contribution { en es } strength claimedBy
    links { id kind name text { en es } } contests { partner { id shortName letter hue } reason language by mine } viewerCan { action allowed reason }
  }
`);

const CONTEST = graphql(`
  mutation ContestOutcome($id: UUID!, $reason: String!) { contestOutcome(id: $id, reason: $reason) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }
`);
const ACCEPT = graphql(`
  mutation AcceptOutcome($id: UUID!) { acceptOutcome(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }
`);
const TAKE_BACK = graphql(`
  mutation TakeOutcomeBack($id: UUID!) { takeOutcomeBack(id: $id) { __typename ... on OutcomeKept { id } ... on Refused { code message path } } }
`);

export const AGAIN = { refetchQueries: ['OutcomesPage'], awaitRefetchQueries: true };

interface OutcomeListProps {
  outcomes: readonly OutcomeList_OutcomeFragment[];
  more: { load: (() => void) | null; loading: boolean };
}

/** Claims of what changed, each with whose contribution it was, its evidence, and who contests it. */
export function OutcomeList({ outcomes, more }: OutcomeListProps) {
  const { t } = useTranslation(['outcomes', 'ui']);
  if (outcomes.length === 0) return <EmptyState title={t('empty.title')} example={t('empty.example')}><p>{t('empty.why')}</p></EmptyState>;
  return (
    <>
      <ul className={styles['list']}>{outcomes.map((outcome) => <li key={outcome.id}><Outcome outcome={outcome} /></li>)}</ul>
      {more.load && <div><Button variant="default" size="xs" onClick={more.load} loading={more.loading}>{t('ui:table.more')}</Button></div>}
    </>
  );
}

function Outcome({ outcome }: { outcome: OutcomeList_OutcomeFragment }) {
  const { t } = useTranslation('outcomes');
  const read = useBilingual();
  const place = usePlaceName();
  const { collaborative: { slug } } = useSession();
  const { shortId, text, places, changed, contribution, strength, claimedBy, links, contests } = outcome;
  return (
    <>
      <p className={styles['line']}>
        <span className={styles['id']}>{shortId}</span>
        <StateWord tone={contests.length > 0 ? 'look' : 'open'}>{t(contests.length > 0 ? 'contested' : 'notContested')}</StateWord>
        <span className={styles['quiet']}>{t(`strength.${strength as 'strong'}`)}</span>
      </p>
      <p className={styles['text']}>{read(text)}</p>
      <p className={styles['line']}>{places.length > 0 && <span>{places.map(place).join(', ')}</span>}{changed && <VagueDate date={changed} />}</p>
      <p><strong>{t('contribution')}:</strong> {read(contribution)}</p>
      {links.length > 0 && (
        <ul className={styles['links']} aria-label={t('restsOn')}>
          {links.map(({ id, kind, name, text: said }) => <li key={id}><Link to={`/${slug}/${kind === 'grant' ? 'portfolio' : 'data/sources'}/${name}`}>{name} {read(said)}</Link></li>)}
        </ul>
      )}
      <p className={styles['quiet']}>{t('claimedBy', { by: claimedBy })}</p>
      {contests.length > 0 && (
        <ul className={styles['contests']} aria-label={t('contested')}>
          {contests.map(({ partner, reason, language }) => <li key={partner.id}><PartyMark partner={partner} name={partner.shortName} /><span lang={language}>{reason}</span></li>)}
        </ul>
      )}
      <Acts outcome={outcome} />
    </>
  );
}

/** Its own house takes it back; any other contests it, or contests it no more. */
function Acts({ outcome: { id, shortId, contests, viewerCan } }: { outcome: OutcomeList_OutcomeFragment }) {
  const { t } = useTranslation('outcomes');
  const [accept] = useMutation(ACCEPT, AGAIN);
  const [takeBack] = useMutation(TAKE_BACK, AGAIN);
  const act = useAct([]);
  const mine = contests.some((contest) => contest.mine);
  const mayContest = abilityIn(viewerCan, 'outcomes.contest').allowed;
  const mayTake = abilityIn(viewerCan, 'outcomes.claim').allowed;
  if (!mayContest && !mayTake) return null;
  return (
    <div className={styles['acts']} data-screen-only>
      {mayContest && !mine && <InPlace act={t('contest.act')}>{(close) => <ContestForm id={id} shortId={shortId} onDone={close} />}</InPlace>}
      {mayContest && mine && <Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await accept({ variables: { id } })).data?.acceptOutcome); }}>{t('contest.over')}</Button>}
      {mayTake && <Button variant="default" loading={act.busy} aria-label={t('takeBackThe', { id: shortId })} onClick={() => { void act.run(async () => (await takeBack({ variables: { id } })).data?.takeOutcomeBack); }}>{t('takeBack')}</Button>}
      <ActProblem act={act} />
    </div>
  );
}

function ContestForm({ id, shortId, onDone }: { id: string; shortId: string; onDone: () => void }) {
  const { t } = useTranslation('outcomes');
  const [contest] = useMutation(CONTEST, AGAIN);
  const { act, input, onSubmit } = useActForm({ initial: { reason: '' }, done: onDone, send: async ({ reason }) => (await contest({ variables: { id, reason } })).data?.contestOutcome });
  return (
    <ActForm title={`${shortId}: ${t('contest.act')}`} why={t('contest.why')} submit={t('contest.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ reason: t('contest.reason') }}>
      <Textarea {...input('reason')} label={t('contest.reason')} rows={3} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}
