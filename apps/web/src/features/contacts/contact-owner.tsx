import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { ContactOwner_GranteeFragment } from '../../gql/graphql.ts';
import { abilityIn } from '../../lib/session.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActForm } from '../../ui/act-form.tsx';
import { ActProblem } from '../../ui/act-problem.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { InPlace } from '../../ui/in-place.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import { Reason } from '../../ui/reason.tsx';
import { StateWord } from '../../ui/state-word.tsx';
import { useActForm } from '../../ui/use-act-form.ts';
import styles from './contacts.module.css';

export const CONTACT_OWNER = graphql(`
  fragment ContactOwner_grantee on Grantee {
    id contactOwner { personId name since left partner { id shortName letter hue } } contactActs { action allowed reason }
  }
`);

const TAKE = graphql(`
  mutation TakeContact($granteeId: UUID!) {
    takeContact(granteeId: $granteeId) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }
  }
`);

const HAND_ON = graphql(`
  mutation HandContactOn($input: HandContactOnInput!) {
    handContactOn(input: $input) { __typename ... on Grantee { id ...ContactOwner_grantee @unmask } ... on Refused { code message path } }
  }
`);

const WHO_CAN = graphql(`query WhoCanSpeak { people(first: 100) { nodes { id name roles party { name } } } }`);

type Owner = NonNullable<ContactOwner_GranteeFragment['contactOwner']>;

/** Who speaks with a grantee for everybody; taken where nobody does, and handed on by who does. */
export function ContactOwner({ grantee: { id, contactOwner: owner, contactActs } }: { grantee: Pick<ContactOwner_GranteeFragment, 'id' | 'contactOwner' | 'contactActs'> }) {
  const { t } = useTranslation('contacts');
  const take = abilityIn(contactActs, 'contacts.take');
  return (
    <div className={styles['owner']}>
      {owner ? (
        <p className={styles['line']}>
          <PartyMark pool partner={owner.partner ?? null} name={owner.name} /> <strong>{owner.name}</strong> <span className={styles['quiet']}>{t('since')} <DateText value={owner.since.slice(0, 10)} /></span>
          {owner.left && <StateWord tone="look">{t('left')}</StateWord>}
        </p>
      ) : <p>{t('nobody')} <span className={styles['quiet']}>{t('nobodyWhy')}</span></p>}
      {take.allowed && <Take granteeId={id} />}
      {owner && abilityIn(contactActs, 'contacts.handOn').allowed
        ? <InPlace act={t('handOn.act')}>{(close) => <HandOn granteeId={id} owner={owner} onDone={close} />}</InPlace>
        : owner && !take.allowed && take.reason?.key === 'api.contacts.speaks' && <p className={styles['quiet']}><Reason reason={take.reason} /></p>}
    </div>
  );
}

function Take({ granteeId }: { granteeId: string }) {
  const { t } = useTranslation('contacts');
  const [take] = useMutation(TAKE);
  const act = useAct([]);
  return (
    <div data-screen-only>
      <ActProblem act={act} />
      <Button variant="default" loading={act.busy} onClick={() => { void act.run(async () => (await take({ variables: { granteeId } })).data?.takeContact); }}>{t('take')}</Button>
    </div>
  );
}

function HandOn({ granteeId, owner, onDone }: { granteeId: string; owner: Owner; onDone: () => void }) {
  const { t } = useTranslation('contacts');
  const { data } = useQuery(WHO_CAN);
  const [handOn] = useMutation(HAND_ON);
  const { act, input, onSubmit } = useActForm({
    initial: { toId: '' }, done: onDone,
    send: async ({ toId }) => (await handOn({ variables: { input: { granteeId, fromId: owner.personId, toId: toId || null } } })).data?.handContactOn,
  });
  const people = (data?.people.nodes ?? []).filter(({ id, roles }) => id !== owner.personId && roles.some((role) => role === 'officer' || role === 'secretariat'));
  return (
    <ActForm title={t('handOn.act')} why={t('handOn.why')} submit={t('handOn.save')} act={act} onSubmit={onSubmit} onBack={onDone} labels={{ toId: t('handOn.to') }}>
      <NativeSelect {...input('toId')} label={t('handOn.to')} disabled={!data} data={[{ value: '', label: t('handOn.toNobody') }, ...people.map(({ id, name, party }) => ({ value: id, label: `${name} · ${party.name}` }))]} />
    </ActForm>
  );
}
