// What a screen is looked at for: the rules of axe, whether all fits, and whether a thumb hits it. Each gives its faults, a
// line each.
import { AxeBuilder } from '@axe-core/playwright';
import { PHONES } from './lib.mjs';

/** The least side of a target in CSS pixels. */
const TARGET = 48;

/** The rules of axe that are broken. */
async function violations(page) {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`));
}

/** What does not fit; runs in the page. */
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

/** Targets that are too small; runs in the page. */
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

/** The looks: the size of the phone, that of the text in percent, and what is looked for. */
export const LOOKS = {
  axe: { size: PHONES.usual, look: violations },
  targets: { size: PHONES.small, look: (page) => page.evaluate(small, TARGET) },
  '320 px': { size: [320, 640], look: (page) => page.evaluate(misfits) },
  'double text': { size: PHONES.usual, percent: 200, look: (page) => page.evaluate(misfits) },
};

/** Looks at the page as it is now. */
export async function look(page, name) {
  const { size, percent = 100, look } = LOOKS[name];
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), percent);
  return look(page);
}
