// SPDX-License-Identifier: MIT
// The demonstration's day is 9 January 2023.
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

/** What the area says that red asks for. */
async function askWhenRed(walk, what, days) {
  await walk.to('/admin/risk');
  await walk.press('Change what a rating asks for');
  await walk.choose('Red');
  await walk.choose(what);
  await walk.fill('Within how many days? (leave empty if it is not asked for)', days);
  await walk.fillDay('From which day does this count?', [1, 1, 2023]);
  await walk.fill('Who decided it, and where?', 'The partnership board, December');
  await walk.press('Save');
  await walk.sees(`Within ${days} days`);
}

async function notice(walk, what, line) {
  await walk.press('Record an early signal');
  await walk.choose(what);
  await walk.fill('Who told you? (optional)', 'School, by phone');
  await walk.fill('A line about it (optional)', line);
  await walk.press('Save');
  await walk.sees('The signal is saved');
}

export default {
  name: 'A rating is raised by three early signals',
  async run({ page, walk }) {
    const as = async (account) => {
      if (walk.path() !== '/sign-in') await walk.signOut();
      await walk.signIn(account);
    };

    await walk.signIn(ACCOUNTS.administrator);
    await askWhenRed(walk, 'See or speak with them', '2');
    await askWhenRed(walk, 'Ask for a C(E)TR, or say why not', '5');

    // On a phone, one after the other as they come in.
    await as(ACCOUNTS.keyworker);
    await walk.openSomebody('?rating=green');
    const record = walk.path();
    await page.setViewportSize({ width: 390, height: 844 });
    await walk.follow('Early signals');
    await notice(walk, 'Excluded from school', 'Two days, after a fight');
    await walk.seesNot('Look at the rating again');
    await notice(walk, 'A part-time timetable', 'Mornings only');
    await notice(walk, 'CAMHS is worried', 'They see her next week');
    await walk.sees('Look at the rating again');
    await walk.sees('3 signals within 90 days');
    await walk.sees('Your area’s setting');
    await page.setViewportSize({ width: 1280, height: 800 });
    await walk.to(record);
    await walk.sees('Early signals: look at the rating again');

    // The questions suggest; a person decides.
    await walk.follow('Why this rating');
    await walk.sees('3 early signals since the rating was last looked at');
    await walk.press('Work through the questions and rate');
    await walk.sees('These questions are an example');
    await walk.choose('Notice was given, or it could end within weeks');
    await walk.choose('Hardly any of it');
    await walk.press('See what the answers suggest');
    await walk.sees('means red by itself');
    await walk.sees('2 of 13 questions answered');
    assert.ok(await page.getByRole('radio', { name: 'Hardly any of it', exact: true }).isChecked());
    await walk.choose('Red');
    await walk.fill('Why this rating?', 'The placement gave notice, and school is going wrong');
    await walk.press('Save the rating');
    await walk.sees('The rating is saved');

    // What red asks for is open, with its day and why; the signals are done with.
    await walk.sees('See or speak with them');
    await walk.sees('11 January 2023');
    await walk.sees('2 days after the rating became red on 9 January 2023');
    await walk.sees('Early signals: none since the rating was last looked at');
    await walk.follow(/^It was done/);
    await walk.fill('Who saw or spoke with them, and how are they?', 'Jerome saw her at home; she is calmer');
    await walk.press('Save');
    await walk.sees('It is written down');
    await page.getByText('What was to be done before').click();
    await walk.sees('Jerome saw her at home');

    // Asking for a review is the other; the record knows by itself that it was done.
    await walk.to(record);
    await walk.sees('Ask for a C(E)TR, or say why not');
    await walk.to('/register/transitions');
    await walk.sees('Turning points ahead');

    // How every process stands, for everybody and for them.
    await walk.to('/register/processes');
    await walk.sees('the longest overdue first');
    await walk.to(`${record}/journey`);
    await walk.sees('The journey so far');
    await walk.sees('Rated red');
  },
};
