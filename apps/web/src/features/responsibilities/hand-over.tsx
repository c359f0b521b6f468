import { useMutation } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import { useSession } from '../../lib/session.ts';
import { FormInPlace } from '../../ui/form-in-place.tsx';
import { holderName } from './holder-name.tsx';
import { BLANK_WHO, ResponsibleFields, whoOf, type Answerable, type WhoDraft } from './responsible-fields.tsx';
import type { Scope } from './scope-table.tsx';

const HAND_OVER = graphql(`
  mutation HandOver($input: HandOverInput!) {
    handOver(input: $input) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const END = graphql(`
  mutation EndResponsibility($id: UUID!, $lastDay: Date!) {
    endResponsibility(id: $id, lastDay: $lastDay) { __typename ... on Written { id } ... on Refused { code message path } }
  }
`);

const AFTER = { refetchQueries: ['ResponsibilitiesPage'], awaitRefetchQueries: true };

/** How many cells are handed over or ended besides those of the row: a responsibility moves as a whole. */
const others = ({ owners, themes, countries }: Scope): number => Math.max(0, ...owners.map(({ cells }) => cells)) - themes.length * countries.length;

/** Ends what all owners of a row have with one day and gives it to another from the next. */
export function HandOver({ scope, answerable }: { scope: Scope; answerable: readonly Answerable[] }) {
  const { t } = useTranslation('responsibilities');
  const { collaborative: { today } } = useSession();
  const [lastDay, setLastDay] = useState(today);
  const [draft, setDraft] = useState<WhoDraft>({ ...BLANK_WHO, who: answerable[0]?.key ?? '' });
  const [handOver] = useMutation(HAND_OVER, AFTER);
  const ids = scope.owners.map(({ id }) => id);
  const send = async () => (await handOver({ variables: { input: { ids, lastDay, to: whoOf(draft, answerable) } } })).data?.handOver;
  return (
    <FormInPlace
      small act={t('handOver.act')} about={scope.owners.map(holderName).join(', ')} labels={{ lastDay: t('handOver.lastDay'), 'to.basis': t('form.basis'), decision: t('form.decision') }} send={send}
      why={<>{t('handOver.why')} {others(scope) > 0 && t('handOver.whole', { count: others(scope) })}</>}
    >
      {(field) => (
        <>
          <TextInput {...field('lastDay')} type="date" label={t('handOver.lastDay')} required value={lastDay} onChange={(event) => { setLastDay(event.currentTarget.value); }} />
          <ResponsibleFields draft={draft} onChange={(part) => { setDraft({ ...draft, ...part }); }} answerable={answerable} field={field} path="to" />
        </>
      )}
    </FormInPlace>
  );
}

/** Ends one of a row's responsibilities; what is left without an owner is shown as a gap. */
export function EndResponsibility({ holder }: { holder: Scope['owners'][number] }) {
  const { t } = useTranslation('responsibilities');
  const { collaborative: { today } } = useSession();
  const [lastDay, setLastDay] = useState(today);
  const [end] = useMutation(END, AFTER);
  return (
    <FormInPlace
      small act={t('end.act', { name: holderName(holder) })} why={t('end.why')} labels={{ lastDay: t('handOver.lastDay') }}
      send={async () => (await end({ variables: { id: holder.id, lastDay } })).data?.endResponsibility}
    >
      {(field) => <TextInput {...field('lastDay')} type="date" label={t('handOver.lastDay')} required value={lastDay} onChange={(event) => { setLastDay(event.currentTarget.value); }} />}
    </FormInPlace>
  );
}
