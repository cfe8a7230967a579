// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'An administrator sees what becomes of letters',
  async run({ walk }) {
    await walk.signIn(ACCOUNTS.administrator);
    await walk.to('/admin');
    await walk.follow('Letters by e-mail');
    await walk.sees('this demonstration sends no mail');
    await walk.sees('There is nothing that you need to do');
  },
};
