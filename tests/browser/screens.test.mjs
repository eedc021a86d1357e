// Every screen: by axe, on 320 px, with text of double size, its targets, what it asks of whom, and pictures of the main
// ones, which are kept for people to look at.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answerCards, open, phone, serve, shot } from './lib.mjs';
import { LOOKS, look } from './looks.mjs';
import { FAMILY, addresses, walk } from './routes.mjs';
import { LANGUAGES, SOAK, Table } from './soak.mjs';

/** The screens that a parent sees most. */
const MAIN = ['/', '/check/fever', '/answer/1', '/log', '/summary', '/guides'];
/** The screens of which a picture is kept. */
const PICTURED = [...MAIN, '/spot', '/guide/clog_relief', '/trends', '/feed', '/clog/1', '/plan', '/settings'];
/** A picture of fewer bytes shows next to nothing. */
const BLANK = 6_000;

let site;
const tables = {
  axe: new Table('Accessibility of the web app: violations by axe', 'axe.md'),
  fits: new Table('The web app on small screens, with large text and under a thumb: what does not fit', 'layout.md'),
};
before(async () => {
  site = await serve();
});
after(async () => {
  await site.stop();
  for (const table of Object.values(tables)) {
    console.log(`   ${table.count} looks, ${table.sum} faults: ${table.title}`);
    if (SOAK) table.write();
  }
});

/** Looks at the page in one way, and keeps what was found. */
async function seen(page, name, place, mode, faults) {
  const found = await look(page, name);
  if (name === 'axe') tables.axe.add(place, mode, found.length);
  else tables.fits.add(place, `${name}, ${mode}`, found.length);
  faults.push(...found.map((fault) => `${place} (${name}, ${mode}) ${fault}`));
}

/** Goes through the places in one language and theme, and looks at each in some ways. */
function everyPlace(language, theme, ways) {
  const mode = `${language}, ${theme}`;
  test(`all is well on every screen: ${mode}`, async () => {
    const one = await phone();
    const faults = [];
    try {
      await one.context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
      });
      for (const place of addresses()) {
        const page = await open(one.context, site.at(place, { ...FAMILY, language, theme }));
        for (const name of ways(place)) {
          await seen(page, name, place, mode, faults);
          if (name === 'targets' || !PICTURED.includes(place)) continue;
          const bytes = await shot(page, `${mode} ${name}${place.replaceAll('/', ' ')}`.replace(/\W+/g, '-').replace(/-$/, ''));
          if (bytes.length < BLANK) faults.push(`${place} (${name}, ${mode}) is nearly blank`);
        }
        await page.close();
      }
      assert.deepEqual(one.strangers, [], 'nothing is asked of another host');
      assert.deepEqual(one.errors, [], 'the policy of the page is kept');
    } finally {
      await one.close();
      one.gone();
    }
    assert.deepEqual(faults, []);
  });
}

const ALL = Object.keys(LOOKS);
for (const language of LANGUAGES) {
  if (SOAK) {
    everyPlace(language, 'light', () => ALL);
    everyPlace(language, 'dark', () => ['axe']);
  } else if (language === 'en') {
    everyPlace(language, 'light', () => ALL);
  } else if (language === 'ar') {
    everyPlace(language, 'dark', (place) => (MAIN.includes(place) ? ['axe', '320 px'] : ['320 px']));
  }
}

test('no rule is broken on the way through a session', async () => {
  const one = await phone();
  const faults = [];
  try {
    await walk(one.context, site, (page, place) => seen(page, 'axe', place, 'en, light', faults));
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
    await seen(page, 'axe', 'the answer', 'ar, dark', faults);
  } finally {
    await one.close();
    one.gone();
  }
  assert.deepEqual(faults, []);
});
