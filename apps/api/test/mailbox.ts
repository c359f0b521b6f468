import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mail server of the outside world, as far as a letter needs one: it takes in, or turns away. */
export interface Mailbox {
  readonly url: string;
  /** Letters as they came, headers and all. */
  readonly letters: string[];
  /** Whether letters are turned away for now. */
  closed: boolean;
  stop(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const sockets = new Set<Socket>();
  const box = { letters: [] as string[], closed: false };
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => undefined));
    converse(socket, box);
  });
  await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
  return Object.assign(box, {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise<void>((stopped) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => { stopped(); });
    }),
  });
}

/** The conversation of RFC 5321, in its simplest form. */
function converse(socket: Socket, box: { letters: string[]; closed: boolean }): void {
  let [received, inLetter] = ['', false];
  socket.write('220 outside\r\n');
  socket.setEncoding('utf8').on('data', (text: string) => {
    received += text;
    for (let end = endOf(received, inLetter); end >= 0; end = endOf(received, inLetter)) {
      const line = received.slice(0, end);
      received = received.slice(end + (inLetter ? 5 : 2));
      if (inLetter) box.letters.push(line);
      const answer = inLetter ? '250 taken' : answerTo(line, box.closed);
      inLetter = answer.startsWith('354');
      socket.write(`${answer}\r\n`);
    }
  });
}

const endOf = (text: string, inLetter: boolean): number => text.indexOf(inLetter ? '\r\n.\r\n' : '\r\n');

function answerTo(line: string, isClosed: boolean): string {
  if (/^RCPT/i.test(line)) return isClosed ? '451 not now' : '250 known';
  if (/^DATA/i.test(line)) return '354 go on';
  if (/^QUIT/i.test(line)) return '221 bye';
  return '250 outside';
}
