// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'An administrator says from which day a setting holds, and keeps the lists',
  async run({ walk }) {
    await walk.signIn(ACCOUNTS.administrator);
    await walk.to('/admin/area');
    await walk.fill('Days within which another admission counts as a re-admission', 'many');
    await walk.press('Save settings');
    await walk.sees('There is a problem');
    await walk.fill('Days within which another admission counts as a re-admission', '90');
    await walk.fillDay('From which day?', [1, 4, 2030]);
    await walk.press('Save settings');
    await walk.sees('The settings were saved');
    await walk.sees('from 1 April 2030 recorded');

    await walk.to('/admin/lists');
    await walk.choose('Teams');
    await walk.fill('Name', 'Night team');
    await walk.press('Add');
    await walk.sees('The name was added');
    await walk.follow(/Remove Night team/);
    await walk.press('Remove Night team');
    await walk.sees('The name was removed');
    await walk.seesNot('Night team');
  },
};
