// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'Somebody is handed over to the adult register, and stays with us until they accept',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    await walk.openSomebody('?rating=green');
    const record = new URL(page.url()).pathname;
    await walk.follow('Handing over');
    await walk.press('Offer to an area or adult register outside');
    await walk.choose('An adult register');
    await walk.fill('What are they called?', 'Example adult register');
    await walk.fill('Why are they handed over?', 'They turn 25 in spring');
    await walk.press('Save the offer');
    await walk.sees('There is a problem');
    await walk.fill('Who takes it up there?', 'Rowan Pike, 01632 960 001');
    await walk.fillDay('From which day should they be responsible?', [1, 3, 2023]);
    await walk.fill('What is handed over?', 'Tell them a day ahead. A quiet room helps.');
    await walk.choose('Yes');
    await walk.press('Save the offer');
    await walk.sees('Until they accept, nothing changes');

    // Nothing has changed, and the list of hand-overs says who was asked.
    await walk.to(record);
    await walk.sees('Take off the register');
    await walk.to('/transfers');
    await walk.sees('Example adult register');

    await walk.to(`${record}/transfers`);
    await walk.press('They accepted');
    await walk.sees('leaves your register');
    await walk.fillDay('From which day are they responsible?', [9, 1, 2023]);
    await walk.fill('Who accepted?', 'Rowan Pike');
    await walk.press('Hand over');
    await walk.sees('They are handed over');
    await walk.to(record);
    await walk.sees('9 January 2023');
    await walk.to(`${record}/transfers`);
    await walk.sees('Rowan Pike');

    // It was a mistake: they are with us again, as before.
    await walk.follow('They have not accepted after all');
    await walk.fill('How do you know that they have not taken over?', 'They rang: it was somebody else');
    await walk.press('Bring them back');
    await walk.sees('The offer waits for an answer');
    await walk.to(record);
    await walk.sees('Take off the register');
  },
};
