// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS, walker } from './support/walk.mjs';

const SECOND = 'She told me that the nights are worst';

export default {
  name: 'A meeting about the register is prepared, driven by two people at once, and writes its own minutes',
  async run({ page, browser, base, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/today');
    await walk.follow('Meetings', page.locator('main'));
    await walk.press('Plan a meeting');
    await walk.fillDay('On which day do you meet?', [9, 1, 2023]);
    await walk.fill('Where?', 'Example Lane Centre');
    await walk.fill('Who leads the meeting?', 'Kim Walker');
    await walk.fill('Without whom can nothing be decided? (optional)', 'ICB\nSocial care');
    await walk.press('Save');
    await walk.sees('Nobody is on the agenda');
    const meeting = walk.path();

    // Who, in what order, and why: from the register.
    await walk.press('Choose from the register');
    const boxes = page.getByRole('checkbox');
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await walk.press('Put them on the agenda');
    await walk.sees('days ago');
    await walk.press('Add somebody');
    await walk.fill('Who?', 'Sam Patel');
    await walk.fill('Whom do they speak for?', 'Social care');
    await walk.choose('Came');
    await walk.press('Save');
    await walk.sees('nobody has come from ICB');

    // Two people have the same young person open.
    await walk.press('Work through it');
    const item = walk.path();
    await walk.sees('Why today');
    const context = await browser.newContext();
    const otherPage = await context.newPage();
    const other = walker(otherPage, base, async () => {});
    await other.to('/sign-in');
    await other.signIn(ACCOUNTS.keyworker);
    await other.to(item);
    await other.fill('What was said?', SECOND);

    await walk.fill('What was said?', 'Two quiet weeks; school is ready to have her back');
    await walk.fill('What was decided? (optional)', 'A slow return, two mornings a week');
    await page.getByLabel('Rate them now? (optional)').selectOption('amber');
    await walk.fill('Why this rating?', 'Two quiet weeks, and a plan with the school');
    await walk.fill('An action: what is to be done? (optional)', 'Write the timetable for the return');
    await walk.fill('Which agency does it?', 'Education');
    await walk.fillDay('By when?', [23, 1, 2023]);
    await walk.press('Save and go on');
    await walk.sees('2 of 2');

    // The second is shown what the first wrote, and keeps their own words.
    await other.press('Save and go on');
    await other.sees('Two quiet weeks');
    assert.equal(await otherPage.getByLabel('What was said?', { exact: true }).inputValue(), SECOND);
    await other.fill('What was said?', `Two quiet weeks; school is ready to have her back. ${SECOND}`);
    await other.press('Save and go on');
    await context.close();

    await walk.to(`${meeting}/minutes`);
    await walk.sees(SECOND);
    await walk.sees('Rated Amber');
    await walk.sees('Write the timetable for the return');
    await walk.to(`${meeting}/end`);
    await walk.sees('1 young person was not talked about');
    await walk.fillDay('When do you meet next? (optional)', [6, 2, 2023]);
    await walk.press('End it');
    await walk.sees('6 February 2023');
  },
};
