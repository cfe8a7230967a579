// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A duplicate is found, merged and undone',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    const add = async (given, family) => {
      await walk.to('/people/new');
      await walk.fill('Given name', given);
      await walk.fill('Family name', family);
      await walk.fillDay('Date of birth', [3, 4, 2010]);
      await walk.press('Add this person');
    };
    await add('Elizabeth', 'Quillfeather');
    await walk.sees('They are on record now');
    const first = walk.path();

    // Before a second record of her is made, somebody is asked.
    await add('Liz', 'Quilfeather');
    await walk.sees('Is it one of these people?');
    await walk.sees('Elizabeth Quillfeather');
    await walk.sees('The given names are forms of one name');
    await walk.press('Change what I typed');
    assert.equal(await page.getByLabel('Given name', { exact: true }).inputValue(), 'Liz');
    await walk.press('Add this person');
    await walk.press('No, this is somebody else');
    await walk.sees('They are on record now');
    const second = walk.path();
    assert.notEqual(second, first);

    // She was the same after all.
    await walk.follow('Same as another record?');
    await walk.follow(/^Compare with Elizabeth/);
    await walk.sees('Are they one person?');
    await walk.follow('Keep the other record instead');
    await walk.press('Join the two records');
    await walk.sees('Enter how you know that they are one person');
    await walk.fill('How do you know that they are one person?', 'Her mother uses both names');
    await walk.press('Join the two records');
    await walk.sees('The two records are one now');
    assert.equal(walk.path(), first);
    await walk.to(second);
    assert.equal(walk.path(), first);

    // Something is recorded, and then it turns out that they are cousins.
    await walk.follow('Change their details');
    await walk.fill('School or college (optional)', 'Oak Tree School');
    await walk.fill('Why are the details changed?', 'She moved school');
    await walk.press('Save');
    await walk.to(`${first}/history`);
    await walk.follow('They are two people');
    await walk.sees('She moved school');
    await walk.fill('How do you know that they are two people?', 'They are cousins');
    await walk.press('Separate the two records');
    await walk.sees('Whose is it?');
    await walk.press('It belongs here');
    await walk.sees('Everything is sorted');
    await walk.to(second);
    assert.equal(walk.path(), second);
    await walk.follow('Same as another record?');
    await walk.seesNot('Compare with');
  },
};
