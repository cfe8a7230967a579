// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'Somebody searches by name, and no name is in an address',
  async run({ page, walk }) {
    const addresses = [];
    page.on('request', (request) => addresses.push(decodeURIComponent(request.url()).toLowerCase()));
    await walk.signIn(ACCOUNTS.keyworker);
    await walk.to('/register');
    await walk.fill('Find somebody by name or NHS number', 'cohen');
    await walk.press('Search');
    await walk.sees('Andrei Cohen');
    await walk.follow('Andrei Cohen');
    await walk.sees('Andrei Cohen');
    await walk.to('/register');
    await walk.fill('Find somebody by name or NHS number', '999 000 0077');
    await walk.press('Search');
    await walk.sees('Andrei Cohen');
    await walk.to('/register');
    await walk.fill('Find somebody by name or NHS number', 'zzyzx');
    await walk.press('Search');
    await walk.sees('Nobody found');
    for (const part of ['cohen', 'andrei', '9990000077', '999 000', 'zzyzx']) {
      assert.equal(addresses.find((address) => address.includes(part)), undefined, `${part} was in an address`);
    }
  },
};
