export const overlap = {};
