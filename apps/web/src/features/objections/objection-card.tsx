import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ObjectionCard_ObjectionFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { StateWord, type Tone } from '../../ui/state-word.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './objections.module.css';
import { AGAIN } from './raise-objection.tsx';

const CARD = graphql(`
  fragment ObjectionCard_objection on Objection {
    id number by mine partner { id shortName letter hue } raisedAt textVersion clause reason wouldResolve language state answeredIn settledBy settledAt
    replies { id by text language writtenAt } viewerCan { action allowed reason }
  }
`);

const REPLY = graphql(`
  mutation ReplyToObjection($id: UUID!, $text: String!) { replyToObjection(id: $id, text: $text) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }
`);

const SETTLE = graphql(`
  mutation SettleObjection($id: UUID!, $state: String!) { settleObjection(id: $id, state: $state) { __typename ... on ObjectionKept { id } ... on Refused { code message path } } }
`);

const TONES: Readonly<Record<string, Tone>> = { open: 'look', integrated: 'settled', withdrawn: 'quiet', aside: 'quiet' };

export const stateOf = (state: string) => (['integrated', 'withdrawn', 'aside'] as const).find((one) => one === state) ?? 'open';

interface ObjectionCardProps {
  objection: FragmentType<ObjectionCard_ObjectionFragment>;
  timeZone: string;
}

/** One objection: who, on which line, why, what would resolve it, what was said to it, and how it ended. */
export function ObjectionCard({ objection, timeZone }: ObjectionCardProps) {
  const { t } = useTranslation('objections');
  const { data } = useSuspenseFragment({ fragment: CARD, from: objection });
  const { number, by, partner, raisedAt, textVersion, clause, reason, wouldResolve, language, state, replies, viewerCan } = data;
  const may = (action: string) => abilityIn(viewerCan, action).allowed;
  return (
    <li className={styles['objection']}>
      <div className={styles['head']}>
        <h3>{t('one', { number })}</h3>
        <StateWord tone={TONES[state] ?? 'open'}>{t(`state.${stateOf(state)}`)}</StateWord>
        {partner && <PartyMark partner={partner} name={by} />}
        <span className={styles['quiet']}>{by}, <MomentText at={raisedAt} timeZone={timeZone} />, {t('onVersion', { version: textVersion })}</span>
      </div>
      {clause && <blockquote className={styles['clause']}>{clause}</blockquote>}
      <p className={styles['said']} lang={language}>{reason}</p>
      <p className={styles['said']}><strong>{t('wouldResolve')}:</strong> <span lang={language}>{wouldResolve}</span></p>
      {replies.length > 0 && (
        <ul className={styles['replies']}>
          {replies.map((reply) => <li key={reply.id}><strong>{reply.by}:</strong> <span lang={reply.language}>{reply.text}</span></li>)}
        </ul>
      )}
      <Ended objection={data} timeZone={timeZone} />
      {may('objections.settle') && <Settle objection={data} />}
      {may('objections.reply') && <InPlace act={t('reply')}>{(close) => <Reply id={data.id} onDone={close} />}</InPlace>}
    </li>
  );
}

function Ended({ objection: { answeredIn, settledBy, settledAt }, timeZone }: { objection: ObjectionCard_ObjectionFragment; timeZone: string }) {
  const { t } = useTranslation('objections');
  return (
    <>
      {answeredIn !== null && <p className={styles['said']}>{t('answeredIn', { version: answeredIn })}</p>}
      {settledBy && settledAt && <p className={styles['quiet']}>{t('settledBy', { by: settledBy })} <MomentText at={settledAt} timeZone={timeZone} /></p>}
    </>
  );
}

/** What becomes of it is for its own partner to say; integrated only where a text was adopted to answer it. */
function Settle({ objection: { id, answeredIn } }: { objection: ObjectionCard_ObjectionFragment }) {
  const { t } = useTranslation('objections');
  const [settle] = useMutation(SETTLE, AGAIN);
  const act = useAct([]);
  const to = (state: string) => { void act.run(async () => (await settle({ variables: { id, state } })).data?.settleObjection); };
  return (
    <>
      <div className={styles['acts']} role="group" aria-label={t('settle')}>
        {answeredIn !== null && <Button size="xs" loading={act.busy} onClick={() => { to('integrated'); }}>{t('act.integrated')}</Button>}
        <Button size="xs" variant="default" loading={act.busy} onClick={() => { to('withdrawn'); }}>{t('act.withdrawn')}</Button>
        <Button size="xs" variant="default" loading={act.busy} onClick={() => { to('aside'); }}>{t('act.aside')}</Button>
      </div>
      <ActProblem act={act} />
    </>
  );
}

function Reply({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('objections');
  const [reply] = useMutation(REPLY, AGAIN);
  const { act, input, onSubmit } = useActForm({ initial: { text: '' }, done: onDone, send: async ({ text }) => (await reply({ variables: { id, text } })).data?.replyToObjection });
  return (
    <ActForm title={t('reply')} submit={t('send')} act={act} labels={{ text: t('replyText') }} onSubmit={onSubmit} onBack={onDone}>
      <Textarea {...input('text')} label={t('replyText')} rows={3} maxLength={2000} required withAsterisk={false} />
    </ActForm>
  );
}
