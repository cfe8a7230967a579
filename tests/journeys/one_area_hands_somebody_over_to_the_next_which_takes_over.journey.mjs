// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'One area hands somebody over to the next, which takes over',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    const name = await walk.openSomebody('?rating=green');
    const record = new URL(page.url()).pathname;
    await walk.follow('Handing over');
    await walk.press('Offer to an area that works here too');
    await page.getByLabel('Which area is asked to take over?').selectOption({ index: 1 });
    await walk.fill('Why are they handed over?', 'The family moves there in spring');
    await walk.fillDay('From which day should they be responsible?', [1, 4, 2023]);
    await walk.fill('What is handed over?', 'Tell them a day ahead. A quiet room helps.');
    await walk.choose('Yes');
    await walk.press('Offer');
    await walk.sees('Until they accept, nothing changes');
    await walk.sees('your area’s setting');
    await walk.press('We asked again');
    await walk.fillDay('On which day did you ask again?', [9, 1, 2023]);
    await walk.fill('Whom did you ask?', 'Noor Aldous');
    await walk.choose('By telephone');
    await walk.press('Save');
    await walk.sees('by telephone: Noor Aldous');
    await walk.signOut();

    // Next door the list names nobody; the page of the offer does, and is in the log of who looked.
    await walk.signIn(ACCOUNTS.neighbour);
    await walk.to('/today');
    await walk.sees('Other areas ask you');
    await walk.to('/transfers');
    await walk.seesNot(name);
    await walk.follow(/^Somebody from/);
    await walk.sees(name);
    await walk.sees('by telephone: Noor Aldous');
    await walk.fillDay('From which day are they yours?', [9, 1, 2023]);
    await walk.press('Take over');
    await walk.sees('They are yours now');
    await walk.sees(name);
    await walk.signOut();

    await walk.signIn(ACCOUNTS.leader);
    await walk.to(`${record}/transfers`);
    await walk.sees('accepted by Noor Aldous');
    await walk.seesNot('They have not accepted after all');
  },
};
