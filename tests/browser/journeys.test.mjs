// The main journeys by touch, as a parent has them: the check-in and a whole session, the log, the summary, a plan.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { opened } from './age.mjs';
import {
  NIGHT, PHONES, PLAN, answerCards, babyBuddy, button, choose, download, heading, noneOfThese, open, phone, press, see, serve, therapistsPlan, words,
} from './lib.mjs';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** So many times faster runs the clock of a whole session. */
const FAST = 150;
let site;
before(async () => {
  site = await serve();
});
after(async () => {
  await site.stop();
});

/** A new phone for one journey; nothing may go wrong on its pages. */
async function onPhone(options, journey) {
  const one = await phone(options);
  try {
    await journey(one.context, one);
    assert.deepEqual(one.errors, []);
    assert.deepEqual(one.strangers, []);
  } finally {
    await one.close();
    one.gone();
  }
}

/** Presses with a finger what has exactly this name, or begins with it. */
async function tap(page, ...names) {
  for (const name of names) {
    const begins = `^[\u2066-\u2069]*${words(name).source}`;
    const exact = button(page, new RegExp(`${begins}[\u2066-\u2069]*$`));
    await button(page, new RegExp(begins)).waitFor();
    await ((await exact.count()) > 0 ? exact : button(page, new RegExp(begins))).tap();
  }
}

/** Past the first screen, to Today. */
async function lookAround(context, told = {}) {
  const page = await open(context, site.at('', { start: NIGHT, pace: 1, ...told }));
  await heading(page, 'Milkpath');
  await tap(page, 'Look around');
  await heading(page, 'Today');
  return page;
}

/** Answers what a session asks on the way, until it is over. */
async function runToEnd(page) {
  const answers = [
    ['warm, cool or nothing', 'Nothing'],
    ['Is the nipple', 'Leave it out'],
    ['How would you like to let milk out', 'Feed or pump, hands off'],
    ['Start the feed or pump', 'Milk is flowing'],
    ['You were away', 'Go on'],
  ];
  const end = page.getByRole('heading', { name: words('How is it now?') });
  const asked = answers.map(([title]) => page.getByRole('heading', { name: words(title) }));
  const any = asked.reduce((all, one) => all.or(one), end).first();
  while (!(await end.isVisible())) {
    await any.waitFor({ timeout: 120_000 });
    for (const [index, title] of asked.entries()) {
      if (await title.isVisible()) {
        await press(page, answers[index][1]);
        await title.waitFor({ state: 'hidden' });
      }
    }
  }
}

for (const [name, size] of Object.entries(PHONES)) {
  test(`a whole session from the first start, on a ${name} phone`, async () => {
    await onPhone({ size }, async (context) => {
      const page = await open(context, site.at('', { start: NIGHT, pace: FAST }));
      await tap(page, 'It hurts now');
      await answerCards(page);
      await tap(page, 'Start');
      await heading(page, 'Get ready');
      await tap(page, 'Baby is safe. Start');
      // The practice before it is over by itself, at this pace sooner than it could be pressed away.
      await button(page, 'Pause').waitFor();
      await runToEnd(page);
      await tap(page, '1', 'Save');
      await heading(page, 'Rest now');
      await tap(page, 'Done');
      await heading(page, 'Today');
      await tap(page, 'How it went so far');
      await heading(page, 'Sore spot, Left');
      await see(page, 'Pain 3 → 1');
    });
  });

  test(`a feed of yesterday is changed, deleted and brought back, on a ${name} phone`, async () => {
    await onPhone({ size }, async (context) => {
      let page = await lookAround(context);
      await tap(page, 'Feed', 'Left');
      await heading(page, 'Feeding, left');
      await tap(page, '5 min earlier', 'Finish');
      await heading(page, 'Saved. Add more?');
      await page.close();
      page = await open(context, site.at('/log', { start: NIGHT + DAY, pace: 1 }));
      await see(page, 'Yesterday');
      await tap(page, 'Fed, left');
      await heading(page, 'Change');
      await tap(page, 'Right', 'Start · 5 min earlier', 'Save');
      await heading(page, 'Log');
      await button(page, 'Fed, right').waitFor();
      await see(page, '3:00');
      assert.equal(await button(page, 'Fed, left').count(), 0);
      await tap(page, 'Fed, right', 'Delete');
      await see(page, 'Deleted: Fed, right');
      await button(page, 'Fed, right').waitFor({ state: 'hidden' });
      await tap(page, 'Undo');
      await button(page, 'Fed, right').waitFor();
      await page.reload();
      await button(page, 'Fed, right').waitFor();
      await see(page, '3:00');
    });
  });
}

