// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'The register can be filtered, sorted and paged, and its address says how',
  async run({ page, walk }) {
    const names = () => page.locator('#people tbody a[href^="/people/"]').allInnerTexts();
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/register');
    const first = await names();
    await walk.follow('Next page');
    const second = await names();
    assert.deepEqual(second.filter((name) => first.includes(name)), [], 'nobody is on both pages');
    await walk.follow('Previous page');
    assert.deepEqual(await names(), first);

    await page.getByText('Filter and sort').click();
    await page.getByLabel('Rating', { exact: true }).selectOption('red');
    await walk.press('Show');
    assert.match(page.url(), /rating=red/);
    const rows = page.locator('#people tbody tr');
    for (const row of await rows.allInnerTexts()) assert.match(row, /Red/);
    await walk.follow('Age', page.locator('#people thead'));
    assert.match(page.url(), /rating=red/);
    assert.match(page.url(), /sort=age/);
    const address = page.url();
    const sorted = await names();
    await walk.to('/register');
    await walk.arrive(() => page.goto(address));
    assert.deepEqual(await names(), sorted, 'the address alone gives the list again');
  },
};
