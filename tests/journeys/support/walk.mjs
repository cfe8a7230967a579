// Going through the service as a person does: by the words on links, buttons and fields.
// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';

export const ACCOUNTS = {
  leader: 'leader@demo.example',
  keyworker: 'keyworker@demo.example',
  administrator: 'admin@demo.example',
  neighbour: 'neighbour@demo.example',
};
export const PASSWORD = 'alongside-demo-2023';

/** Every step that leads to another page checks that page. */
export function walker(page, base, check) {
  const arrive = async (step) => {
    await Promise.all([page.waitForEvent('domcontentloaded'), step()]);
    await page.waitForLoadState('load');
    await check();
  };
  const walk = {
    /** Goes to an address of the service. */
    to: (address) => arrive(() => page.goto(base + address)),
    /** Follows the first link of that name. */
    follow: (name, within = page) =>
      arrive(() => within.getByRole('link', { name, exact: typeof name === 'string' }).first().click()),
    /** Presses the button of that name, which sends its form. */
    press: (name) => arrive(() => page.getByRole('button', { name, exact: true }).first().click()),
    /** What a step of the journey's own does, when it leads to another page. */
    arrive,
    /** Chooses the answer to a question: a radio button. */
    choose: (answer) => page.getByRole('radio', { name: answer, exact: true }).check(),
    fill: (label, text) => page.getByLabel(label, { exact: true }).fill(text),
    /** Fills in the three fields of a date. */
    async fillDay(question, [day, month, year]) {
      const date = page.getByRole('group', { name: question });
      await date.getByLabel('Day').fill(String(day));
      await date.getByLabel('Month').fill(String(month));
      await date.getByLabel('Year').fill(String(year));
    },
    /** Fails unless the page's main part says so. */
    async sees(words) {
      const main = await page.locator('main').innerText();
      assert.ok(words instanceof RegExp ? words.test(main) : main.includes(words), `"${words}" is not on ${page.url()}:\n${main}`);
    },
    async seesNot(words) {
      const main = await page.locator('main').innerText();
      assert.ok(!main.includes(words), `"${words}" is on ${page.url()}`);
    },
    heading: () => page.locator('h1').innerText(),
    path: () => new URL(page.url()).pathname,
    async signIn(email, password = PASSWORD) {
      if (walk.path() !== '/sign-in') await walk.to('/sign-in');
      await walk.fill('Email address', email);
      await page.getByRole('textbox', { name: 'Password', exact: true }).or(page.locator('input[name=password]')).first().fill(password);
      await walk.press('Sign in');
    },
    signOut: () => walk.press('Sign out'),
    /** Opens the record of the first person that the register shows with these filters. */
    async openSomebody(query = '') {
      await walk.to(`/register${query}`);
      const link = page.locator('#people tbody a[href^="/people/"]').first();
      const name = await link.innerText();
      await arrive(() => link.click());
      return name;
    },
  };
  return walk;
}
