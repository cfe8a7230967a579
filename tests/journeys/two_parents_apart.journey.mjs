// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

const HIDDEN = '12 Marker Road, Dover';

export default {
  name: 'Two parents live apart, and where one lives is confidential',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.openSomebody('?rating=green');
    const record = walk.path();
    const contacts = `${record}/contacts`;

    await walk.follow('People around them');
    await walk.sees('Nobody is written down yet');
    for (const [name, relation] of [
      ['Jo Example', 'mother'],
      ['Sam Example', 'father'],
    ]) {
      await walk.press('Add somebody');
      await walk.fill('What is their name?', name);
      await walk.fill('Who are they to the young person?', relation);
      await page.getByRole('checkbox', { name: 'They have parental responsibility' }).check();
      await walk.press('Save');
      await walk.sees('It is saved');
    }

    await walk.press('Add an address or number');
    await page.getByLabel('Whose is it?', { exact: true }).selectOption({ label: 'Sam Example, father' });
    await walk.choose('Phone');
    await walk.fill('The address, number or email', '01632 960004');
    await walk.press('Save');
    await walk.sees('01632 960004');

    await walk.press('Add an address or number');
    await walk.choose('Home address');
    await walk.fill('The address, number or email', HIDDEN);
    await page.getByRole('checkbox', { name: 'Keep it confidential' }).check();
    await page.getByRole('checkbox', { name: 'Sam Example, father' }).check();
    await walk.press('Save');
    await walk.sees('Enter why it must not be told');
    await walk.fill('Why must it not be told?', 'He must not find them');
    await walk.fill('Who asked for this?', 'mum');
    await walk.press('Save');
    assert.equal(walk.path(), contacts);
    await walk.sees('Confidential');
    await walk.sees('Do not tell: Sam Example');

    for (const door of [contacts, record, `${record}/history`]) {
      await walk.to(door);
      await walk.seesNot(HIDDEN);
    }
    const json = await page.request.get(`${new URL(page.url()).origin}${record}/person.json`);
    assert.ok(!(await json.text()).includes('Marker Road'));

    await walk.to(contacts);
    await walk.follow('Open Home address');
    await walk.sees(HIDDEN);
    await walk.sees('That you looked at it is noted');
  },
};
