// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A team leader rates a person and watches the return answer',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    const reds = async () => {
      await walk.to('/returns');
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Red', exact: true }) });
      const cells = await row.first().getByRole('cell').allInnerTexts();
      const numbers = cells.map((cell) => Number(/\d+/.exec(cell)?.[0] ?? 0));
      return numbers[0] + numbers[2]; // Under 18, the change, 18 to 25, the change.
    };
    const before = await reds();
    await walk.openSomebody('?rating=green&age=under-18&sort=rated');
    await walk.press('Give a rating');
    await walk.press('Save rating');
    await walk.sees('There is a problem');
    await walk.choose('Red');
    await walk.fillDay('From which day?', [31, 12, 2022]); // The last day of the quarter that is due.
    await walk.fill('Why this rating?', 'Has stopped eating and does not sleep');
    await walk.press('Save rating');
    await walk.sees('The rating is saved');
    await walk.sees('Has stopped eating and does not sleep');
    assert.equal(await reds(), before + 1, 'one more is red in the return');
  },
};
