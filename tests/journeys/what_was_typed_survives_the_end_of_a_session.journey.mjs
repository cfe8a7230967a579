// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

const WORDS = 'He has not slept for a week, and his mother asked for more help at night.';

export default {
  name: 'What was typed survives the end of a session',
  async run({ page, walk }) {
    await walk.to('/sign-in');
    await walk.signIn(ACCOUNTS.leader);
    await walk.openSomebody('?rating=amber');
    await walk.press('Give a rating');
    const form = walk.path();
    await walk.choose('Red');
    await walk.fill('Why this rating?', WORDS);
    await page.getByText('in case you are interrupted').waitFor();

    // The browser forgets who is signed in: what a session that ended looks like from here.
    await page.context().clearCookies();
    await walk.press('Save rating');
    assert.equal(walk.path(), '/sign-in');
    await walk.signIn(ACCOUNTS.leader);
    assert.equal(walk.path(), form);
    await walk.sees('have not saved it');
    assert.equal(await page.getByLabel('Why this rating?').inputValue(), WORDS);
    assert.ok(await page.getByRole('radio', { name: 'Red' }).isChecked());

    await walk.follow('Start again without it');
    assert.equal(await page.getByLabel('Why this rating?').inputValue(), '');
    await walk.to(form);
    await walk.press('Save rating');
    await walk.sees('The rating is saved');
    await walk.sees(WORDS);
    await walk.to(form);
    await walk.seesNot('have not saved it');
  },
};
