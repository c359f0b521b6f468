/** Whether this process takes new work. False from the first moment of stopping. */
export const readiness = { ready: true };
