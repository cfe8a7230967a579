// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

const SAID = 'My uncle comes into my room at night. Please do not tell mum';

export default {
  name: 'A safeguarding concern is written down in a minute, and only its leads can read it',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.keyworker);
    const name = await walk.openSomebody('?rating=amber');
    const record = new URL(page.url()).pathname;
    await walk.follow('Safeguarding', page.locator('main'));
    await walk.press('Record a concern');
    await walk.fill('What was said, or what did you see?', SAID);
    await walk.choose('The young person');
    await walk.choose('No');
    await walk.press('Record and tell the lead');
    // Nobody is left in danger by a form: it asks for what was done, and keeps what was typed.
    await walk.sees('ring 999');
    assert.equal(await page.getByLabel('What was said, or what did you see?').inputValue(), SAID);
    await walk.fill('What have you done so far? (optional)', 'Stayed with her. She sleeps at her aunt’s tonight');
    await walk.press('Record and tell the lead');
    await walk.sees(SAID);
    await walk.sees(name);
    await walk.sees('your area’s setting');
    const concern = walk.path();
    assert.equal(await page.getByRole('button', { name: 'Take it on' }).count(), 0);

    // The young person's own record shows nothing of it to those who work with them.
    await walk.to(`${record}/history`);
    await walk.seesNot('uncle');
    await walk.signOut();

    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/today');
    await walk.sees('safeguarding concern');
    await walk.follow('Read them');
    await walk.to(concern);
    await walk.press('Take it on');
    await walk.press('Take it on');
    await walk.sees('You look after it now');
    await walk.press('Refer it');
    await walk.choose('Children’s social care');
    await walk.fill('What were they told, and what did you ask for?', 'What she said. Asked for a strategy discussion today');
    await walk.choose('No, it would not be safe');
    await walk.fill('If they do not know: why, and who decided that?', 'He lives there. Decided with the duty social worker');
    await walk.press('Save');
    await walk.sees('within one working day (Working Together');
    await walk.press('Record their answer');
    await walk.fill('What did they answer?', 'Strategy discussion at 15:00; section 47 enquiry opened');
    await walk.press('Save');
    await walk.press('Close it');
    await walk.fill('What came of it, and why is nothing more to be done?', 'Social care leads. We stay in touch with her daily');
    await walk.press('Close it');
    await walk.sees('Closed');

    // What the local authority does stands at the head of the record.
    await walk.to(`${record}/protection`);
    await walk.press('Record a plan, or that they are looked after');
    await walk.choose('A child protection plan');
    await walk.fill('Which local authority?', 'Kent');
    await walk.press('Save');
    await walk.to(record);
    await walk.sees('Child protection plan (Kent, since 9 January 2023)');
    await walk.signOut();

    await walk.signIn(ACCOUNTS.administrator);
    await walk.to('/admin');
    await walk.follow('Safeguarding');
    await walk.sees('Who looks after safeguarding concerns');
  },
};
