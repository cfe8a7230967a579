// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

/** The code that stands on the page. */
async function codeOn(page) {
  const found = /\b\d{6}\b/.exec(await page.locator('main').innerText());
  assert.ok(found, `there is no code on ${page.url()}`);
  return found[0];
}

export default {
  name: 'A school’s referral by one-time link',
  async run({ page, base, walk }) {
    // The school asks for a link. It needs no account.
    await walk.to('/refer');
    const area = page.locator('main a[href="/refer?area=QKS"]');
    if ((await area.count()) > 0) await walk.arrive(() => area.click());
    await walk.sees('If you have no e-mail');
    await walk.press('Send me a link');
    await walk.sees('Enter your e-mail address');
    await walk.fill('Your e-mail address', 'senco@school.example');
    await walk.press('Send me a link');
    const code = await codeOn(page);

    // The message: in the demonstration the administrator sees what waits to be sent.
    await walk.signIn(ACCOUNTS.administrator);
    await walk.to('/admin/mail');
    const link = await page.locator('main a[href*="/links/"]').first().getAttribute('href');
    await walk.signOut();

    await walk.to(new URL(link, base).pathname);
    await page.locator('input[name=code]').fill('000000');
    await walk.arrive(() => page.locator('main form button').first().click());
    await page.locator('input[name=code]').fill(code);
    await walk.arrive(() => page.locator('main form button').first().click());

    // Page by page; one refusal says everything that is missing on a page, and what was typed stays.
    await walk.sees('Step 1 of 4');
    await walk.fill('Your name', 'Sam Patel');
    await walk.press('Continue');
    await walk.sees('There is a problem');
    await walk.sees('Choose who you are');
    await walk.sees('Enter who you are to the young person');
    await walk.sees('Enter a telephone number or an e-mail address');
    assert.equal(await page.getByLabel('Your name', { exact: true }).inputValue(), 'Sam Patel');
    await walk.choose('A school');
    await walk.fill('Who are you to the young person?', 'SENCO');
    await walk.fill('E-mail (optional)', 'senco@school.example');
    await walk.fill('Are there safe ways and times to be in touch? (optional)', 'Not during lessons');
    await walk.press('Continue');

    await walk.sees('Step 2 of 4');
    await walk.fill('The young person’s first name', 'Rowena');
    await walk.press('Back');
    assert.equal(await page.getByLabel('Who are you to the young person?', { exact: true }).inputValue(), 'SENCO');
    await walk.press('Continue');
    assert.equal(await page.getByLabel('The young person’s first name', { exact: true }).inputValue(), 'Rowena');
    await walk.fill('Their last name', 'Quillfeather');
    await walk.fillDay('Their date of birth (if you know it)', [4, 6, 2009]);
    await page.getByRole('group', { name: 'Are they autistic?' }).getByLabel('Yes, confirmed').check();
    await page.getByRole('group', { name: 'Do they have a learning disability?' }).getByLabel('Not known').check();
    await walk.press('Continue');

    await walk.fill('What is happening?', 'Rowena has not come to school for five weeks.');
    await walk.press('Continue');

    await page.getByRole('group', { name: 'Does the young person know about this referral?' }).getByLabel('Yes').check();
    await page.getByRole('group', { name: 'Do their parents or carers know?' }).getByLabel('Yes').check();
    await walk.choose('The young person agrees');
    await walk.press('Continue');

    // The browser's own way back loses nothing either. What is changed leads straight to the end again.
    await walk.sees('Rowena has not come to school');
    await walk.arrive(() => page.goBack());
    await walk.sees('Step 4 of 4');
    await walk.press('Continue');
    await walk.follow(/Change this\s*: What is happening/);
    await walk.fill('What is happening?', 'Rowena has not come to school for six weeks.');
    await walk.press('Continue');
    await walk.sees('Rowena has not come to school for six weeks');
    await walk.press('Send');
    await walk.sees('We have your referral');
    const later = await codeOn(page);

    // The team leader asks a question, which stops the clock.
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/referrals');
    await walk.follow('Rowena Quillfeather');
    const referral = walk.path();
    await walk.sees('Your area’s setting');
    await walk.press('Ask for more');
    await walk.fill('What do you want to know?', 'Who has seen her since Christmas?');
    await walk.press('Save the question');
    await walk.sees('A question waits for its answer');
    await walk.signOut();

    // The school answers behind the link of the second message.
    await walk.signIn(ACCOUNTS.administrator);
    await walk.to('/admin/mail');
    const letters = page.locator('main a[href*="/links/"]');
    const links = await letters.evaluateAll((all) => all.map((each) => new URL(each.href).pathname));
    await walk.signOut();
    for (const each of links) {
      await walk.to(each);
      if ((await page.locator('input[name=code]').count()) === 0) continue;
      await page.locator('input[name=code]').fill(later);
      await walk.arrive(() => page.locator('main form button').first().click());
      if (walk.path() === '/refer/news') break;
    }
    await walk.sees('Who has seen her since Christmas?');
    await walk.fill('Your answer', 'Her grandmother, every Sunday.');
    await walk.press('Send the answer');
    await walk.sees('Thank you. We have your answer');

    // It is decided.
    await walk.signIn(ACCOUNTS.leader);
    await walk.to(referral);
    await walk.sees('Her grandmother, every Sunday.');
    await walk.press('Accept');
    await walk.choose('Nobody on record: somebody new');
    await walk.fill('Why?', 'At risk of admission');
    await walk.choose('The young person agrees');
    await walk.fill(
      'Could the young person decide it themselves? Why do you think so? (optional)',
      'She explained in her own words what it means',
    );
    await walk.sees('Safe ways and times: Not during lessons');
    await walk.press('Accept');
    await walk.sees('Accepted. They are on the register now');
    const person = walk.path();
    await walk.follow('Referrals', page.locator('main'));
    await walk.sees('Accepted');
    await walk.to(person);
    await walk.follow('People around them');
    await walk.sees('Sam Patel');
    await walk.sees('Not during lessons');
    await walk.signOut();
  },
};
