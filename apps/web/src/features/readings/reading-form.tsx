import { useMutation } from '@apollo/client/react';
import { Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ReadingForm_DeliberationFragment } from '../../gql/graphql.ts';
import { useBilingual } from '../../lib/bilingual.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { ANSWERS } from './answers.ts';
import styles from './readings.module.css';

export const READING_FORM = graphql(`
  fragment ReadingForm_deliberation on Deliberation {
    id options { id title { en es } withdrawnAt }
    firstReading { round lines { optionId mine first { answer reason } after { answer reason } } }
  }
`);

const WRITE = graphql(`
  mutation WriteReading($input: WriteReadingInput!) {
    writeReading(input: $input) { __typename ... on FirstReading { round } ... on Refused { code message path } }
  }
`);

interface Written {
  readonly answer: string;
  readonly reason: string;
}

/** One answer and its reason for each option: the first ones for nobody else to see, later ones beside what all others said. */
export function ReadingForm({ deliberation, round }: { deliberation: ReadingForm_DeliberationFragment; round: number }) {
  const { t } = useTranslation('readings');
  const read = useBilingual();
  const options = deliberation.options.filter(({ withdrawnAt }) => withdrawnAt === null);
  const [write] = useMutation(WRITE, { refetchQueries: ['ReadingPage'], awaitRefetchQueries: true });
  const { act, input, onSubmit } = useActForm({
    initial: Object.fromEntries(options.map(({ id }) => [id, writtenOf(deliberation, id, round)])) as Record<string, Written>,
    send: async (values) => {
      const readings = options.map(({ id }) => ({ optionId: id, ...values[id] as Written })).filter(({ answer }) => answer !== '');
      return (await write({ variables: { input: { deliberationId: deliberation.id, round, readings } } })).data?.writeReading;
    },
  });
  const isFirst = round === 1;
  return (
    <ActForm title={t(isFirst ? 'form.first' : 'form.after')} why={t(isFirst ? 'form.firstWhy' : 'form.afterWhy')} submit={t(isFirst ? 'form.keep' : 'form.say')} act={act} labels={{ readings: t('form.answers') }} onSubmit={onSubmit} standing={isFirst}>
      {options.map(({ id, title }) => (
        <fieldset key={id} className={styles['option']}>
          <legend>{read(title)}</legend>
          <Radio.Group {...input(`${id}.answer`)} aria-label={read(title)}>
            <div className={styles['choices']}>{ANSWERS.map((answer) => <Radio key={answer} value={answer} label={t(`answer.${answer}`)} />)}</div>
          </Radio.Group>
          <Textarea {...input(`${id}.reason`)} label={t('form.reason')} rows={2} maxLength={2000} />
        </fieldset>
      ))}
    </ActForm>
  );
}

/** What was written before in this round. */
function writtenOf({ firstReading: { lines } }: ReadingForm_DeliberationFragment, optionId: string, round: number): Written {
  const mine = lines.find((line) => line.mine && line.optionId === optionId);
  const { answer, reason } = (round === 1 ? mine?.first : mine?.after) ?? { answer: '', reason: '' };
  return { answer, reason };
}
