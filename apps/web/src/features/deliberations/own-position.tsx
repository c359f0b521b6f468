import { useMutation } from '@apollo/client/react';
import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { OwnPosition_OptionPositionFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import { AGAIN } from './option-notes.tsx';
import { PositionSaid } from './position-said.tsx';
import styles from './deliberation.module.css';

export const OWN_POSITION = graphql(`
  fragment OwnPosition_optionPosition on OptionPosition { ...PositionSaid_optionPosition @unmask shownTo }
`);

const RELEASE = graphql(`
  mutation ReleasePosition($id: UUID!) {
    releasePosition(id: $id) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

const SHOW = graphql(`
  mutation ShowPosition($id: UUID!, $readerIds: [UUID!]!) {
    showPosition(id: $id, readerIds: $readerIds) { __typename ... on OptionInFull { option { id } } ... on Refused { code message path } }
  }
`);

interface Delegate {
  readonly id: string;
  readonly name: string;
  readonly partner: { readonly shortName: string };
}

interface OwnPositionProps {
  position: OwnPosition_OptionPositionFragment;
  delegates: readonly Delegate[];
}

/** The one that only the viewer's partner sees, and the delegates that it chooses: to be read once more, then released. */
export function OwnPosition({ position, delegates }: OwnPositionProps) {
  const { t } = useTranslation('deliberations');
  const [release] = useMutation(RELEASE, AGAIN);
  const act = useAct([]);
  const shown = delegates.filter(({ id }) => position.shownTo.includes(id));
  return (
    <>
      <Callout
        tone="look" title={t('positions.own', { partner: position.partner.shortName })}
        act={<Button loading={act.busy} onClick={() => { void act.run(async () => (await release({ variables: { id: position.id } })).data?.releasePosition); }}>{t('positions.release')}</Button>}
      >
        <PositionSaid position={position} />
        {shown.length > 0 && <p>{t('positions.shownTo', { names: shown.map(({ name }) => name).join(', ') })}</p>}
        <p>{t('positions.ownWhy', { by: position.by })}</p>
      </Callout>
      <ActProblem act={act} />
      {delegates.length > 0 && <InPlace act={t('positions.show')}>{(close) => <ShowForm id={position.id} shownTo={position.shownTo} delegates={delegates} onDone={close} />}</InPlace>}
    </>
  );
}

function ShowForm({ id, shownTo, delegates, onDone }: { id: string; shownTo: readonly string[]; delegates: readonly Delegate[]; onDone: () => void }) {
  const { t } = useTranslation('deliberations');
  const [show] = useMutation(SHOW, AGAIN);
  const { act, input, onSubmit } = useActForm({
    initial: { readerIds: [...shownTo] }, done: onDone, send: async ({ readerIds }) => (await show({ variables: { id, readerIds } })).data?.showPosition,
  });
  return (
    <ActForm title={t('positions.show')} why={t('positions.showWhy')} submit={t('positions.showSave')} act={act} labels={{ readerIds: t('positions.readers') }} onSubmit={onSubmit} onBack={onDone}>
      <Checkbox.Group {...input('readerIds')} label={t('positions.readers')}>
        <div className={styles['boxes']}>{delegates.map(({ id: person, name }) => <Checkbox key={person} value={person} label={name} />)}</div>
      </Checkbox.Group>
    </ActForm>
  );
}
