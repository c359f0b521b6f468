import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { Witnesses_WitnessesFragment } from '../../gql/graphql.ts';
import { useSession } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { Callout } from '../../ui/callout.tsx';
import { MomentText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { hueOf, PartnerMark } from '../../ui/partner-mark.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './witnesses.module.css';

graphql(`
  fragment Witnesses_witnesses on Witnesses {
    named { id partner { id shortName letter hue } address mine sentSize sentAt state } without { id shortName } lettersLeave viewerCan { action allowed }
  }
`);

const NAME = graphql(`
  mutation NameWitness($address: String!) { nameWitness(address: $address) { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }
`);
const REMOVE = graphql(`
  mutation RemoveWitness { removeWitness { __typename ... on Witnesses { lettersLeave } ... on Refused { code message path } } }
`);

const AGAIN = { refetchQueries: ['DecisionsPage'], awaitRefetchQueries: true };

/** Who is sent the signed state of the record, so that nobody can rewrite its past unseen. */
export function WitnessesSection({ witnesses: { named, without, lettersLeave, viewerCan } }: { witnesses: Witnesses_WitnessesFragment }) {
  const { t } = useTranslation('witnesses');
  const mine = named.find((witness) => witness.mine);
  return (
    <section className={styles['section']} aria-labelledby="witnesses" data-screen-only>
      <h2 id="witnesses">{t('title')}</h2>
      <p className={styles['why']}>{t('why')}</p>
      {!lettersLeave && <Callout tone="note" title={t('noLetters')}>{t('noLettersWhy')}</Callout>}
      {named.length === 0 ? <p>{t('none')}</p> : <ul className={styles['named']}>{named.map((witness) => <Named key={witness.id} witness={witness} />)}</ul>}
      {named.length > 0 && without.length > 0 && <p className={styles['why']}>{t('without', { partners: without.map(({ shortName }) => shortName).join(', ') })}</p>}
      {viewerCan.some(({ allowed }) => allowed) && <InPlace act={t(mine ? 'change' : 'name')}>{(close) => <NameForm onDone={close} />}</InPlace>}
    </section>
  );
}

function Named({ witness: { partner, address, mine, sentSize, sentAt, state } }: { witness: Witnesses_WitnessesFragment['named'][number] }) {
  const { t } = useTranslation('witnesses');
  const { collaborative: { timeZone } } = useSession();
  const key = state === 'waiting' || state === 'sent' || state === 'failing' ? state : 'none';
  return (
    <li>
      <PartnerMark hue={hueOf(partner.hue)} letter={partner.letter} name={partner.shortName} />
      {address !== null && <span className={styles['address']}>{address}</span>}
      <span className={styles['why']}>{t(`state.${key}`, { count: sentSize ?? 0 })} {key === 'sent' && sentAt && <MomentText at={sentAt} timeZone={timeZone} />}</span>
      {mine && <Remove />}
    </li>
  );
}

function NameForm({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('witnesses');
  const [name] = useMutation(NAME, AGAIN);
  const { act, input, onSubmit } = useActForm({ initial: { address: '' }, done: onDone, send: async ({ address }) => (await name({ variables: { address } })).data?.nameWitness });
  return (
    <ActForm title={t('name')} why={t('addressHint')} submit={t('save')} act={act} labels={{ address: t('address') }} onSubmit={onSubmit} onBack={onDone}>
      <TextInput {...input('address')} type="email" label={t('address')} autoComplete="email" className={styles['input']} required withAsterisk={false} />
    </ActForm>
  );
}

function Remove() {
  const { t } = useTranslation('witnesses');
  const [remove] = useMutation(REMOVE, AGAIN);
  const act = useAct([]);
  return (
    <span>
      <Button size="compact-xs" variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await remove({})).data?.removeWitness); }}>{t('remove')}</Button>
      <ActProblem act={act} />
    </span>
  );
}
