// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'Two people remove an entry about somebody else',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.openSomebody('?rating=amber');
    const record = walk.path();

    await walk.to(`${record}/history`);
    const entry = page.locator('.app-changes__item').filter({ hasText: /Rated amber/ }).first();
    const words = await entry.locator('.app-changes__words').innerText();
    await walk.follow(/^This is about somebody else/, entry);
    await walk.sees(words);
    await walk.sees('destroyed for ever');
    await walk.press('Ask to remove it');
    await walk.sees('Enter how you know that it is about somebody else');
    await walk.fill('How do you know?', 'It was said of another child in the same meeting');
    await walk.press('Ask to remove it');
    await walk.sees('Somebody else has to agree before anything is removed');
    await walk.follow(/^Look at the request/);
    await walk.seesNot('Agree and destroy it for ever');
    await walk.to(`${record}/history`);
    await walk.sees('Somebody asked to remove this.');
    await walk.sees(words);
    await walk.signOut();

    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/team');
    await walk.follow('See what waits');
    assert.equal(await walk.heading(), 'Entries to remove');
    await walk.to(record);
    await walk.sees('Waiting for a second person: remove an entry.');
    await walk.follow(/^Look at the request/);
    await walk.sees('It was said of another child in the same meeting');
    await walk.press('Agree and destroy it for ever');
    await walk.sees('Removed. Now record it for the right person.');
    await walk.seesNot('Waiting for a second person');
    await walk.follow('Find them on the register');
    assert.equal(walk.path(), '/register');
    await walk.to(`${record}/history`);
    await walk.seesNot(words);
    await walk.sees('was removed: It was said of another child');
    await walk.sees('Decided together with Tessa Lindqvist.');
  },
};
