// SPDX-License-Identifier: MIT
import { ACCOUNTS } from './support/walk.mjs';

export default {
  name: 'A school asks for advice about somebody new, it is followed up, and leads on to keyworking',
  async run({ page, walk }) {
    await walk.signIn(ACCOUNTS.leader);
    await walk.to('/today');
    await walk.follow('Consultations');
    await walk.press('Record a consultation');
    await walk.fill('Given name', 'Odalys');
    await walk.fill('Family name', 'Quillfeather');
    await walk.fillDay('Date of birth', [3, 5, 2011]);
    await walk.choose('School');
    await walk.fill('What are they called, and where do they work?', 'Ms Okafor, Hillside School');
    await walk.choose('Somebody with parental responsibility agreed');
    await walk.fill('What was asked?', 'She runs out of class. What helps?');
    await walk.fill('How many minutes did it take?', '20');
    await walk.press('Save');
    await walk.sees('There is a problem');
    await walk.fill('What did you advise?', 'Agree a way out beforehand, and one person to go to.');
    await walk.fillDay('When do you ask how it went? (optional)', [23, 1, 2023]);
    await walk.press('Save');
    await walk.sees('To follow up by 23 January 2023');

    await walk.press('We asked how it went');
    await walk.fill('How did it go on?', 'She stays longer, and has been at home since Friday.');
    await walk.fillDay('When do you ask again? (optional)', [30, 1, 2023]);
    await walk.press('Save');
    await walk.sees('She stays longer');

    await walk.press('They need keyworking');
    const why = await page.getByLabel('Why do they need keyworking?').inputValue();
    if (!why.includes('Agree a way out')) throw new Error('the words are not carried over');
    await walk.press('Open keyworking');
    await walk.sees('Keyworking is open');
    await walk.to('/consultations');
    await walk.sees('Led on to keyworking');
  },
};
