// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'An export is what is shown',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/register?rating=red');
    const shown = await page.locator('#people tbody a[href^="/people/"]').allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /CSV/ }).first().click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const lines = text.trim().split(/\r?\n/);
    assert.ok(lines.length - 1 >= shown.length, `${lines.length - 1} rows for ${shown.length} people`);
    for (const name of shown) assert.ok(text.includes(name.split(' ').at(-1)), `${name} is missing`);

    await walk.signOut();
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.to('/register?rating=red');
    assert.equal(await page.getByRole('link', { name: /CSV/ }).count(), 0, 'a keyworker may not export');
  },
};
