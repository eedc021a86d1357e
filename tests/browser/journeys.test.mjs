// The main journeys by touch, as a parent has them: the check-in and a whole session, the log, the summary, a plan.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { NIGHT, PHONES, answerCards, button, heading, open, phone, press, see, serve, words } from './lib.mjs';

const MINUTE = 60_000;
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
      const page = await open(context, site.at('', { start: NIGHT, pace: 30 }));
      await press(page, 'It hurts now');
      await answerCards(page);
      await press(page, 'Start');
      await heading(page, 'Get ready');
      await press(page, 'Baby is safe. Start', 'I have it');
      await button(page, 'Pause').waitFor();
      await runToEnd(page);
      await press(page, '1', 'Save');
      await heading(page, 'Rest now');
      await press(page, 'Done');
      await heading(page, 'Today');
      await press(page, 'How it went so far');
      await heading(page, 'Sore spot, Left');
      await see(page, 'Pain 3 → 1');
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
    let page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'Look around');
    await heading(page, 'Today');
    await press(page, 'Feed', 'Left');
    await heading(page, 'Feeding, left');
    await page.close();
    page = await open(one.context, site.at('', { start: NIGHT + 7 * MINUTE, pace: 1 }));
    await heading(page, 'Feeding, left');
    await page.getByLabel(words('Running for 7:')).first().waitFor();
    await press(page, 'Finish');
    await heading(page, 'Saved. Add more?');
    await press(page, 'Back');
    await see(page, 'Last feed: Fed, left');
  });
});

test('the way back of the browser leads back', async () => {
  await onPhone({}, async (context) => {
    const page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'Look around');
    await heading(page, 'Today');
    await press(page, 'Settings');
    await heading(page, 'Make it yours');
    await page.goBack();
    await heading(page, 'Today');
    await page.goForward();
    await heading(page, 'Make it yours');
  });
});

test('the language changes in two taps, and stays', async () => {
  await onPhone({}, async (context) => {
    let page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'Look around');
    for (const [globe, language, today] of [
      ['Language', 'العربية', 'اليوم'],
      ['اللغة', 'Tiếng Việt', 'Hôm nay'],
      ['Ngôn ngữ', 'Español', 'Hoy'],
      ['Idioma', '简体中文', '今天'],
    ]) {
      await press(page, globe, language);
      await heading(page, today);
    }
    await page.close();
    page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await heading(page, '今天');
  });
});

/** Ten feeds as Baby Buddy writes them. */
function babyBuddy(folder) {
  const rows = Array.from({ length: 10 }, (_, row) => {
    const start = new Date(Date.UTC(2026, 10, 21, 23) - row * 80 * MINUTE);
    const text = (date) => date.toISOString().slice(0, 19).replace('T', ' ');
    return [row + 1, 1, 'Mia', '', text(start), text(new Date(start.getTime() + 9 * MINUTE)), 'breast milk', 'left breast', '', '', ''];
  });
  const head = 'id,child_id,child_first_name,child_last_name,start,end,type,method,amount,notes,tags';
  const file = path.join(folder, 'feeding.csv');
  fs.writeFileSync(file, [head, ...rows.map((row) => row.join(','))].join('\n'));
  return file;
}

/** Chooses a file where the app asks for one. */
async function choose(page, name, file) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(page, name)]);
  await chooser.setFiles(file);
}

test('the log of another app moves in', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-files-'));
  await onPhone({}, async (context) => {
    const page = await open(context, site.at('/move-in', { start: NIGHT, pace: 1 }));
    await choose(page, 'Choose a file', babyBuddy(folder));
    await heading(page, 'Where were these times taken?');
    await press(page, 'World time (UTC)');
    await press(page, 'Add 10 entries');
    await heading(page, '10 entries are in your log now.');
  });
  fs.rmSync(folder, { recursive: true });
});

/** Presses what saves a file and gives the bytes that come as a download. */
async function download(page, name) {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press(page, name)]);
  return fs.readFileSync(await file.path());
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
