// Without a touch: everything by the keyboard, with a focus that is always seen; and without motion where none is wished.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NIGHT, answerCards, heading, open, phone, press, see, serve, words } from './lib.mjs';

/** More steps of the focus than any screen has targets. */
const MOST = 80;

let site;
before(async () => {
  site = await serve();
});
after(async () => {
  await site.stop();
});

/** What has the focus: its words, and whether it is seen to have it. */
function focused() {
  const element = document.activeElement;
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
  return {
    name: (element.getAttribute('aria-label') ?? (element.matches('main, body, div') ? '' : element.textContent)).trim(),
    what: element.outerHTML.slice(0, 120),
    // The parts of a field for a date show by themselves which of them has it.
    seen: element === document.body || element.type === 'date' || outlined || style.boxShadow !== 'none',
  };
}

/** Moves the focus on to a target of this name, and presses it by key. */
async function go(page, name, key = 'Enter') {
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    assert.ok(now.seen, `nobody sees that this has the focus: ${now.what}`);
    if (words(name).test(now.name)) {
      await page.keyboard.press(key);
      return;
    }
  }
  assert.fail(`the focus never came to “${name}”`);
}

async function onPhone(options, journey) {
  const one = await phone(options);
  try {
    await journey(one.context);
  } finally {
    await one.close();
    one.gone();
  }
}

test('a feed by keys alone', async () => {
  await onPhone({ hasTouch: false, isMobile: false }, async (context) => {
    const page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await go(page, 'Look around');
    await heading(page, 'Today');
    await go(page, 'Feed');
    await heading(page, 'Feed');
    await go(page, 'Left', 'Space');
    await heading(page, 'Feeding, left');
    await go(page, 'Finish');
    await see(page, 'Saved. Add more?');
  });
});

test('from a sore spot into the check-in by keys alone', async () => {
  await onPhone({ hasTouch: false, isMobile: false }, async (context) => {
    const page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
    await go(page, 'It hurts now');
    await heading(page, 'Where is it sore?');
    await go(page, 'Mark on the left');
    await go(page, 'This is the spot');
    await heading(page, 'Any of these?');
    await go(page, 'None of these');
    await heading(page, 'Any of these now?');
  });
});

/** How many drawings move now. */
const moving = (page) =>
  page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length + document.querySelectorAll('svg animate, svg animateTransform, svg animateMotion').length,
  );

test('a drawing moves, and does not where the device asks for less motion', async () => {
  for (const [wish, moves] of [
    ['no-preference', true],
    ['reduce', false],
  ]) {
    await onPhone({ reducedMotion: wish }, async (context) => {
      const page = await open(context, site.at('', { start: NIGHT, pace: 1 }));
      await press(page, 'It hurts now');
      await answerCards(page);
      await press(page, 'Start', 'Baby is safe. Start');
      await heading(page, 'Try the touch first');
      assert.equal((await moving(page)) > 0, moves, `where the device says ${wish}`);
    });
  }
});

test('the theme follows the device where that is chosen', async () => {
  const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const seen = [];
  for (const colorScheme of ['light', 'dark']) {
    await onPhone({ colorScheme }, async (context) => {
      const page = await open(context, site.at('/settings', { start: NIGHT, pace: 1, sample: 14 }));
      await press(page, 'As the device');
      await page.locator('[data-theme="device"]').waitFor();
      seen.push(await ground(page));
    });
  }
  assert.notEqual(seen[0], seen[1]);
});
