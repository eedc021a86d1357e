// Small screens and large text: nothing scrolls sideways, nothing is cut off, and every target is large enough for a thumb.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, phone, serve } from './lib.mjs';
import { FAMILY, addresses } from './routes.mjs';

/** The least side of a target in CSS pixels. */
const TARGET = 48;

let site;
before(async () => {
  site = await serve();
});
after(async () => {
  await site.stop();
});

/** What does not fit, a line each; runs in the page. */
function misfits() {
  const found = [];
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) found.push(`the page scrolls sideways by ${wide} px`);
  // What scrolls by itself, as a row of chips or a table does, may reach further.
  const within = (element, so) => element.id !== 'main' && (so(element) || within(element.parentElement, so));
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className} “${element.textContent.trim().slice(0, 40)}”`;
  for (const element of document.querySelectorAll('#main *')) {
    const style = getComputedStyle(element);
    if (element.closest('svg, [aria-hidden="true"], .visually-hidden, video')) continue;
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    if (!own || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    const scrolls = within(element, (outer) => ['auto', 'scroll'].includes(getComputedStyle(outer).overflowX) && outer.scrollWidth > outer.clientWidth);
    if (!scrolls && (box.left < -1 || box.right > innerWidth + 1)) found.push(`${name(element)} is outside of the screen`);
    if (style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) found.push(`${name(element)} is cut off`);
    if (style.overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2) found.push(`${name(element)} is cut off below`);
  }
  return found;
}

/** Targets that are too small, a line each; runs in the page. */
function small(least) {
  const pressable = 'button, a[href], input, select, textarea, summary, [role=button], [role=radio], [role=checkbox], [role=switch], [role=tab]';
  return [...document.querySelectorAll(pressable)]
    .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((element) => {
      const target = element.matches('input') ? (element.closest('label') ?? element) : element;
      const box = target.getBoundingClientRect();
      const fits = box.width >= least - 0.5 && box.height >= least - 0.5;
      const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
      return fits || box.width === 0 ? '' : `${element.tagName.toLowerCase()}.${element.className} “${name}”: ${Math.round(box.width)} x ${Math.round(box.height)}`;
    })
    .filter(Boolean);
}

/** Looks at every screen on a phone of this size, with text of this size. */
function everywhere(title, size, percent, told, look) {
  test(title, async () => {
    const one = await phone({ size });
    const faults = [];
    try {
      for (const place of addresses()) {
        const page = await open(one.context, site.at(place, { ...FAMILY, ...told }));
        if (percent !== 100) await page.addStyleTag({ content: `html{font-size:${percent}%}` });
        faults.push(...(await look(page)).map((fault) => `${place}: ${fault}`));
        await page.close();
      }
    } finally {
      await one.close();
      one.gone();
    }
    assert.deepEqual(faults, []);
  });
}

const fits = (page) => page.evaluate(misfits);
everywhere('all fits on 320 px', [320, 640], 100, {}, fits);
everywhere('all fits on 320 px in Arabic', [320, 640], 100, { language: 'ar' }, fits);
everywhere('all fits with text of double size', [390, 844], 200, {}, fits);
everywhere('every target is large enough', [360, 740], 100, {}, (page) => page.evaluate(small, TARGET));
