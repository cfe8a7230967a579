// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A night crisis is handled from the one page, on a phone, and the day team takes it on',
  context: { viewport: { width: 390, height: 844 } },
  async run({ page, walk }) {
    // By day the team leader puts a second on call, and says at which number when nobody is.
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/oncall/area-number');
    await walk.fill('Who answers?', 'Out-of-hours team of the council');
    await walk.fill('Telephone number', '01632 960 009');
    await walk.press('Save');
    await walk.sees('Out-of-hours team of the council');
    await walk.to('/oncall/shifts/new');
    await walk.choose('Second');
    await walk.fill('Or the name of a person or service outside', 'Night team');
    await walk.fill('Telephone number', '01632 960 002');
    await walk.fillDay('From which day?', [9, 1, 2023]);
    await walk.fill('From what time?', '00:00');
    await walk.fillDay('Until which day?', [12, 1, 2023]);
    await walk.press('Put on the list');
    await walk.to('/oncall');
    await walk.sees('Night team');
    await walk.signOut();

    // Two clicks from anywhere.
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.follow('Crisis');
    await walk.sees('01632 960 002');
    const yours = page.locator('main table').filter({ hasText: 'The young people you work with' });
    await walk.arrive(() => yours.locator('a[href$="/crisis"]').first().click());
    const sheet = walk.path();
    await walk.sees('Who to ring now');
    await walk.sees('Night team');

    // The first time there is no sheet: one is written, with what helps.
    await walk.arrive(() => page.locator(`a[href="${sheet}/sheet"]`).first().click());
    await walk.fill('What to do first', 'Wait. Sit down on the floor.\nSay nothing for a minute.');
    await walk.fill('What helps', 'Headphones\nThe dog');
    await walk.fill('What makes it worse', 'Touching me\nMore than one person talking');
    await walk.fill('Ring first', 'Her mother');
    await page.locator('[name=ring_phone_1]').fill('01632 960 001');
    await walk.fill('With whom was it written?', 'Her and her mother');
    await walk.choose('Both agree with it');
    if (await page.locator('[name=reason]').count()) await page.locator('[name=reason]').fill('Talked it through again');
    await walk.press('Save the sheet');
    await walk.sees('Headphones');
    await walk.sees('More than one person talking');
    await walk.sees('your area’s setting');
    assert.ok(await page.locator('a[href="tel:01632960001"]').count(), 'her mother can be rung by a touch');
    assert.ok(await page.locator('a[href="tel:01632960002"]').count(), 'who is on call can be rung by a touch');

    // On paper it is one page.
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    assert.equal(pages.length, 1, `the sheet prints on ${pages.length} pages`);

    await walk.press('Write what happened');
    await walk.press('Save');
    await walk.sees('There is a problem');
    await walk.fill('What happened?', 'Ran out at night');
    await walk.fill('What was done, and what helped?', 'Sat with her on the floor, then the dog');
    await walk.fill('What should happen next? (optional)', 'Ring school');
    await walk.press('Save');
    await walk.sees('Nobody has taken this on yet');
    await walk.signOut();

    // In the morning it waits on the page of today until somebody takes it on.
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/today?whose=all');
    await walk.sees('After a crisis');
    await walk.to(sheet);
    await walk.follow(/^Take this on/);
    await walk.fill('What happens now?', 'I ring school and see her at ten');
    await walk.press('I take this on');
    await walk.sees('I ring school and see her at ten');
    await walk.seesNot('Nobody has taken this on yet');
  },
};
