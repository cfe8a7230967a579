// SPDX-License-Identifier: MIT
// The demonstration's day is 9 January 2023; what happened before is recorded under its own days.
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

const SECOND = { email: 'sam@demo.example', password: 'seven wet umbrellas' };

/** Support at home becomes less, ends, and comes back in one step. */
async function wayBack({ page, walk, as, record }) {
  const nameWorker = async (question, name) => {
    const who = page.getByLabel(question, { exact: true });
    await who.selectOption({ label: await who.locator('option', { hasText: name }).first().innerText() });
  };

  // A keyworker stayed beside her in hospital. He asks another to take over the lead at home.
  await as(ACCOUNTS.leader);
  await walk.to(record);
  await walk.follow('Open support');
  await walk.choose('Keyworking');
  await walk.fillDay('On which day did it begin?', [19, 12, 2022]);
  await walk.press('Open support');
  await walk.follow('Name a keyworker');
  await nameWorker('Who?', 'Jerome Tavistock');
  await walk.choose('Lead keyworker');
  await walk.fillDay('From which day?', [19, 12, 2022]);
  await walk.press('Save keyworker');
  await walk.follow(/^Hand over/);
  await nameWorker('Who is asked to take over?', 'Tessa Lindqvist');
  await walk.fill('Why does the lead change?', 'She is home, nearer to where Tessa works');
  await walk.press('Ask them');
  await walk.sees('Tessa Lindqvist was asked on 9 January 2023 to take over as lead keyworker');

  // It stands on the page of today of whoever was asked, and of nobody else; he leads until she answers.
  await as(ACCOUNTS.keyworker);
  await walk.to('/today');
  await walk.sees('Needs an answer');
  await walk.sees('Asked on 9 January 2023');
  await walk.follow('Take over as lead keyworker?');
  await walk.sees('Jerome Tavistock');
  await walk.choose('Yes, from the day below');
  await walk.press('Save');
  await walk.sees('The lead has changed');
  await walk.to('/today');
  await walk.seesNot('Take over as lead keyworker?');
  await walk.sees('You are their lead keyworker');

  // The plan by which support becomes less, bit by bit; its next step stands on today and on her page.
  await walk.to(record);
  await walk.follow('Phases of support');
  await walk.sees('What there is to do');
  await walk.to(record);
  await walk.follow('Step-down and coming back');
  await walk.press('Make a plan');
  await walk.fillDay('From which day does support become less?', [9, 1, 2023]);
  await walk.fillDay('By which day could it end?', [31, 3, 2023]);
  await walk.choose('Not asked yet');
  await walk.fill('Why can support become less?', 'She sleeps again, and school knows her');
  await walk.fill('How do they come back if they need us again?', 'They ring Tessa; nobody refers them anew');
  await walk.press('Save');
  const plan = walk.path();
  await walk.follow('Add a step');
  await walk.fillDay('On which day?', [10, 1, 2023]);
  await walk.fill('What changes on that day?', 'We ring instead of visiting');
  await walk.press('Add the step');
  await walk.to('/today');
  await walk.sees('Stepping down: We ring instead of visiting');
  await walk.sees('Due tomorrow');
  await walk.to(record);
  await walk.sees('Stepping down: We ring instead of visiting');
  await walk.follow('Stepping down: We ring instead of visiting');
  assert.equal(walk.path(), plan);

  // No stepping back before a service has said yes and the family was asked.
  await walk.follow('Ask a service to take over');
  await walk.fill('Which service?', 'Early help');
  await walk.fill('What are they asked to take over?', 'A visit every two weeks');
  await walk.press('Save');
  await walk.sees('Support cannot end yet');
  await walk.follow(/^Record their answer/);
  await walk.choose('Yes, they take over');
  await walk.fill('Who answered?', 'Their team leader');
  await walk.press('Save');
  await walk.sees('Support cannot end yet');
  await walk.follow('Change the plan');
  await walk.choose('Yes');
  await walk.fill('Why is the plan changed?', 'The family was asked, and agrees');
  await walk.press('Save');
  await walk.seesNot('Support cannot end yet');
  await walk.follow('Record how far it is');
  await walk.choose('Part-time');
  await walk.press('Save');
  await walk.follow(/^Say that it was taken/);
  await walk.press('Save');
  await walk.to('/today');
  await walk.seesNot('We ring instead of visiting');
  await walk.to(plan);
  await walk.press('Step back');
  await walk.sees('They ring Tessa; nobody refers them anew');
  await walk.fill('How are things now?', 'Home, three mornings at school, sleeping');
  await walk.choose('Other services carry on with what is needed');
  await walk.fill('What do they and their family say?', 'We know whom to ring');
  await walk.press('Step back');
  await walk.sees('There is no keyworking now');
  await walk.to(record);
  await walk.sees('Nobody is named at the moment');
  await walk.sees('stepped back');

  // She has an EHC plan. Its review asks whether the keyworker should come back: not yet.
  await walk.to(`${record}/ehc-plan`);
  await walk.sees('No EHC plan is recorded');
  await walk.follow('Change their details');
  await walk.fillDay('EHC plan from (optional)', [1, 3, 2019]);
  await walk.fill('Why are the details changed?', 'School sent the plan');
  await walk.press('Save');
  await walk.to(record);
  await walk.follow('Step-down and coming back');
  await walk.sees('Their EHC plan is reviewed by 28 February 2023');
  await walk.follow('The EHC plan and its reviews');
  await walk.press('Record a review');
  await walk.fill('What was said, and what changes?', 'A fourth morning from February');
  await walk.choose('The council has not decided yet');
  await walk.press('Save');
  await walk.sees('There is a problem');
  await walk.choose('Not now, ask again later');
  await walk.fill('What did they say?', 'After Easter, perhaps');
  await walk.press('Save');
  await walk.sees('Next review by 8 January 2024');
  await walk.sees('Ask at the review whether the keyworker should come back');
  await walk.follow(/^Record what the council decided/);
  await walk.choose('The plan is changed');
  await walk.fill('What does that mean for them?', 'Four mornings from 1 February');
  await walk.press('Save');
  await walk.sees('Four mornings from 1 February');
  await walk.to(`${record}/step-down`);
  await walk.sees('at a review of the EHC plan: Not now, ask again later – After Easter, perhaps');
  await walk.to(`${record}/journey`);
  await walk.sees('EHC plan reviewed: the plan is changed');
  await walk.sees('In 364 days');

  // She leaves the register.
  await as(ACCOUNTS.leader);
  await walk.to(record);
  await walk.follow(/^Take off the register/);
  await walk.fill('Why?', 'Steady at home');
  await walk.press('Take off the register');
  await walk.sees('Not on the register.');

  // The next review asks whether support should come back. She says yes.
  await as(SECOND.email, SECOND.password);
  await walk.to(`${record}/reviews/new`);
  await walk.choose('In the community');
  await walk.fillDay('On which day was it asked for?', [9, 1, 2023]);
  await walk.choose('Their family');
  await walk.press('Request the review');
  const review = walk.path();
  await walk.to(`${review}/consent`);
  await walk.choose('Somebody with parental responsibility said yes');
  await walk.fillDay('On which day?', [9, 1, 2023]);
  await walk.press('Save the answer');
  await walk.seesNot('Should support come back?');
  await walk.to(`${review}/held`);
  await walk.fillDay('On which day was it held?', [9, 1, 2023]);
  await walk.press('Save the review');
  await walk.sees('Should support come back?');
  await walk.press('Record what they said');
  assert.ok(await page.getByRole('radio', { name: 'At a C(E)TR', exact: true }).isChecked());
  await walk.choose('Yes');
  await walk.press('Save');
  await walk.sees('at a C(E)TR: Yes');

  // One step brings everything back, and says beforehand what that is.
  await as(ACCOUNTS.leader);
  await walk.to(record);
  await walk.follow('Bring their support back in one step');
  await walk.sees('Tessa Lindqvist leads again from that day');
  await walk.sees('They are on it again from that day');
  await walk.fill('Why do they come back?', 'Nights are hard again');
  await walk.fill('Who asked?', 'She herself, at the review');
  await walk.press('Bring everything back');
  await walk.sees('Support is open again');
  await walk.sees('Tessa Lindqvist');
  await walk.seesNot('Not on the register.');
  await walk.to(`${record}/step-down`);
  await page.locator('summary').getByText('What came before').click();
  await walk.sees('Came back on 9 January 2023: Nights are hard again');
  await as(ACCOUNTS.keyworker);
  await walk.to('/today');
  await walk.sees('You are their lead keyworker');
}

// The first on the register who is green, under 18, and has neither a lead keyworker nor open support.
const somebodyWithoutSupport = async ({ page, walk }) => {
  await walk.to('/register?rating=green&age=under-18&keyworker=none');
  const links = page.locator('#people tbody a[href^="/people/"]');
  const records = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  for (const record of records) {
    await walk.to(record);
    if ((await page.getByRole('link', { name: 'Open support', exact: true }).count()) > 0) return record;
  }
  throw new Error('Everybody who is green and has no keyworker has support');
};

export default {
  name: 'One young person, from red through hospital to home and back to us, as four people see it',
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
    const record = await somebodyWithoutSupport({ page, walk });
    await walk.to(record);
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
    await walk.sees('Keep the rating red until 20 January 2023');
    await walk.sees('14 days after discharge on 6 January 2023');
    await walk.to(record);
    await walk.sees('keep the rating red until 20 January 2023');

    await wayBack({ page, walk, as, record });
  },
};
