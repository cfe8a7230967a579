// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A keyworker records an admission to hospital and a discharge',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.openSomebody('?rating=red');
    await walk.follow('Record an admission to hospital');
    await walk.press('Save admission');
    await walk.sees('There is a problem');
    await walk.fill('Which hospital?', 'Harbour House');
    await walk.fillDay('On which day were they admitted?', [5, 1, 2023]);
    await page.getByLabel('Legal status', { exact: true }).selectOption({ index: 1 });
    await walk.press('Save admission');
    await walk.sees('Harbour House');
    await walk.follow(/^Record discharge/);
    await walk.fillDay('On which day did they leave?', [8, 1, 2023]);
    await walk.press('Save discharge');
    await walk.sees('Harbour House');
    await walk.seesNot('Still there');
  },
};
