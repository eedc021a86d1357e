// Accessibility by axe-core on every screen: none of its rules may be broken.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { answerCards, open, phone, serve } from './lib.mjs';
import { FAMILY, addresses, walk } from './routes.mjs';

const SOAK = Boolean(process.env.SOAK);
const LANGUAGES = ['en', 'es', 'zh-Hans', 'vi', 'ar'];
/** The screens that a parent sees most. */
const MAIN = ['/', '/check/fever', '/answer/1', '/log', '/summary', '/guides'];

let site;
const table = [];
before(async () => {
  site = await serve();
});
after(async () => {
  await site.stop();
  const rows = table.map(([place, mode, count]) => `| \`${place}\` | ${mode} | ${count} |`);
  const all = table.reduce((sum, [, , count]) => sum + count, 0);
  const text = `| Screen | Mode | Violations |\n|---|---|---|\n${rows.join('\n')}\n| all ${rows.length} | | ${all} |\n`;
  if (process.env.MILKPATH_AXE_TABLE) fs.writeFileSync(process.env.MILKPATH_AXE_TABLE, text);
  console.log(`   ${rows.length} screens looked at by axe, ${all} violations`);
});

/** What is wrong on the page, a line each. */
async function violations(page) {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
}

async function look(page, place, mode, faults) {
  const found = await violations(page);
  table.push([place, mode, found.length]);
  faults.push(...found.map((fault) => `${place} (${mode}) ${fault}`));
}

/** All places in one language and theme. */
function everyPlace(mode, told, places) {
  test(`no rule is broken in ${mode}`, async () => {
    const one = await phone();
    const faults = [];
    try {
      for (const place of places) {
        const page = await open(one.context, site.at(place, { ...FAMILY, ...told }));
        await look(page, place, mode, faults);
        await page.close();
      }
    } finally {
      await one.close();
      one.gone();
    }
    assert.deepEqual(faults, []);
  });
}

everyPlace('English, light', { language: 'en', theme: 'light' }, addresses());
everyPlace('Arabic, dark', { language: 'ar', theme: 'dark' }, MAIN);
if (SOAK) {
  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark']) everyPlace(`${language}, ${theme}`, { language, theme }, addresses());
  }
}

test('no rule is broken on the way through a session', async () => {
  const one = await phone();
  const faults = [];
  try {
    await walk(one.context, site, (page, place) => look(page, place, 'English, a session', faults));
  } finally {
    await one.close();
    one.gone();
  }
  assert.deepEqual(faults, []);
});

test('no rule is broken in a session in Arabic at night', async () => {
  const one = await phone();
  const faults = [];
  try {
    let page = await open(one.context, site.at('/spot', FAMILY));
    await answerCards(page);
    await page.close();
    page = await open(one.context, site.at('', { ...FAMILY, language: 'ar', theme: 'dark' }));
    await look(page, 'the answer', 'Arabic, dark', faults);
  } finally {
    await one.close();
    one.gone();
  }
  assert.deepEqual(faults, []);
});
