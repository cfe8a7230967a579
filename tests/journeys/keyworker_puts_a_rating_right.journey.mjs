// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A keyworker puts a rating right, and what was said before stays',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.openSomebody('?rating=amber');
    const record = walk.path();
    await page.getByText('Every rating and why').click();
    await walk.follow(/^Put right/);
    await walk.choose('Green');
    await walk.press('Save');
    await walk.sees('There is a problem');
    await walk.fill('What was wrong?', 'Written down for the wrong day');
    await walk.press('Save');
    await walk.sees('The rating was put right');
    await walk.to(`${record}/history`);
    await walk.sees('Written down for the wrong day');
  },
};
