import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/gql.ts';
import type { RolesToTry_RoleFragment } from '../../gql/graphql.ts';
import { useAct } from '../../lib/use-act.ts';
import { ActProblem } from '../../ui/act-problem.tsx';
import { PartyMark } from '../../ui/party-mark.tsx';
import styles from './accounts.module.css';
import { enterAs } from './entered.ts';
import { firstRole, rankOf, useRoleWords } from './role-words.ts';

export const ROLES_TO_TRY = graphql(`
  fragment RolesToTry_role on RoleToTry { personId name roles partyName collaborative slug partner { id shortName letter hue } }
`);

const TRY_ROLE = graphql(`
  mutation TryRole($personId: UUID!) {
    tryRole(personId: $personId) {
      __typename
      ... on SignedIn { slug viewer { accountId } }
      ... on Refused { code message path }
    }
  }
`);

interface RolesToTryProps {
  roles: readonly RolesToTry_RoleFragment[];
  then: string | null;
}

/** The roles of the sample, each a way in: whose, as what, and what one comes to do. */
export function RolesToTry({ roles, then }: RolesToTryProps) {
  const { t } = useTranslation('accounts');
  const [tryRole] = useMutation(TRY_ROLE);
  const act = useAct([]);
  const enter = async (personId: string) => {
    const entered = await act.run(async () => (await tryRole({ variables: { personId } })).data?.tryRole);
    if (entered) enterAs(entered.slug, then);
  };
  return (
    <section className={styles['roles']} aria-labelledby="roles-to-try">
      <h2 id="roles-to-try">{t('roles.title')}</h2>
      <p className={styles['quiet']}>{t('roles.why')}</p>
      <ActProblem act={act} />
      <ul className={styles['cards']}>
        {inOrder(roles).map((role) => <li key={role.personId} data-pool={!role.partner}><RoleCard role={role} busy={act.busy} onEnter={() => { void enter(role.personId); }} /></li>)}
      </ul>
    </section>
  );
}

/** The pool first, then partner by partner, so that each partner stands in a line of its own. */
const inOrder = (roles: readonly RolesToTry_RoleFragment[]): RolesToTry_RoleFragment[] =>
  roles.toSorted((a, b) => (a.partner?.hue ?? -1) - (b.partner?.hue ?? -1) || rankOf(a.roles) - rankOf(b.roles));

function RoleCard({ role, busy, onEnter }: { role: RolesToTry_RoleFragment; busy: boolean; onEnter: () => void }) {
  const { t } = useTranslation('accounts');
  const words = useRoleWords();
  return (
    <button type="button" className={styles['card']} onClick={onEnter} disabled={busy}>
      <PartyMark pool partner={role.partner} name={role.partyName} bare />
      <span className={styles['cardWords']}>
        <strong>{role.partner?.shortName ?? role.partyName} · {words(role.roles)}</strong>
        <span>{t(`roles.comes.${firstRole(role.roles)}`)}</span>
      </span>
    </button>
  );
}
