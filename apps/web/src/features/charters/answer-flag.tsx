import { useMutation } from '@apollo/client/react';
import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { CharterFlag_FlagFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import { Reason } from '../../ui/reason.tsx';
import styles from './charters.module.css';

const ANSWER = graphql(`
  mutation AnswerCharterFlag($grantId: UUID!, $answer: String!, $reason: String!) {
    answerCharterFlag(grantId: $grantId, answer: $answer, reason: $reason) {
      __typename ... on CharterFlag { id ...CharterFlag_flag @unmask } ... on Refused { code message path }
    }
  }
`);

/** Says what becomes of a grant inside a role of others, and why. An answer is added, never changed. */
export function AnswerFlag({ flag: { grant, state, viewerCan } }: { flag: CharterFlag_FlagFragment }) {
  const { t } = useTranslation('charters');
  const [answer, setAnswer] = useState('');
  const [reason, setReason] = useState('');
  const [save] = useMutation(ANSWER);
  const may = abilityIn(viewerCan, 'charters.answer');
  if (!may.allowed) return may.reason && <p className={styles['quiet']}><Reason reason={may.reason} /></p>;
  const answers = ['exception', 'hold', ...(state === 'open' ? [] : ['reopen' as const])] as const;
  const send = async () => {
    const answered = (await save({ variables: { grantId: grant.id, answer, reason } })).data?.answerCharterFlag;
    if (answered?.__typename === 'CharterFlag') { setAnswer(''); setReason(''); }
    return answered;
  };
  return (
    <FormInPlace small act={t('flag.act')} about={grant.title || grant.grantee.name} why={t('flag.why')} labels={{ answer: t('flag.what'), reason: t('flag.reason') }} send={send}>
      {(field) => (
        <>
          <Radio.Group {...field('answer')} label={t('flag.what')} value={answer} onChange={setAnswer}>
            <div className={styles['boxes']}>{answers.map((one) => <Radio key={one} value={one} label={t(`flag.answer.${one}`)} description={t(`flag.means.${one}`)} />)}</div>
          </Radio.Group>
          <Textarea {...field('reason')} label={t('flag.reason')} autosize minRows={2} maxLength={2000} value={reason} onChange={(event) => { setReason(event.currentTarget.value); }} />
        </>
      )}
    </FormInPlace>
  );
}
