import { useTranslation } from 'react-i18next';

const ROLES = ['secretariat', 'officer', 'delegate', 'observer', 'evaluator'] as const;
type Role = (typeof ROLES)[number];

const known = (roles: readonly string[]): Role[] => ROLES.filter((role) => roles.includes(role));

/** The role that says most about what somebody comes to do. */
export const firstRole = (roles: readonly string[]): Role => known(roles)[0] ?? 'observer';

/** By which the people of one partner are put in order. */
export const rankOf = (roles: readonly string[]): number => ROLES.indexOf(firstRole(roles));

/** What somebody is here, in the reader's words; several roles are listed. */
export function useRoleWords(): (roles: readonly string[]) => string {
  const { t } = useTranslation('accounts');
  return (roles) => known(roles).map((role) => t(`role.${role}`)).join(', ');
}
