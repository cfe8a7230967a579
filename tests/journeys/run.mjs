// Runs the journeys: whole days of people's work, through a real browser, against a real service.
// Two at a time, each with a service and a record of its own, so that none depends on another.
//
//   node tests/journeys/run.mjs           all of them
//   node tests/journeys/run.mjs rates     those whose name contains that
//
// ALONGSIDE_BINARY names the program, a preset or a file; CHROMIUM the browser.
// SPDX-License-Identifier: MIT
import { readdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { chromium } from 'playwright-core';
import { prepareServices } from './support/service.mjs';
import { walker } from './support/walk.mjs';
import { viewport, watch } from './support/watch.mjs';

const SUFFIX = '.journey.mjs';
const STEP_MILLISECONDS = 30_000; // Generous: a slow machine is no fault.
const WORKERS = Math.min(2, cpus().length);
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });

/** One journey in a browser context of its own; gives what was wrong. */
async function runJourney(journey, browser, base) {
  const context = await browser.newContext({ viewport, ...journey.context });
  context.setDefaultTimeout(STEP_MILLISECONDS);
  const page = await context.newPage();
  const { check, faults, wasEveryPageChecked } = watch(page, base, {
    scripts: journey.context?.javaScriptEnabled ?? true,
  });
  const walk = walker(page, base, check);
  try {
    await journey.run({ page, browser, base, check, walk, signIn: walk.signIn });
    if (!wasEveryPageChecked()) faults.push('a page was left without being checked');
  } catch (error) {
    faults.push(`${error.stack ?? error}\n  at ${page.url()}`);
  } finally {
    await context.close().catch(() => {}); // A browser that has gone has been told of above.
  }
  return faults;
}

async function journeysNamed(part) {
  const folder = new URL('.', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith(SUFFIX) && file.includes(part)).sort();
  if (files.length === 0) throw new Error(`No journey is called ${part}`);
  return Promise.all(files.map(async (file) => (await import(new URL(file, folder))).default));
}

/** One journey, with a service that nothing was done in before. */
async function runAlone(journey, browser, services) {
  const service = await services.start();
  try {
    return await runJourney(journey, browser, service.base);
  } finally {
    await service.stop();
  }
}

/** Takes journeys from the queue until it is empty; gives how many failed. */
async function work(queue, services) {
  let browser;
  let failed = 0;
  for (let journey = queue.shift(); journey; journey = queue.shift()) {
    let faults;
    try {
      if (!browser?.isConnected()) browser = await launch();
      faults = await runAlone(journey, browser, services);
    } catch (error) {
      faults = [`${error.stack ?? error}`];
    }
    const lines = [`${faults.length === 0 ? 'passed' : 'FAILED'}  ${journey.name}`];
    console.log([...lines, ...faults.map((fault) => `        ${fault}`)].join('\n'));
    failed += faults.length === 0 ? 0 : 1;
  }
  await browser?.close();
  return failed;
}

const journeys = await journeysNamed(process.argv[2] ?? '');
const services = await prepareServices();
try {
  const queue = [...journeys];
  const failures = await Promise.all(Array.from({ length: WORKERS }, () => work(queue, services)));
  const failed = failures.reduce((sum, count) => sum + count);
  console.log(`summary: ${journeys.length - failed} of ${journeys.length} journeys passed`);
  process.exitCode = failed === 0 ? 0 : 1;
} finally {
  await services.remove();
}
