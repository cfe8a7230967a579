// SPDX-License-Identifier: MIT
// The demonstration's day is 9 January 2023; what happened before is recorded under its own days.
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

const SECOND = { email: 'sam@demo.example', password: 'seven wet umbrellas' };

export default {
  name: 'One young person, from red through hospital to home, as four people see it',
  async run({ page, walk }) {
    const as = async (email, password) => {
      if (walk.path() !== '/sign-in') await walk.signOut();
      await walk.signIn(email, password);
    };

    // The administrator sees by which rules days are counted, and adds the second team leader.
    await walk.signIn(ACCOUNTS.administrator);
    await walk.to('/admin/rules');
    await walk.sees('Your area’s settings');
    await walk.sees('14 days for red');
    await walk.to('/admin/users');
    await walk.press('Add a user');
    await walk.fill('Full name', 'Sam Second');
    await walk.fill('Email address', SECOND.email);
    await walk.choose('Team leader');
    await page.locator('input[name=password]').fill(SECOND.password);
    await walk.press('Add user');
    await walk.sees('The user was added');

    // Somebody who is green at home becomes red; what follows stands there at once, with its reason.
    await as(ACCOUNTS.leader);
    await walk.openSomebody('?rating=green&age=under-18');
    const record = walk.path();
    await walk.press('Give a rating');
    await walk.choose('Red');
    await walk.fillDay('From which day?', [9, 1, 2023]);
    await walk.fill('Why this rating?', 'Has stopped eating and does not sleep');
    await walk.press('Save rating');
    await walk.sees('What is next');
    await walk.follow('Everything that is due, and why');
    await walk.sees('Look at the rating again');
    await walk.sees('14 days after the red rating on 9 January 2023');
    await walk.sees('Your area’s setting');
    await walk.sees('23 January 2023');
    await walk.sees('Due in 14 days');

    // At night the keyworker records a LAEP, on a phone.
    await as(ACCOUNTS.keyworker);
    await walk.to(`${record}/laep`);
    await walk.press('Save the LAEP');
    await walk.sees('There is a problem');
    await walk.fillDay('Day', [10, 10, 2022]);
    await page.getByLabel('Time', { exact: true }).fill('21:40');
    await page.getByLabel('Call 1', { exact: true }).fill('The mother');
    await page.getByRole('checkbox', { name: 'Reached' }).first().check();
    await walk.choose('Admission is needed');
    await walk.fill('Why?', 'Nobody can keep her safe at home tonight');
    await walk.press('Save the LAEP');
    await walk.sees('LAEP');

    // She is admitted under section 2. A LAEP went before, so nobody asks for the root cause.
    await walk.to(`${record}/admissions/new`);
    await walk.fill('Which hospital?', 'Harbour House');
    await walk.fillDay('On which day were they admitted?', [11, 10, 2022]);
    await page.getByLabel('Legal status', { exact: true }).selectOption({ value: '02' });
    await walk.press('Save admission');
    await walk.to(`${record}/deadlines`);
    await walk.sees('Hold a review after the admission (CETR)');
    await walk.sees('10 working days after admission on 11 October 2022');
    await walk.sees('25 October 2022');
    await walk.sees('Visit them in hospital (CETR)');
    await walk.seesNot('Find out why there was no review');

    // The review after admission: asked for, agreed, planned, held, reported.
    await as(ACCOUNTS.leader);
    await walk.to(`${record}/reviews/new`);
    await walk.choose('After admission');
    await walk.fillDay('On which day was it asked for?', [12, 10, 2022]);
    await walk.choose('Their family');
    await walk.press('Request the review');
    const review = walk.path();
    assert.match(review, /\/reviews\/[^/]+$/);
    await walk.sees('the papers stay closed to the panel');
    await walk.to(`${review}/consent`);
    await walk.choose('Somebody with parental responsibility said yes');
    await walk.fillDay('On which day?', [13, 10, 2022]);
    await walk.press('Save the answer');
    await walk.to(`${review}/plan`);
    await walk.fillDay('On which day?', [20, 10, 2022]);
    await page.getByLabel('At what time? (optional)', { exact: true }).fill('10am');
    await page.getByLabel('Where? (optional)', { exact: true }).fill('Harbour House, the garden room');
    await walk.press('Save the plan');
    await walk.sees('20 October 2022');
    await walk.to(`${review}/easy-read`);
    await walk.sees('20 October 2022');
    await walk.to(`${review}/held`);
    await walk.fillDay('On which day was it held?', [20, 10, 2022]);
    await page.getByLabel('What came of it, in a few sentences? (optional)', { exact: true }).fill('Home by Christmas if school is ready');
    await walk.press('Save the review');
    await walk.sees('Home by Christmas if school is ready');
    await walk.to(`${review}/recommendations`);
    await page.getByLabel('What is to be done?').first().fill('Find a school place near home');
    await page.getByLabel('Which agency?').first().fill('Kent County Council');
    const by = page.getByRole('group', { name: 'By which day?' }).first();
    await by.getByLabel('Day').fill('1');
    await by.getByLabel('Month').fill('12');
    await by.getByLabel('Year').fill('2022');
    await walk.press('Save as actions');
    await walk.sees('Find a school place near home');
    await walk.to(`${record}/deadlines`);
    await walk.sees('Hold the next review in hospital (CETR)');
    await walk.sees('20 January 2023');
    await walk.sees('Send the report of the review');
    await walk.to(`${review}/report`);
    await walk.fillDay('On which day was the report sent?', [1, 11, 2022]);
    await walk.press('Save');

    // What the council promised is late: it waits on the page of today, and on the list of actions.
    await walk.to('/actions');
    await walk.sees('Find a school place near home');
    await walk.to('/today?whose=all&list=waiting');
    await walk.sees('Find a school place near home – Kent County Council');

    // The second leader looks at the stay: no advocate, no visit; leaving is planned, moved and delayed.
    await as(SECOND.email, SECOND.password);
    await walk.to('/admissions');
    await walk.sees('Harbour House');
    await walk.to(record);
    await walk.follow(/^Open the stay from 11 October 2022/);
    const stay = walk.path();
    await walk.sees('90 days');
    await walk.to(`${stay}/planned-discharge`);
    await walk.choose('Yes');
    await walk.fillDay('If yes, which day?', [20, 12, 2022]);
    await walk.fill('Why this day, or why has it changed?', 'As the panel aimed for');
    await walk.press('Save');
    await walk.to(`${stay}/delays`);
    await walk.choose('Waiting for a home or a placement');
    await page.getByLabel('Which agency has to solve it?', { exact: true }).fill('Kent County Council');
    await walk.fillDay('Since which day?', [20, 12, 2022]);
    await walk.press('Save');
    await walk.sees('Kent County Council');
    await walk.to('/admissions?order=delay');
    await walk.sees('Kent County Council');

    // The next review is held after three months, before its day.
    await walk.to(`${record}/reviews/new`);
    await walk.choose('In hospital');
    await walk.fillDay('On which day was it asked for?', [2, 1, 2023]);
    await walk.choose('Their keyworker');
    await walk.press('Request the review');
    const second = walk.path();
    await walk.to(`${second}/consent`);
    await walk.choose('Somebody with parental responsibility said yes');
    await walk.fillDay('On which day?', [2, 1, 2023]);
    await walk.press('Save the answer');
    await walk.to(`${second}/held`);
    await walk.fillDay('On which day was it held?', [5, 1, 2023]);
    await walk.press('Save the review');
    await walk.to(`${record}/deadlines`);
    await walk.sees('5 April 2023');

    // She goes home; the clocks of the ward stop.
    await walk.to(`${stay}/discharge`);
    await walk.fillDay('On which day did they leave?', [6, 1, 2023]);
    await walk.press('Save discharge');
    await walk.to(`${record}/deadlines`);
    await page.locator('summary').getByText('What was due before').click();
    await walk.sees('Not due any more from');

    // The page of stepping down is there for who goes on with her at home.
    await as(ACCOUNTS.keyworker);
    await walk.to(`${record}/step-down`);
    await walk.sees('Stepping down');
  },
};
