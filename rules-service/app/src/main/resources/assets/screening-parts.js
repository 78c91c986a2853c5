// Pieces that results are made of.
import { element, language, say, words } from './shell.js';

/** A text of the service in the language of the page. */
export function text({ zh, en }) {
  return language.startsWith('zh') ? zh : en;
}

export function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}

/** A word on the tone of an outcome. */
export function outcomeWord(outcome) {
  const tone = { ELIGIBLE: 'good', INELIGIBLE: 'bad', UNDETERMINED: 'open' }[outcome];
  return element('span', { class: tone }, words[`results.${outcome}`]);
}

/** Points of a rank, or how far they are open. */
export function points({ least, most }) {
  return least === most ? String(most) : say('results.points-open', least, most);
}

/** A table; the first cell of each row is its heading, numbers stand to the right. */
export function table(headings, rows) {
  const numeric = (at) => rows.length > 0 && typeof rows[0][at] === 'number';
  const cell = (value, first) => element(first ? 'th' : 'td',
    { scope: first && 'row', class: typeof value === 'number' && 'number' }, typeof value === 'number' ? String(value) : value);
  return element('table', {},
    element('thead', {}, element('tr', {}, ...headings.map((one, at) => element('th', { scope: 'col', class: numeric(at) && 'number' }, one)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((value, at) => cell(value, at === 0))))));
}

/** A table that scrolls by itself where it is wider than the screen. */
export function scrolling(label, inside) {
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label }, inside);
}

/**
 * A chart and the table that says the same: one of them is seen on the screen, on paper the table is.
 *
 * @param sentence what the chart shows, for who does not see it
 * @param draw draws into a place; where that fails, only the table is there
 */
export function chartAndTable(label, sentence, numbers, draw) {
  const chart = element('div', { class: 'chart no-print', role: 'img', 'aria-label': sentence });
  const listed = scrolling(label, numbers);
  const button = element('button', { type: 'button', class: 'secondary outline toggle no-print' }, words['results.show-table']);
  listed.classList.add('numbers');
  listed.hidden = true;
  const swap = () => {
    listed.hidden = !listed.hidden;
    chart.hidden = !listed.hidden;
    button.textContent = words[listed.hidden ? 'results.show-table' : 'results.show-chart'];
  };
  button.addEventListener('click', swap);
  draw(chart).catch((failed) => {
    if (listed.hidden) {
      swap();
    }
    button.remove();
    throw failed;
  });
  return element('div', { class: 'chart-and-table' }, chart, listed, button);
}

/** Something that was found: whether it was used, where it stands, what it is. */
export function finding({ weight, sheet, cell, row, message, citation }) {
  const place = cell ?? (row ? say('results.place', row) : '');
  return element('li', { class: 'finding' },
    element('span', { class: weight === 'FAULT' ? 'bad' : 'open' }, words[`results.${weight}`]), ' ',
    place ? element('strong', { class: 'at' }, sheet ? say('results.at', sheet, place) : place) : null, place ? ' ' : null,
    element('span', {}, typeof message === 'string' ? message : text(message)), ' ',
    citation ? element('small', { class: 'muted' }, citation) : null);
}