test('a fever leads to a call and to no stroke', async () => {
  await onPhone({}, async (context) => {
    const page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'It hurts now');
    await answerCards(page, 'Yes: hot, shivery or achy');
    await see(page, 'You feel ill');
    await see(page, 'Read this out');
    await see(page, 'Massage strokes are resting');
    assert.equal(await page.getByRole('button', { name: 'Start', exact: true }).count(), 0);
  });
});

test('a sign of danger is an emergency at once', async () => {
  await onPhone({}, async (context) => {
    const page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'It hurts now');
    await answerCards(page, 'No, I feel well', true);
    await see(page, 'Get help right now');
  });
});

test('a feed in two taps goes on by the clock after the page was closed', async () => {
  await onPhone({}, async (context, one) => {
    let page = await lookAround(context);
    await tap(page, 'Feed', 'Left');
    await heading(page, 'Feeding, left');
    await page.close();
    page = await open(one.context, site.at('', { start: NIGHT + 7 * MINUTE, pace: 1 }));
    await heading(page, 'Feeding, left');
    await page.getByLabel(words('Running for 7:')).first().waitFor();
    await tap(page, 'Finish');
    await heading(page, 'Saved. Add more?');
    await tap(page, 'Back');
    await see(page, 'Last feed: Fed, left');
  });
});

test('the way back of the browser leads back', async () => {
  await onPhone({}, async (context) => {
    const page = await lookAround(context);
    await tap(page, 'Settings');
    await heading(page, 'Make it yours');
    await page.goBack();
    await heading(page, 'Today');
    await page.goForward();
    await heading(page, 'Make it yours');
  });
});

test('the language changes in two taps, and stays', async () => {
  await onPhone({}, async (context) => {
    let page = await lookAround(context);
    for (const [globe, language, today] of [
      ['Language', 'العربية', 'اليوم'],
      ['اللغة', 'Tiếng Việt', 'Hôm nay'],
      ['Ngôn ngữ', 'Español', 'Hoy'],
      ['Idioma', '简体中文', '今天'],
    ]) {
      await tap(page, globe, language);
      await heading(page, today);
    }
    await page.close();
    page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await heading(page, '今天');
  });
});

