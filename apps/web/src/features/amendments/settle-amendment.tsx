import { useMutation } from '@apollo/client/react';
import { Checkbox, Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './amendments.module.css';
import { ChangeLines, type Change } from './change-lines.tsx';
import { AGAIN } from './propose-amendment.tsx';

const SETTLE = graphql(`
  mutation SettleAmendment($input: SettleAmendmentInput!) { settleAmendment(input: $input) { __typename ... on AmendmentKept { id } ... on Refused { code message path } } }
`);

export interface Standing {
  readonly id: string;
  readonly number: number;
  readonly by: string;
  readonly reason: string;
}

interface SettleAmendmentProps {
  id: string;
  changes: readonly (Change & { readonly id: string; readonly state: string })[];
  objections: readonly Standing[];
  open: boolean;
  onDone: () => void;
}

const VERDICTS = ['adopt', 'decline', 'wait'] as const;

/** Each change that waits is adopted, declined or left waiting; what is adopted is the next version of the text. */
export function SettleAmendment({ id, changes, objections, open, onDone }: SettleAmendmentProps) {
  const { t } = useTranslation('amendments');
  const [settle] = useMutation(SETTLE, AGAIN);
  const waiting = changes.filter(({ state }) => state === 'proposed');
  const { act, input, values, onSubmit } = useActForm<{ verdicts: Record<string, string>; answers: string[]; adopt: string[] }>({
    initial: { verdicts: Object.fromEntries(waiting.map((change) => [change.id, 'adopt'])), answers: [], adopt: [] }, done: onDone,
    send: async ({ verdicts, answers }) => {
      const all = (verdict: string) => waiting.flatMap((change) => (verdicts[change.id] === verdict ? [change.id] : []));
      return (await settle({ variables: { input: { id, adopt: all('adopt'), decline: all('decline'), answers } } })).data?.settleAmendment;
    },
  });
  const adopts = Object.values(values.verdicts).includes('adopt');
  return (
    <ActForm title={t('settle')} submit={t('settleSave')} act={act} labels={{ adopt: t('changesWord') }} onSubmit={onSubmit} onBack={onDone}>
      <ol className={styles['changes']}>
        {waiting.map((change) => (
          <ChangeLines key={change.id} change={change}>
            <Radio.Group {...input(`verdicts.${change.id}`)} aria-label={t('verdict.label')}>
              <div className={styles['choice']}>{VERDICTS.map((verdict) => <Radio key={verdict} value={verdict} label={t(`verdict.${verdict}`)} />)}</div>
            </Radio.Group>
          </ChangeLines>
        ))}
      </ol>
      {adopts && objections.length > 0 && (
        <Checkbox.Group {...input('answers')} label={t('answers')} description={t('answersWhy')}>
          <div className={styles['boxes']}>{objections.map((objection) => <Checkbox key={objection.id} value={objection.id} label={t('answersOne', { number: objection.number, by: objection.by })} description={objection.reason} />)}</div>
        </Checkbox.Group>
      )}
      {adopts && open && <Callout tone="look" title={t('affirm.title')}>{t('affirm.why')}</Callout>}
    </ActForm>
  );
}
