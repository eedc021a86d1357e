// Opening again: home is there before the log is, as the log told it last, and the log has the last word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NIGHT, heading, open, phone, press, see, serve } from './lib.mjs';

/** Holds back what the page says to the worker of its log until `letGo` is called: the log is not opened before. */
function holdBack() {
  const post = Worker.prototype.postMessage;
  let held = [];
  Worker.prototype.postMessage = function (...said) {
    if (held) held.push([this, said]);
    else post.apply(this, said);
  };
  window.letGo = () => {
    for (const [worker, said] of held) post.apply(worker, said);
    held = null;
  };
}

/** On a phone where the app was used and closed: `change` is made to its notes, and it is opened with the log held back. */
async function openedAgain(change, journey) {
  const [site, one] = [await serve(), await phone()];
  try {
    const first = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
    await press(first, 'Look around');
    await heading(first, 'Today');
    await press(first, 'Feed', 'Left', 'Finish', 'Back');
    await heading(first, 'Today');
    await first.evaluate(change);
    const page = await one.context.newPage();
    await first.close();
    await page.addInitScript(holdBack);
    await page.goto(site.at('', { start: NIGHT + 60_000, pace: 1 }));
    await journey(page);
    assert.deepEqual(one.errors, []);
  } finally {
    await one.close();
    one.gone();
    await site.stop();
  }
}

/** Something is saved and seen. */
async function saves(page) {
  await press(page, 'More', 'Warm');
  await see(page, 'Saved: Warm');
}

test('home is there while the log is being opened, and leads on', () =>
  openedAgain(
    () => {},
    async (page) => {
      await heading(page, 'Today');
      await press(page, 'Log');
      await heading(page, 'Log');
      await page.evaluate(() => window.letGo());
      await see(page, 'Fed, left');
      await press(page, 'Today');
      await heading(page, 'Today');
      await saves(page);
    },
  ));

test('what is pressed before the log is open is done once it is', () =>
  openedAgain(
    () => {},
    async (page) => {
      await heading(page, 'Today');
      await press(page, 'Feed', 'Right');
      await page.evaluate(() => window.letGo());
      await heading(page, 'Feeding, right');
    },
  ));

test('where the log tells otherwise it has the last word', () =>
  openedAgain(
    () => {
      const home = localStorage.getItem('milkpath-home');
      localStorage.setItem('milkpath-home', home.replace(/"language":(null|"[^"]*")/, '"language":"es"'));
    },
    async (page) => {
      await heading(page, 'Hoy');
      await page.evaluate(() => window.letGo());
      await heading(page, 'Today');
      await saves(page);
    },
  ));

test('who has begun something before the log tells otherwise stays with it', () =>
  openedAgain(
    () => {
      const home = localStorage.getItem('milkpath-home');
      localStorage.setItem('milkpath-home', home.replace(/"next_feed_min":(null|\d+)/, '"next_feed_min":90'));
    },
    async (page) => {
      await heading(page, 'Today');
      await press(page, 'Feed');
      await page.evaluate(() => window.letGo());
      await press(page, 'Right');
      await heading(page, 'Feeding, right');
    },
  ));

test('a note that cannot be read is as none', () =>
  openedAgain(
    () => localStorage.setItem('milkpath-home', '{'),
    async (page) => {
      await page.getByText('Milkpath').first().waitFor();
      assert.equal(await page.getByRole('heading', { name: 'Today' }).count(), 0);
      await page.evaluate(() => window.letGo());
      await heading(page, 'Today');
      await saves(page);
    },
  ));
