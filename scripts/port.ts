import { createServer } from 'node:net';
import { Refusal, codeOf } from './refusal.ts';

/** What the system says against listening there now (a code such as EADDRINUSE); undefined when a server can. */
export const problemOn = (port: number, host: string): Promise<string | undefined> =>
  new Promise((answer) => {
    const server = createServer();
    server.once('error', (error) => answer(codeOf(error)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(undefined)));
  });

export const freePort = (): Promise<number> =>
  new Promise((answer, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => answer(typeof address === 'object' && address ? address.port : 0));
    });
  });

export const readPort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new Refusal(`PORT is "${text}", which is not a port: give a whole number from 0 to 65535.`);
  return port;
};

export const portRefusal = (code: string, port: number, host: string): Refusal => new Refusal(SENTENCES[code]?.(port, host) ?? `Nothing can listen on port ${port} of ${host} (${code}).`);

const SENTENCES: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is taken by another program: stop that one, or choose another port, such as "PORT=${port < 65_000 ? port + 10 : port - 10} npm start".`,
  EACCES: (port) => `Port ${port} may not be used by this account: choose one from 1024 on, such as "PORT=4010 npm start".`,
  EADDRNOTAVAIL: (_, host) => `HOST is "${host}", which is not an address of this machine: leave it out, or give 0.0.0.0 for all of them.`,
  ENOTFOUND: (_, host) => `HOST is "${host}", which is not an address of this machine: leave it out, or give 0.0.0.0 for all of them.`,
};
