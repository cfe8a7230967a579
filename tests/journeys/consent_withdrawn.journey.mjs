// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'Consent is given, taken back, and what was shared all the same is written down',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    await walk.openSomebody('?rating=green');
    const record = walk.path();
    const consent = `${record}/consent`;
    const tick = (group, answer) =>
      page.getByRole('group', { name: group }).getByRole('checkbox', { name: answer, exact: true }).check();
    const chooseIn = (group, answer) =>
      page.getByRole('group', { name: group }).getByRole('radio', { name: answer, exact: true }).check();

    await walk.follow('Consent and sharing');
    await walk.sees('Nobody has been asked yet');
    await walk.press('Write down what they said');
    await walk.press('Save');
    await walk.sees('There is a problem');
    await chooseIn('May they be on the dynamic support register?', 'Yes');
    await tick('With whom may we share what we know?', 'School or college');
    await tick('With whom may we share what we know?', 'Social care');
    await tick('With whom must we not share?', 'CAMHS');
    await chooseIn('Who decided?', 'Others, in their best interests');
    await walk.fill('Their name', 'Robin Example');
    await walk.fill('Who are they to the young person?', 'social worker');
    await walk.fill('About being able to decide this', 'They could not weigh it up this week');
    await walk.fill('For best interests: what was considered?', 'What they wish, and what home and school say');
    await chooseIn('How?', 'In person');
    await walk.fill('What was explained, and how?', 'With pictures: who would see what');
    await walk.press('Save');
    await walk.sees('What they said is saved');
    await walk.sees('Sharing: school or college and social care yes, CAMHS no');

    await walk.to(record);
    await walk.sees('Sharing: school or college and social care yes, CAMHS no');
    await walk.to(`${consent}/take-back`);
    await page.getByRole('checkbox', { name: /^Everything/ }).check();
    await chooseIn('Who takes it back?', 'The young person');
    await chooseIn('How?', 'By phone');
    await walk.fill('What did they say? (optional)', 'I do not want everybody to know');
    await walk.press('Stop it now');
    assert.equal(walk.path(), consent);
    await walk.sees('we share nothing of this with anybody outside the service by consent');
    await walk.sees('The service keeps its own record');

    await walk.press('Note what was shared');
    await page.getByLabel('With whom?', { exact: true }).selectOption({ label: 'Social care' });
    await walk.fill('Who there?', 'Sam Patel, duty social worker');
    await walk.fill('What was shared?', 'That they were not at home overnight');
    await chooseIn('What allowed it?', 'They agreed to it');
    await walk.fill('Why?', 'They may be in danger');
    await walk.fill('Who decided this?', 'The team leader');
    await walk.press('Save');
    await walk.sees('so consent cannot be the reason');
    await chooseIn('What allowed it?', 'To keep a child safe');
    await walk.press('Save');
    assert.equal(walk.path(), consent);
    await page.getByText(/Sam Patel, duty social worker$/).first().click();
    await walk.sees('Children Act 1989, section 47');

    await walk.to('/consent');
    await walk.sees('Said yes and took it back');
    await walk.sees('1 young person');
  },
};
