// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

const CHAPTERS = ['Words and pictures', 'Forms', "Finding one's way", 'Patterns of this service'];

export default {
  name: 'The style guide shows every component beside its call',
  async run({ walk }) {
    await walk.signIn(ACCOUNTS.leader);
    for (const chapter of CHAPTERS) {
      await walk.to('/design');
      await walk.follow(chapter);
      await walk.sees('How it is called');
    }
  },
};
