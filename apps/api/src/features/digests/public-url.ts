const { PUBLIC_URL: given } = process.env;

/** Where people reach this server (`https://acuerdo.example.org`), for the links of letters. Null where it is not said. */
export const PUBLIC_URL = given && URL.canParse(given) ? given.replace(/\/+$/, '') : null;
