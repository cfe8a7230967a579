// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS, PASSWORD } from './support/walk.mjs';

const MOST_TABS = 120;

export default {
  name: 'Everything can be done by keyboard alone',
  async run({ page, walk }) {
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return { text: at?.innerText?.trim() ?? '', name: at?.getAttribute('name') ?? '', href: at?.getAttribute('href') ?? '' };
      });
    const tabTo = async (wanted, what) => {
      for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
        await page.keyboard.press('Tab');
        if (wanted(await focused())) return;
      }
      assert.fail(`${what} is not reached by ${MOST_TABS} tabs on ${page.url()}`);
    };
    await walk.to('/sign-in');
    await page.keyboard.press('Tab');
    assert.match((await focused()).text, /Skip to main content/);
    await tabTo((at) => at.name === 'email', 'the address');
    await page.keyboard.type(ACCOUNTS.leader);
    await tabTo((at) => at.name === 'password', 'the password');
    await page.keyboard.type(PASSWORD);
    await walk.arrive(() => page.keyboard.press('Enter'));

    await walk.to('/register?rating=green');
    await tabTo((at) => at.href.startsWith('/people/') && at.href !== '/people/new', 'somebody on the register');
    await walk.arrive(() => page.keyboard.press('Enter'));
    await tabTo((at) => at.text === 'Give a rating', 'giving a rating');
    await walk.arrive(() => page.keyboard.press('Enter'));
    await tabTo((at) => at.name === 'rating', 'the ratings');
    await page.keyboard.press('Space');
    await tabTo((at) => at.name === 'rationale', 'the reason');
    await page.keyboard.type('Seen at home with their family');
    await tabTo((at) => at.text === 'Save rating', 'the button');
    await walk.arrive(() => page.keyboard.press('Enter'));
    await walk.sees('The rating is saved');
  },
};