/** A journey with a folder for its files. */
async function withFiles(journey) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-files-'));
  try {
    await onPhone({}, (context) => journey(context, folder));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

test('the log of another app moves in, once, and can be taken back', async () => {
  await withFiles(async (context, folder) => {
    const page = await open(context, site.at('/move-in', { start: NIGHT, pace: 1 }));
    const file = babyBuddy(folder, 10);
    await choose(page, 'Choose a file', file);
    await heading(page, 'Where were these times taken?');
    await see(page, 'From Baby Buddy');
    await press(page, 'World time (UTC)');
    await press(page, 'Add 10 entries');
    await heading(page, '10 entries are in your log now.');
    await press(page, 'See the log');
    await heading(page, 'Log');
    await button(page, 'Fed, left').waitFor();
    await page.close();
    const again = await open(context, site.at('/move-in', { start: NIGHT, pace: 1 }));
    await choose(again, 'Choose a file', file);
    await press(again, 'World time (UTC)');
    await see(again, 'All of this is in your log already. Nothing to add.');
    await again.close();
    const back = await open(context, site.at('/move-in', { start: NIGHT, pace: 1 }));
    await heading(back, 'Files brought in');
    await press(back, 'Undo this import', 'Take it back');
    await see(back, 'Taken back. 10 entries left your log again.');
  });
});

test('a wrong plan changes nothing, and a good one from a file is started from home', async () => {
  await withFiles(async (context, folder) => {
    const page = await lookAround(context);
    await press(page, 'Home plan');
    await heading(page, 'Home plan');
    await choose(page, 'Choose a file', fileURLToPath(new URL('../fixtures/plan/bad-seconds-long.json', import.meta.url)));
    await heading(page, 'This plan cannot be used');
    await see(page, '121 is too much or too little. Use 6 to 120.');
    await choose(page, 'Choose another file', therapistsPlan(folder));
    await heading(page, 'By Ilse Brandt, IBCLC');
    await see(page, '2 times a day');
    await press(page, 'Accept this plan');
    await see(page, 'Accepted. The plan counts from now on.');
    await press(page, 'Back');
    await heading(page, 'Today');
    await see(page, '0 of 2 done today');
    await press(page, `Start ${PLAN}`);
    await answerPlan(page);
    await heading(page, 'Get ready');
    await see(page, `From your plan: ${PLAN}`);
  });
});

/** What is asked before a plan is followed. */
async function answerPlan(page) {
  await heading(page, 'Where is it sore?');
  await press(page, 'Mark on the left', 'This is the spot');
  await heading(page, 'Any of these?');
  await noneOfThese(page);
  await heading(page, 'Any of these now?');
  await noneOfThese(page);
  await press(page, 'Start your plan');
}

test('the summary is saved as a page, and stands in the list', async () => {
  await onPhone({}, async (context) => {
    const page = await open(context, site.at('/summary', { start: NIGHT, pace: 1, sample: 30 }));
    await heading(page, 'This is what goes out');
    await press(page, 'Save or send', 'Letter');
    const bytes = await download(page, 'Save the page');
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
    await heading(page, 'Saved');
    await press(page, 'Back');
    await see(page, 'Page (PDF), ');
  });
});

test('a page that is locked opens with its passphrase alone', async () => {
  await onPhone({}, async (context) => {
    const page = await open(context, site.at('/summary', { start: NIGHT, pace: 1, sample: 30 }));
    await heading(page, 'This is what goes out');
    await press(page, 'Save or send', 'Lock the file');
    await page.getByLabel('Passphrase').fill('quiet river morning lamp');
    await page.getByLabel('The same again').fill('quiet river morning lamp');
    const bytes = await download(page, 'Save the page');
    assert.ok(!bytes.includes('%PDF'), 'it is closed');
    assert.equal(opened(bytes, 'quiet river morning lamp').subarray(0, 5).toString(), '%PDF-');
    assert.throws(() => opened(bytes, 'quiet river morning lamb'));
    await heading(page, 'Saved');
    await press(page, 'Back');
    await see(page, 'locked');
  });
});

test('the days of the summary are saved as a table and as records', async () => {
  await onPhone({}, async (context) => {
    const page = await open(context, site.at('/summary', { start: NIGHT, pace: 1, sample: 30 }));
    await heading(page, 'This is what goes out');
    await press(page, 'Save or send');
    const table = (await download(page, 'Save a table')).toString();
    const [head, ...lines] = table.trim().split('\r\n');
    assert.ok(head.split(',').length > 3 && lines.length > 30, `a table: ${table.slice(0, 200)}`);
    await heading(page, 'Saved');
    await press(page, 'Back');
    await see(page, 'Table (CSV), ');
    await press(page, 'Save or send');
    const records = JSON.parse(await download(page, 'Save the records'));
    assert.ok(JSON.stringify(records).length > 1000, 'the records of two weeks');
    await heading(page, 'Saved');
    await press(page, 'Back');
    await see(page, 'Records (JSON), ');
  });
});
