import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../folders.ts';
import { Refusal } from '../refusal.ts';

const INSTALLED = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'];

/** A browser that runs here: CHROMIUM_PATH, the one in the packages (64-bit Linux), or an installed Chrome. */
export const findBrowser = async (progress: (step: string) => void): Promise<string> => {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!runs(given)) throw new Refusal(`CHROMIUM_PATH is "${given}", which does not run: give the path of a Chromium or Chrome.`);
    return given;
  }
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? await unpacked(progress) : undefined;
  const found = packaged ?? INSTALLED.find((path) => runs(path));
  if (found === undefined) throw new Refusal('The browser journeys need a Chrome or Chromium: install one, or set CHROMIUM_PATH.');
  return found;
};

const runs = (path: string): boolean => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

/** Unpacked once for each version, aside and then moved, because two first starts at once would spoil each other's. */
const unpacked = async (progress: (step: string) => void): Promise<string | undefined> => {
  const manifest = JSON.parse(await readFile(join(packageFolder(), 'package.json'), 'utf8')) as { version: string };
  const cache = join(ROOT, 'node_modules/.cache/acuerdo');
  const home = join(cache, `chromium-${manifest.version}`);
  const launcher = join(home, 'launch');
  if (existsSync(launcher)) return launcher;
  progress('Unpacking the browser');
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(join(cache, 'unpacking-'));
  await unpackInto(making);
  await chmod(making, 0o755);
  const works = runs(join(making, 'launch'));
  if (works) await rename(making, home).catch(() => undefined);
  await rm(making, { recursive: true, force: true });
  return works ? launcher : undefined;
};

const packageFolder = (): string => dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));

/** The package unpacks to the folder for temporary files, whose name it asks for when it does. */
const unpackInto = async (folder: string): Promise<void> => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chmod(await chromium.executablePath(), 0o755);
    await inflate(join(packageFolder(), 'bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await writeFile(join(folder, 'fonts/fonts.conf'), FONTS);
  await writeFile(join(folder, 'launch'), runs(join(folder, 'chromium')) ? LAUNCH : LAUNCH.replace('exec', `${LIBRARIES}\nexec`), { mode: 0o755 });
};

/** The packaged font alone, so that pages look alike on every machine. */
const FONTS = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n';
const LAUNCH = '#!/bin/sh\nhere=$(dirname "$0")\nexport FONTCONFIG_PATH="$here/fonts"\nexec "$here/chromium" "$@"\n';
/** For machines without them only: they are of another system. */
const LIBRARIES = 'export LD_LIBRARY_PATH="$here/al2023/lib"';
