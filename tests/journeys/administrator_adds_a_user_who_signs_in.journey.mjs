// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'An administrator adds a user, who signs in, and closes the account again',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.administrator);
    await walk.follow('Administration');
    await walk.follow('Users');
    await walk.press('Add a user');
    await walk.press('Add user');
    await walk.sees('There is a problem');
    await walk.fill('Full name', 'Kim Walker');
    await walk.fill('Email address', 'kim@demo.example');
    await walk.choose('Team leader');
    await page.locator('input[name=password]').fill('seven wet umbrellas');
    await walk.press('Add user');
    await walk.sees('The user was added and can sign in');
    await walk.sees('kim@demo.example');

    await walk.signOut();
    await walk.signIn('kim@demo.example', 'seven wet umbrellas');
    assert.equal(walk.path(), '/today');
    await walk.to('/account');
    await walk.sees('Kim Walker');

    await walk.signOut();
    await walk.signIn(ACCOUNTS.administrator);
    await walk.to('/admin/users');
    const row = page.getByRole('row').filter({ hasText: 'kim@demo.example' });
    await walk.follow(/^Close/, row);
    await walk.fill('Why is it closed?', 'They have left the service');
    await walk.press('Close account');
    await walk.sees('The account was closed');
    await walk.sees('1 closed account');

    await walk.signOut();
    await walk.signIn('kim@demo.example', 'seven wet umbrellas');
    assert.equal(walk.path(), '/sign-in');
    await walk.sees('There is a problem');
  },
};
