/** What a pool can be. From where it stands, the server says what it can become. */
export const STATES = ['exploring', 'active', 'under_evaluation', 'continuing', 'expanded', 'spun_off', 'hosted', 'dissolved'] as const;
