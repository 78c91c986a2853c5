// A table of any number of rows, of which only those that can be seen are in the document. All rows are equally high.
import { element, words } from './shell.js';

/** Rows above and below those that are seen. */
const SPARE = 6;

/**
 * Makes a grid of an element with role=grid.
 *
 * @param open told the row that is clicked or entered
 * @param sort told the column whose heading is clicked
 * @returns show(columns, rows, { column, down }): columns are { id, width, cell(row) } and the words results.ID; what rows are sorted by
 */
export function createGrid(place, { open, sort, signal }) {
  const head = element('div', { role: 'row', class: 'grid-row grid-head', 'aria-rowindex': '1' });
  const body = element('div', { role: 'rowgroup', class: 'grid-body' });
  // as high as any row, never seen
  const probe = element('div', { class: 'grid-row probe', 'aria-hidden': 'true' });
  let columns = [];
  let rows = [];
  let drawn = new Map();
  let active = -1;
  let height = 1;

  place.replaceChildren(element('div', { role: 'rowgroup', class: 'grid-heads' }, head), probe, body);

  function draw() {
    const first = Math.max(0, Math.floor((place.scrollTop - head.offsetHeight) / height) - SPARE);
    const last = Math.min(rows.length, Math.ceil((place.scrollTop + place.clientHeight) / height) + SPARE);
    const kept = new Map();
    for (let index = first; index < last; index++) {
      kept.set(index, drawn.get(index) ?? row(index));
    }
    if (active >= 0 && !kept.has(active)) {
      kept.set(active, drawn.get(active) ?? row(active));
    }
    const same = kept.size === drawn.size && [...kept.keys()].every((index) => drawn.has(index));
    drawn = kept;
    if (!same) {
      body.replaceChildren(...[...kept].sort(([a], [b]) => a - b).map(([, made]) => made));
    }
  }

  function row(index) {
    const made = element('div', { role: 'row', class: 'grid-row', id: `person-${index}`, 'aria-rowindex': index + 2, 'aria-selected': String(index === active) },
      ...columns.map((column, at) => element('div', { role: at === 0 ? 'rowheader' : 'gridcell', class: `cell ${column.id}`, 'aria-colindex': at + 1 },
        column.cell(rows[index]))));
    made.style.top = `${index * height}px`;
    return made;
  }

  function heading(column, at, order) {
    const sorted = order.column === column;
    return element('div', { role: 'columnheader', class: `cell ${column.id}`, 'aria-colindex': at + 1, 'aria-sort': sorted ? (order.down ? 'descending' : 'ascending') : 'none' },
      element('button', { type: 'button', 'data-column': column.id }, words[`results.${column.id}`]));
  }

  function activate(index) {
    if (rows.length === 0) {
      return;
    }
    const before = drawn.get(active);
    active = Math.min(rows.length - 1, Math.max(0, index));
    before?.setAttribute('aria-selected', 'false');
    const top = active * height;
    const seen = place.clientHeight - head.offsetHeight;
    if (top < place.scrollTop) {
      place.scrollTop = top;
    } else if (top + height > place.scrollTop + seen) {
      place.scrollTop = top + height - seen;
    }
    draw();
    drawn.get(active).setAttribute('aria-selected', 'true');
    place.setAttribute('aria-activedescendant', `person-${active}`);
  }

  function measure() {
    const now = probe.offsetHeight;
    if (now > 0 && now !== height) {
      height = now;
      body.style.height = `${rows.length * height}px`;
      drawn = new Map();
    }
    draw();
  }

  function page() {
    return Math.max(1, Math.floor((place.clientHeight - head.offsetHeight) / height) - 1);
  }

  const keys = {
    ArrowDown: () => activate(active + 1),
    ArrowUp: () => activate(active - 1),
    PageDown: () => activate(active + page()),
    PageUp: () => activate(active - page()),
    Home: () => activate(0),
    End: () => activate(rows.length - 1),
    Enter: () => active >= 0 && open(rows[active]),
  };

  place.addEventListener('scroll', draw, { signal, passive: true });
  place.addEventListener('keydown', (event) => {
    const key = keys[event.key];
    if (key && event.target === place && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      key();
    }
  }, { signal });
  place.addEventListener('focus', () => active < 0 && activate(0), { signal });
  place.addEventListener('click', (event) => {
    const button = event.target.closest('button[data-column]');
    const clicked = event.target.closest('.grid-body .grid-row');
    if (button) {
      sort(columns.find((one) => one.id === button.dataset.column));
      head.querySelector(`[data-column=${button.dataset.column}]`).focus();
    } else if (clicked) {
      activate(Number(clicked.getAttribute('aria-rowindex')) - 2);
      open(rows[active]);
    }
  }, { signal });
  const resized = new ResizeObserver(measure);
  resized.observe(place);
  signal.addEventListener('abort', () => resized.disconnect());

  return {
    show(nextColumns, nextRows, order) {
      const chosen = rows[active];
      columns = nextColumns;
      rows = nextRows;
      active = chosen ? rows.indexOf(chosen) : -1;
      drawn = new Map();
      place.removeAttribute('aria-activedescendant');
      place.setAttribute('aria-rowcount', rows.length + 1);
      place.setAttribute('aria-colcount', columns.length);
      place.style.setProperty('--columns', columns.map((one) => one.width).join(' '));
      head.replaceChildren(...columns.map((column, at) => heading(column, at, order)));
      body.replaceChildren();
      body.style.height = `${rows.length * height}px`;
      measure();
      if (active >= 0) {
        place.setAttribute('aria-activedescendant', `person-${active}`);
      }
    },
  };
}
