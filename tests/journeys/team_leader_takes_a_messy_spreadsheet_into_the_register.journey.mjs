// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { stat } from 'node:fs/promises';
import { ACCOUNTS } from './support/walk.mjs';

const FILE = new URL('../data/messy_register.xlsx', import.meta.url).pathname;

export default {
  name: 'A messy spreadsheet is in the register',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/register');
    await walk.follow('Take people from a spreadsheet');

    // Nothing chosen: it says what to do.
    await walk.press('Read the spreadsheet');
    await walk.sees('Choose a spreadsheet, or paste its rows');

    await page.locator('input[type=file]').setInputFiles(FILE);
    await walk.press('Read the spreadsheet');
    await walk.sees('What are the columns?');
    await walk.sees('DSR current');
    await walk.sees('1 row is hidden');
    const chosen = (column) => page.getByLabel(new RegExp(`^Column ${column}:`)).inputValue();
    assert.equal(await chosen('B'), 'name');
    assert.equal(await chosen('C'), 'born');
    assert.equal(await chosen('F'), 'rating');
    assert.equal(await chosen('L'), '', 'a social worker is nobody on the register');
    await walk.press('Show the rows');
    await walk.sees('Need a look: 3');
    await walk.sees('is a month and a year: which day was it?');
    await walk.sees('names more than one rating: which is it?');
    await walk.sees('seems to be about the same person');
    const rows = walk.path();

    // A day is put right, a rating chosen, and the second row about one person left out.
    await walk.follow('Fergus McAllister – look');
    await walk.fill('Date of birth', '12 December 2011');
    await walk.press('Save the row');
    await walk.follow('Zoë O\'Hanrahan – look');
    await walk.fill('Rating', 'Amber');
    await walk.press('Save the row');
    await walk.to(`${rows}?show=look`);
    await walk.follow('Jessamy Quillfeather – look');
    await walk.press('Leave this row out');

    await walk.press('Bring in 8 young people');
    await walk.sees('Brought in: 8');
    await walk.sees('Left out: 1');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download the rows/ }).click(),
    ]);
    assert.ok((await stat(await download.path())).size > 0);

    // Each is found, with what the spreadsheet said.
    await walk.to('/register');
    await walk.fill('Find somebody by name or NHS number', 'Thaddeus Oakapple');
    await walk.press('Search');
    await walk.follow('Thaddeus Oakapple');
    await walk.sees('Harbour House');

    await walk.to(rows);
    await walk.press('Forget this spreadsheet');
    await walk.sees('Take people from a spreadsheet');
  },
};
