import { startApi, type Api } from './harness.ts';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const SIGN_IN = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename
  ... on SignedIn { slug viewer { email } } ... on Refused { code message path } } }`;
const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename
  ... on PersonInvited { link person { name roles party { name } } } ... on Refused { code path } } }`;
const ACCEPT = `mutation ($secret: String!, $password: String!) { acceptInvitation(secret: $secret, password: $password) { __typename
  ... on SignedIn { slug viewer { email } } ... on Refused { code } } }`;

const PASSWORD = 'a long enough password';

/** Somebody at the door: any token lets a program write its own operations, and none of these needs an account. */
const atTheDoor = () => api.with('x'.repeat(43));

async function invite(email: string, name = 'New officer', roles = ['officer'], party = 'Fundación Avina') {
  const secretariat = await api.as('CAMMINA · secretariat');
  const [{ id }] = await api.sql<{ id: string }>('select id from party where name = $1', [party]) as [{ id: string }];
  const { data } = await secretariat.run<{ invitePerson: { __typename: string; link: string; code?: string } }>(INVITE, { input: { name, email, partyId: id, roles } });
  return data.invitePerson;
}

const secretOf = ({ link }: { link: string }): string => link.split('#')[1] ?? '';

test('an invited officer sets a password, is in, and her link is spent', async () => {
  const invited = await invite('nueva@avina.example');
  expect(invited.__typename).toBe('PersonInvited');
  const door = atTheDoor();
  const seen = await door.run('query ($s: String!) { invitation(secret: $s) { personName collaborative email } }', { s: secretOf(invited) });
  expect(seen.data).toEqual({ invitation: { personName: 'New officer', collaborative: 'CAMMINA', email: 'nueva@avina.example' } });
  const accepted = await door.run(ACCEPT, { secret: secretOf(invited), password: PASSWORD });
  expect(accepted.data).toEqual({ acceptInvitation: { __typename: 'SignedIn', slug: 'cammina', viewer: { email: 'nueva@avina.example' } } });
  const again = await door.run(ACCEPT, { secret: secretOf(invited), password: PASSWORD });
  expect(again.data).toEqual({ acceptInvitation: { __typename: 'Refused', code: 'api.people.linkSpent' } });
  const later = await door.run(SIGN_IN, { email: 'Nueva@Avina.example ', password: PASSWORD });
  expect(later.data).toMatchObject({ signIn: { __typename: 'SignedIn', slug: 'cammina' } });
});

test('of two who use one link at once, one comes in', async () => {
  const secret = secretOf(await invite('carrera@avina.example'));
  const answers = await Promise.all([1, 2, 3, 4].map(() => atTheDoor().run<{ acceptInvitation: { __typename: string } }>(ACCEPT, { secret, password: PASSWORD })));
  expect(answers.filter(({ data }) => data.acceptInvitation.__typename === 'SignedIn')).toHaveLength(1);
});

test('a password that is too short is sent back with what would be right, in the reader\'s language', async () => {
  const secret = secretOf(await invite('corta@avina.example'));
  const { errors } = await api.with('x'.repeat(43), { language: 'es' }).run(ACCEPT, { secret, password: 'corta' });
  expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', issues: [{ path: 'password', message: 'Tiene 5 caracteres; hacen falta al menos 12.' }] });
});

test('the secretariat acts for the pool, and only there', async () => {
  expect(await invite('mezcla@avina.example', 'X', ['secretariat'])).toMatchObject({ __typename: 'Refused', code: 'api.people.secretariatOfPool' });
});

test('a wrong password and an unknown address answer alike', async () => {
  const door = atTheDoor();
  const wrong = await door.run(SIGN_IN, { email: 'nueva@avina.example', password: 'not the password' });
  const unknown = await door.run(SIGN_IN, { email: 'nadie@avina.example', password: 'not the password' });
  expect(wrong.text).toBe(unknown.text);
  expect(wrong.data).toMatchObject({ signIn: { __typename: 'Refused', code: 'api.account.wrong', path: ['password'] } });
});

test('the eleventh try for one address in a quarter of an hour is refused before anything is hashed, even with the right password', async () => {
  const email = 'tries@avina.example';
  await atTheDoor().run(ACCEPT, { secret: secretOf(await invite(email)), password: PASSWORD });
  const codes: (string | undefined)[] = [];
  for (let at = 0; at < 11; at++) {
    const { data } = await atTheDoor().run<{ signIn: { code?: string } }>(SIGN_IN, { email, password: at < 10 ? 'wrong password' : PASSWORD });
    codes.push(data.signIn.code);
  }
  expect(codes).toEqual([...Array(10).fill('api.account.wrong'), 'api.account.tooManyTries']);
});

test('the cookie is out of reach of scripts and other sites, and signing out everywhere ends every session', async () => {
  const [role] = (await api.with('x'.repeat(43)).run<{ rolesToTry: { personId: string; name: string }[] }>('{ rolesToTry { personId name } }')).data.rolesToTry;
  const response = await atTheDoor().fetch('/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation ($id: UUID!) { tryRole(personId: $id) { __typename } }', variables: { id: role?.personId } }),
  });
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^acuerdo=[\w-]{43}; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
  const token = await api.tokenOf(role?.name ?? '');
  expect((await api.with(token).run('{ viewer { email } }')).data).toEqual({ viewer: { email: 'role-1@cammina.sample.invalid' } });
  await api.with(token).run('mutation { signOutEverywhere }');
  expect((await api.with(token).run('{ viewer { email } }')).data).toEqual({ viewer: null });
});

test('a role of the sample is entered from its page; a person who is no such role is not', async () => {
  await invite('seria@avina.example', 'A serious person');
  const [person] = await api.sql<{ id: string }>('select id from person where name = $1', ['A serious person']);
  const { data } = await atTheDoor().run('mutation ($id: UUID!) { tryRole(personId: $id) { __typename ... on Refused { code } } }', { id: person?.id });
  expect(data).toEqual({ tryRole: { __typename: 'Refused', code: 'api.people.notToTry' } });
});
