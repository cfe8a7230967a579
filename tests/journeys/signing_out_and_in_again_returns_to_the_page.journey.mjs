// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'Signing out and in again returns to the page',
  async run({ walk }) {
    await walk.to('/team');
    assert.equal(walk.path(), '/sign-in');
    await walk.signIn(ACCOUNTS.leader, 'not the password');
    await walk.sees('There is a problem');
    await walk.signIn(ACCOUNTS.leader);
    assert.equal(walk.path(), '/team');
    await walk.signOut();
    assert.equal(walk.path(), '/sign-in');
    await walk.to('/risks');
    assert.equal(walk.path(), '/sign-in');
    await walk.signIn(ACCOUNTS.leader);
    assert.equal(walk.path(), '/risks');
  },
};
