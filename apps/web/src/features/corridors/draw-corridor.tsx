import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { FormErrors, useFields } from '../../ui/form-errors.tsx';
import type { Leg } from './corridor-legs.tsx';
import { LegFields } from './leg-fields.tsx';
import styles from './corridors.module.css';

const DRAW = graphql(`
  mutation DrawCorridor($input: DrawCorridorInput!) {
    drawCorridor(input: $input) {
      __typename
      ... on Corridor { id ...OneCorridor_corridor @unmask }
      ... on Refused { code message path }
    }
  }
`);

interface DrawCorridorProps {
  corridorId: string;
  now: { readonly version: number; readonly legs: readonly Leg[] };
}

/** Opens in place: the corridor as it counts now, to be changed; the version that it was stays. */
export function DrawCorridor(props: DrawCorridorProps) {
  const { t } = useTranslation('corridors');
  const [opened, { open, close }] = useDisclosure(false);
  if (opened) return <DrawForm {...props} onDone={close} />;
  return <div data-screen-only><Button variant="default" size="xs" onClick={open}>{t('draw.act')}</Button></div>;
}

function DrawForm({ corridorId, now, onDone }: DrawCorridorProps & { onDone: () => void }) {
  const { t } = useTranslation('corridors');
  const { collaborative: { today } } = useSession();
  const form = useForm({ initialValues: { from: today, whyEn: '', whyEs: '', legs: now.legs.map(({ fromPlace, fromRole, toPlace, toRole }) => ({ fromPlace, fromRole, toPlace, toRole })) } });
  const [draw] = useMutation(DRAW, { refetchQueries: ['CorridorPage'], awaitRefetchQueries: true });
  const act = useAct(['from', 'whyEn', 'whyEs', 'legs']);
  const field = useFields(act.issues);
  const props = (name: 'from' | 'whyEn' | 'whyEs', lang?: string) => ({ ...form.getInputProps(name), ...field(name), lang, required: true, label: t(`draw.${name}`) });
  const send = async (values: typeof form.values) => {
    if (await act.run(async () => (await draw({ variables: { input: { corridorId, after: now.version, ...values } } })).data?.drawCorridor)) onDone();
  };
  return (
    <form className={styles['form']} noValidate onSubmit={form.onSubmit((values) => { void send(values); })}>
      <p>{t('draw.why')}</p>
      <FormErrors issues={act.issues} labels={{ from: t('draw.from'), whyEn: t('draw.whyEn'), whyEs: t('draw.whyEs'), legs: t('draw.legs') }} />
      <ActProblem act={act} />
      <LegFields legs={form.values.legs} onChange={(legs) => { form.setFieldValue('legs', legs.map((leg) => ({ ...leg }))); }} />
      <div className={styles['fields']}>
        <TextInput {...props('from')} type="date" />
        <Textarea {...props('whyEn', 'en')} autosize />
        <Textarea {...props('whyEs', 'es')} autosize />
      </div>
      <div className={styles['acts']}>
        <Button type="submit" loading={act.busy}>{t('draw.save')}</Button>
        <Button variant="default" onClick={onDone} disabled={act.busy}>{t('draw.back')}</Button>
      </div>
    </form>
  );
}
