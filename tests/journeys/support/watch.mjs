// What is looked at on every page of every journey: accessibility, width, console, requests.
// SPDX-License-Identifier: MIT
import axe from 'axe-core';
import { createHash } from 'node:crypto';

const WIDE = { width: 1280, height: 900 };
const FOLDING = 2000; // Milliseconds.
const NARROW = { width: 320, height: 640 };
const TABLET = { width: 768, height: 1024 };
// Axe takes most of a journey's time: at every width it runs only when all is tried.
const SIZES_FOR_AXE = process.env.ALONGSIDE_DEEP ? [WIDE, TABLET, NARROW] : [WIDE];

// What was looked at in this run: the same page again would be found the same again.
const looked = new Set();

/** What a page is known by: its address and all that it holds, without what is the session's own. */
function fingerprint(url, base, content, scripts) {
  const own = content.replaceAll(/(name="csrf" value=")[^"]*/g, '$1').replaceAll(base, '');
  return createHash('sha256').update(`${scripts} ${url.slice(base.length)}\n${own}`).digest('hex');
}

/** The faults that axe finds on the page as it is now. Run within the page. */
async function violations() {
  // Only violations are put together in full: the rest takes most of the time, and nobody reads it.
  const found = await window.axe.run(document, { resultTypes: ['violations'] });
  return found.violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.target.join(' ')).join(', '),
  }));
}

/** What reaches beyond the right edge. Run within the page. */
function widerThan(width) {
  if (document.documentElement.scrollWidth <= width) return null;
  return [...document.querySelectorAll('main *, header *, footer *')]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .slice(0, 5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
}

/** Watches a page; `faults` fills as the journey goes. `scripts` says whether pages may run any. */
export function watch(page, base, { scripts }) {
  const faults = [];
  const fault = (words) => faults.push(`${new URL(page.url()).pathname}: ${words}`);
  const state = { loads: 0, checked: 0 };

  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${base}/`) && !url.startsWith('data:')) fault(`asked ${url}`);
  });
  page.on('response', (response) => {
    const document = response.request().isNavigationRequest();
    const status = response.status();
    if (status >= (document ? 500 : 400)) fault(`${response.url()} answered ${status}`);
  });
  page.on('console', (message) => {
    // A form that is sent back answers 422: the browser notes that as an error of its own.
    const own = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !own) fault(`the console says: ${message.text()}`);
  });
  page.on('pageerror', (error) => fault(`a script failed: ${error.message}`));
  page.on('domcontentloaded', () => {
    state.loads += 1;
  });

  // Axe is a script itself: where pages may run none, Chromium ends the tab. The journeys with
  // scripts meet the same pages.
  const checkWithAxe = async () => {
    await page.evaluate(axe.source);
    for (const size of SIZES_FOR_AXE) {
      await page.setViewportSize(size);
      for (const { id, help, where } of await page.evaluate(violations))
        fault(`axe ${id} (${help}) at ${size.width} px: ${where}`);
    }
  };

  const checkWidth = async () => {
    await page.setViewportSize(NARROW);
    // The menu folds itself a moment after the window has become narrow.
    await page
      .waitForFunction((width) => document.documentElement.scrollWidth <= width, NARROW.width, { timeout: FOLDING })
      .catch(() => {});
    const wide = await page.evaluate(widerThan, NARROW.width);
    if (wide) fault(`scrolls sideways at ${NARROW.width} px: ${wide.join(', ')}`);
    await page.setViewportSize(WIDE);
  };

  /** Everything that is looked at on the page as it is now. */
  const check = async () => {
    state.checked = state.loads;
    const known = fingerprint(page.url(), base, await page.content(), scripts);
    if (looked.has(known)) return;
    looked.add(known);
    if (scripts) await checkWithAxe();
    await checkWidth();
  };

  return { check, faults, wasEveryPageChecked: () => state.checked === state.loads };
}

export const viewport = WIDE;
