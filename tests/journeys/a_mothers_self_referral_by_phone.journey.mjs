// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A mother’s self-referral by phone',
  async run({ page, walk }) {
    // A keyworker takes the call. What is asked comes in any order.
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.to('/referrals');
    await walk.press('Write down a referral');
    await walk.fill('What is happening?', 'Bram sleeps by day and shouts at night. She is worn out.');
    await walk.fill('Name of who refers', 'Hedda Thistlewood');
    await walk.fill('Who are they to the young person?', 'mother');
    await walk.choose('By telephone');
    await walk.choose('A parent, carer or somebody else in the family');
    await walk.press('Save the referral');
    await walk.sees('There is a problem');
    await walk.sees('Choose whether the young person knows');
    await walk.fill('The young person’s first name', 'Bram');
    await walk.fill('Their last name', 'Thistlewood');
    await walk.fill('Telephone (optional)', '01632 960 777');
    await walk.fill('Are there safe ways and times to be in touch? (optional)', 'After 8 in the evening');
    await page.getByRole('group', { name: 'Are they autistic?' }).getByLabel('Not known').check();
    await page
      .getByRole('group', { name: 'Do they have a learning disability?' })
      .getByLabel('Yes, confirmed')
      .check();
    await page.getByRole('group', { name: 'Does the young person know about this referral?' }).getByLabel('Yes').check();
    await page.getByRole('group', { name: 'Do their parents or carers know?' }).getByLabel('Yes').check();
    await walk.choose('Somebody with parental responsibility agrees');
    await walk.press('Save the referral');
    await walk.sees('Bram Thistlewood');
    await walk.sees('The date of birth is missing');
    await walk.sees('Your team leader decides');
    const referral = walk.path();
    await walk.signOut();

    // The team leader sees on the page of today that there is one, and declines with a reason.
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/today');
    await walk.sees(/referrals? to decide/);
    await walk.to(referral);
    await walk.press('Decline');
    await walk.fill('Why?', 'The sleep clinic is nearer and can see him this week.');
    await walk.press('Decline');
    await walk.sees('Declined. The letter that says why is on this page');
    await walk.follow('Declined, and how to appeal');
    await walk.sees('The sleep clinic is nearer');
    await walk.sees('somebody looks at it again');

    // She rings again, and it is looked at again.
    await walk.to(referral);
    await walk.follow('Somebody asks to look at it again');
    await walk.fill('What should be looked at again?', 'The clinic turned us away.');
    await walk.choose('By telephone');
    await walk.press('Save');
    await walk.sees('It waits for a decision again');
    await walk.press('Accept');
    await walk.choose('Nobody on record: somebody new');
    await walk.fillDay('Their date of birth', [12, 9, 2012]);
    await walk.fill('Why?', 'He may not be able to stay at home.');
    await walk.choose('Somebody with parental responsibility agrees');
    await walk.fill('Name of who agreed or decided, if not the young person (optional)', 'Hedda Thistlewood');
    await walk.fill('Who are they to the young person? (optional)', 'mother');
    await walk.press('Accept');
    await walk.sees('Accepted. They are on the register now');
    await walk.signOut();
  },
};
