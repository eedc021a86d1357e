// Flight mode, and newer versions: what the service worker promises.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { DIST, NIGHT, answerCards, button, heading, open, phone, press, see, serve } from './lib.mjs';

const MINUTE = 60_000;
/** What stands in the files of a newer version. */
const MARK = '// A newer version.';

/** The files that the service worker of a folder keeps, each with its hash. */
function list(folder) {
  const [, files] = /const FILES = (\{[^}]*\});/.exec(fs.readFileSync(path.join(folder, 'sw.js'), 'utf8'));
  return Object.entries(JSON.parse(files));
}

/** Waits until the service worker is active and has every file of its list. */
async function settled(page, site, folder = DIST) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  const files = list(folder);
  assert.ok(files.length > 10, 'the list of files is read');
  const kept = await page.evaluate(async () => (await (await caches.open('milkpath')).keys()).map(({ url }) => url));
  assert.deepEqual(kept.sort(), files.map(([name, hash]) => `${site.at()}${name}?${hash}`).sort());
}

test('every file of the site is in the list, with the hash of what it holds', () => {
  const there = fs.readdirSync(DIST, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const names = there.map((one) => path.relative(DIST, path.join(one.parentPath ?? one.path, one.name)));
  const hashes = names.filter((name) => name !== 'sw.js').map((name) => [name, hash(path.join(DIST, name))]);
  assert.deepEqual(Object.fromEntries(list(DIST)), Object.fromEntries(hashes));
});

test('after the first load it works without a network, the page for the therapist too', async () => {
  const site = await serve();
  const one = await phone();
  try {
    let page = await open(one.context, site.at('', { start: NIGHT, pace: 1, sample: 14 }));
    await heading(page, 'Today');
    await settled(page, site);
    await site.stop();
    await assert.rejects(fetch(site.at()), 'nobody answers any more');
    await page.reload();
    await press(page, 'Feed', 'Right');
    await heading(page, 'Feeding, right');
    await press(page, 'Finish');
    await heading(page, 'Saved. Add more?');
    await press(page, 'Back');
    await see(page, 'Last feed: Fed, right');
    await page.reload();
    await see(page, 'Last feed: Fed, right');
    await page.close();
    page = await open(one.context, site.at('/log', { start: NIGHT + MINUTE, pace: 1 }));
    await see(page, 'Fed, right');
    await page.close();
    page = await open(one.context, site.at('/summary', { start: NIGHT + MINUTE, pace: 1 }));
    await press(page, 'Save or send');
    const [file] = await Promise.all([page.waitForEvent('download', { timeout: 90_000 }), press(page, 'Save the page')]);
    assert.equal(fs.readFileSync(await file.path()).subarray(0, 5).toString(), '%PDF-');
    assert.deepEqual(one.errors, []);
  } finally {
    await one.close();
    one.gone();
    await site.stop();
  }
});

/** What the list says of a file's content. */
function hash(file) {
  return crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex').slice(0, 16);
}

/** Makes a folder a newer version: a comment more in the script that starts the app, and another style. */
function renew(folder) {
  fs.appendFileSync(path.join(folder, 'start.js'), `\n${MARK}\n`);
  const index = path.join(folder, 'index.html');
  fs.writeFileSync(index, fs.readFileSync(index, 'utf8').replace('</style>', ':root { --newer: 1; }</style>'));
  const worker = path.join(folder, 'sw.js');
  const lines = ['start.js', 'index.html'].reduce(
    (text, name) => text.replace(new RegExp(`("${name}": ")[0-9a-f]+`), `$1${hash(path.join(folder, name))}`),
    fs.readFileSync(worker, 'utf8'),
  );
  fs.writeFileSync(worker, lines);
}

/** Whether the page is of the newer version: its style, and the script that starts it. */
async function isNewer(page) {
  const [style, script] = await page.evaluate(async () => [
    getComputedStyle(document.documentElement).getPropertyValue('--newer'),
    await (await fetch('start.js')).text(),
  ]);
  assert.equal(script.includes(MARK), style === '1', 'all files are of one version');
  return style === '1';
}

/** A site of its own that can become a newer one, opened once and kept whole on a phone. */
async function withSite(journey) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'milkpath-newer-'));
  fs.cpSync(DIST, folder, { recursive: true });
  const site = await serve(folder);
  const one = await phone();
  try {
    const page = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
    await press(page, 'Look around');
    await heading(page, 'Today');
    await settled(page, site, folder);
    await journey(page, { one, site, folder });
    assert.deepEqual(one.errors, []);
  } finally {
    await one.close();
    one.gone();
    await site.stop();
    fs.rmSync(folder, { recursive: true });
  }
}

/** Takes the newer version, and sees that it is the one. */
async function take(page) {
  assert.equal(await isNewer(page), false, 'the old one runs until she says so');
  await Promise.all([page.waitForEvent('load'), press(page, 'Use it now')]);
  await heading(page, 'Today');
  assert.equal(await isNewer(page), true);
  assert.equal(await button(page, 'Use it now').count(), 0);
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

test('a newer version is offered, not in a session, and comes when she says so', async () => {
  await withSite(async (opened, { one, site, folder }) => {
    await opened.close();
    renew(folder);
    const page = await open(one.context, site.at('', { start: NIGHT, pace: 1 }));
    await see(page, 'A newer Milkpath is ready.');
    await inSession(page, async () => assert.equal(await button(page, 'Use it now').count(), 0));
    await see(page, 'A newer Milkpath is ready.');
    await take(page);
  });
});

test('a newer version that arrives in a session waits for its end', async () => {
  await withSite(async (page, { folder }) => {
    await inSession(page, async () => {
      renew(folder);
      const waits = page.locator('html[data-waits]').waitFor({ state: 'attached' });
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
      await waits;
      // What the app answers after this it answers knowing of the newer one.
      await press(page, 'Pause');
      await see(page, 'Paused');
      assert.equal(await button(page, 'Use it now').count(), 0);
      await press(page, 'Go on');
      await button(page, 'Pause').waitFor();
      assert.equal(await button(page, 'Use it now').count(), 0);
    });
    await see(page, 'A newer Milkpath is ready.');
    await take(page);
  });
});
