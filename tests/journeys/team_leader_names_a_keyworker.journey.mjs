// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A team leader names a keyworker for somebody who has none',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    await walk.openSomebody('?keyworker=none');
    await walk.follow('Name a keyworker');
    await walk.press('Save keyworker');
    await walk.sees('There is a problem');
    const who = page.getByLabel('Who?', { exact: true });
    const worker = await who.locator('option').nth(1).innerText();
    await who.selectOption({ index: 1 });
    await walk.choose('Lead keyworker');
    await walk.press('Save keyworker');
    await walk.sees(worker.split(',')[0]);
    await walk.to('/team');
    await walk.sees(worker.split(',')[0]);
  },
};
