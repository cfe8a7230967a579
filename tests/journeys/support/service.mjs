// A demonstration of its own for each journey: a fresh database, a free port, gone at the end. Its
// history is lived through once; each service begins with a copy of it.
// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../..');
const PRESETS = ['release', 'asan', 'dev'];
const START_SECONDS = 180; // The demonstration is lived day by day, which sanitizers make slow.
const STOP_SECONDS = 20;

/** The program: what ALONGSIDE_BINARY names, a preset or a file, or the first preset that is built. */
function binary() {
  const named = process.env.ALONGSIDE_BINARY;
  const files = (named ? [named] : PRESETS).map((each) =>
    PRESETS.includes(each) ? path.join(ROOT, 'build', each, 'alongside') : path.resolve(each),
  );
  const found = files.find(existsSync);
  if (!found) throw new Error(`There is no ${files.join(' or ')}: run bin/build`);
  return found;
}

const after = (seconds, words) =>
  new Promise((_, reject) => setTimeout(() => reject(new Error(words)), seconds * 1000).unref());

const newFolder = () => mkdtemp(path.join(tmpdir(), 'alongside-journeys-'));
const removeFolder = (folder) => rm(folder, { recursive: true, force: true });

/** Serves what a folder holds, or a new demonstration; gives its address and how to stop it. */
async function serve(folder) {
  const child = spawn(
    binary(),
    ['--database', `sqlite:${path.join(folder, 'demo.db')}`, 'demo', '--port', '0'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  const ready = new Promise((resolve, reject) => {
    const read = (chunk) => {
      said += chunk;
      const address = /http:\/\/localhost:\d+/.exec(said);
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The service ended with ${code}:\n${said}`)));
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([ended, after(STOP_SECONDS, 'The service did not stop')]).finally(() =>
      child.kill('SIGKILL'),
    );
  };
  try {
    const base = await Promise.race([ready, after(START_SECONDS, 'The service did not start')]);
    return { base, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Lives the demonstration once; gives how to start a service with a copy of it. */
export async function prepareServices() {
  const lived = await newFolder();
  const remove = () => removeFolder(lived);
  try {
    const first = await serve(lived);
    await first.stop();
  } catch (error) {
    await remove();
    throw error;
  }
  const start = async () => {
    const folder = await newFolder();
    try {
      await cp(lived, folder, { recursive: true });
      const { base, stop } = await serve(folder);
      return { base, stop: () => stop().finally(() => removeFolder(folder)) };
    } catch (error) {
      await removeFolder(folder);
      throw error;
    }
  };
  return { start, remove };
}
