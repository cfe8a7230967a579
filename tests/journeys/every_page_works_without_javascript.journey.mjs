// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'Every page works without JavaScript',
  context: { javaScriptEnabled: false },
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    for (const address of ['/today', '/register', '/admissions', '/reviews', '/reviews/panel', '/actions', '/today/calendar', '/team', '/risks', '/returns', '/account']) {
      await walk.to(address);
      assert.equal(walk.path().split('/')[1], address.split('/')[1]);
      assert.notEqual(await walk.heading(), '');
    }
    await walk.openSomebody('?rating=green');
    const record = walk.path();
    await walk.to(`${record}/ratings/new`);
    await walk.choose('Amber');
    await walk.fill('Why this rating?', 'School has ended early');
    await walk.press('Save rating');
    await walk.sees('The rating is saved');
    await walk.signOut();
    assert.equal(walk.path(), '/sign-in');
  },
};
