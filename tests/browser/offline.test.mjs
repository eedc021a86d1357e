// Flight mode, and newer versions: what the service worker promises.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { DIST, NIGHT, answerCards, button, heading, open, phone, press, see, serve } from './lib.mjs';

/** Waits until the service worker has every file of its list. */
async function settled(page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

test('after the first load it works without a network, the page for the therapist too', async () => {
  const site = await serve();
  const one = await phone();
  try {
    let page = await open(one.context, site.at('', { start: NIGHT, pace: 1, sample: 14 }));
    await settled(page);
    await site.stop();
    await page.close();
    page = await open(one.context, site.at('/', { start: NIGHT, pace: 1 }));
    await heading(page, 'Today');
    await press(page, 'More', 'Cold');
    await see(page, 'Saved: Cold');
    await page.close();
    page = await open(one.context, site.at('/summary', { start: NIGHT, pace: 1 }));
    await press(page, 'Save or send');
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press(page, 'Save the page')]);
    assert.equal(fs.readFileSync(await file.path()).subarray(0, 5).toString(), '%PDF-');
    assert.deepEqual(one.errors, []);
  } finally {
    await one.close();
    one.gone();
  }
});

/** The same site with another style, as a newer version. */
function newer(folder) {
  const dist = path.join(folder, 'dist');
  fs.cpSync(DIST, dist, { recursive: true });
  const styles = path.join(dist, 'app.css');
  fs.appendFileSync(styles, '\n:root { --newer: 1; }\n');
  const hash = crypto.createHash('sha256').update(fs.readFileSync(styles)).digest('hex').slice(0, 16);
  const worker = path.join(dist, 'sw.js');
  fs.writeFileSync(worker, fs.readFileSync(worker, 'utf8').replace(/("app\.css": ")[0-9a-f]+/, `$1${hash}`));
  return dist;
}

/** Goes through a session, and to the Today screen again. */
async function inSession(page, look) {
  await press(page, 'It hurts now');
  await answerCards(page);
  await press(page, 'Start', 'Baby is safe. Start', 'I have it');
  await button(page, 'Pause').waitFor();
  await look();
  await press(page, 'Stop', 'Nothing, I am done', 'Skip', '2', 'Save', 'Done');
  await heading(page, 'Today');
}

test('a newer version is offered, never in a session, and comes when she says so', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-newer-'));
  fs.cpSync(DIST, path.join(folder, 'now'), { recursive: true });
  const site = await serve(path.join(folder, 'now'));
  const one = await phone();
  try {
    let page = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'Look around');
    await heading(page, 'Today');
    await settled(page);
    await page.close();
    fs.cpSync(newer(folder), path.join(folder, 'now'), { recursive: true });
    page = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
    await see(page, 'A newer Milkpath is ready.');
    const is = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--newer'));
    assert.equal(await is(), '', 'the old one runs until she says so');
    await inSession(page, async () => assert.equal(await button(page, 'Use it now').count(), 0));
    await Promise.all([page.waitForEvent('load'), press(page, 'Use it now')]);
    await heading(page, 'Today');
    assert.equal(await is(), '1');
    assert.equal(await button(page, 'Use it now').count(), 0);
  } finally {
    await one.close();
    one.gone();
    await site.stop();
    fs.rmSync(folder, { recursive: true });
  }
});
