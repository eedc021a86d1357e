// What the page says of itself: its policy, and how it is installed. Whether it keeps the policy, `screens.test.mjs` sees.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { DIST, NIGHT, heading, open, phone, serve } from './lib.mjs';

const POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";

test('the page allows itself nothing but its own files', () => {
  const page = fs.readFileSync(path.join(DIST, 'index.html'), 'utf8');
  assert.ok(page.includes(`http-equiv="Content-Security-Policy" content="${POLICY}"`));
});

test('the app can be installed, with ways to a feed, a pumping and a sore spot', async () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(DIST, 'manifest.webmanifest'), 'utf8'));
  assert.equal(manifest.name, 'Milkpath');
  assert.equal(manifest.display, 'standalone');
  for (const icon of manifest.icons.filter((icon) => icon.type === 'image/png')) {
    const bytes = fs.readFileSync(path.join(DIST, icon.src));
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, icon.sizes, icon.src);
  }
  assert.ok(manifest.icons.some((icon) => icon.purpose === 'maskable'));
  assert.deepEqual(manifest.shortcuts.map((one) => one.name), ['Feed', 'Pump', 'Sore spot']);
  const site = await serve();
  const one = await phone();
  try {
    const titles = ['Feed', 'Pump', 'Where is it sore?'];
    for (const [index, shortcut] of manifest.shortcuts.entries()) {
      const page = await open(one.context, site.at(shortcut.url.slice('./#'.length), { start: NIGHT, pace: 1, sample: 14 }));
      await heading(page, titles[index]);
      await page.close();
    }
  } finally {
    await one.close();
    one.gone();
    await site.stop();
  }
});
