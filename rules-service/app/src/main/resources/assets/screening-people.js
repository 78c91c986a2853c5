// The table of people: what is shown of each, how they are filtered and put in order.
import { element, say, words, language } from './shell.js';
import { createGrid } from './screening-grid.js';
import { outcomeWord, points, table, text } from './screening-parts.js';
import { createPerson } from './screening-person.js';
import { against, isAgainst } from './screening-summary.js';

const COLLATOR = new Intl.Collator(language, { numeric: true });
const OUTCOMES = ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE'];
/** Behind everybody with a rank stands who may yet get one. */
const APART = 1_000_000;

/** Each column: its id and width, what it is sorted by (null stands last), what its cell says, and whether it is there for these people. */
const COLUMNS = [
  { id: 'row', width: '4.5rem', key: (one) => one.number, cell: (one) => String(one.row) },
  { id: 'sheet', width: '7rem', key: (one) => one.sheet || null, cell: (one) => one.sheet, there: (all) => all.some((one) => one.sheet !== all[0].sheet) },
  { id: 'name', width: '7rem', key: (one) => one.name || null, cell: (one) => one.name || words['results.no-name'] },
  { id: 'reference', width: '7rem', key: (one) => one.reference || null, cell: (one) => one.reference, there: (all) => all.some((one) => one.reference) },
  { id: 'outcome', width: language.startsWith('zh') ? '6rem' : '9rem', key: (one) => OUTCOMES.indexOf(one.outcome), cell: (one) => outcomeWord(one.outcome) },
  { id: 'rank', width: '5.5rem', key: rankKey, cell: ({ rank }) => rankWords(rank), there: ranked },
  { id: 'points', width: '6rem', key: ({ rank }) => (rank ? rank.most : null), cell: ({ rank }) => (rank ? points(rank) : ''), there: ranked },
  { id: 'placement', width: '10rem', key: ({ rank }) => rank?.state ?? null, cell: ({ rank }) => rank?.state ?? '', there: ranked },
  { id: 'why', width: 'minmax(16rem, 1fr)', key: (one) => one.why || null, cell: (one) => one.why },
  { id: 'unit', width: '8rem', key: (one) => one.unit || null, cell: (one) => one.unit, there: (all) => all.some((one) => one.unit) },
  { id: 'problems', width: '6rem', key: (one) => one.findings.length, cell: (one) => (one.findings.length ? say('results.problems-of', one.findings.length) : '') },
];

function ranked(all) {
  return all.some((one) => one.rank);
}

function rankKey({ rank }) {
  return rank && (rank.ranked ? rank.place : APART + rank.place);
}

function rankWords(rank) {
  if (!rank) {
    return '';
  }
  return rank.ranked ? String(rank.place) : say('results.best-rank', rank.place);
}

/**
 * The section of people within the results.
 *
 * @returns begin(); show(all) while they come; finish(all, summary, titles) when everybody is there; lookFor(clause) filters by a clause
 */
export function createPeople(section, signal) {
  const find = (css) => section.querySelector(css);
  const form = find('#filter');
  const person = createPerson(find('#person'), signal);
  const grid = createGrid(find('#grid'), { open: person.open, sort, signal });
  let all = [];
  let clauses = [];
  let shown = [];
  let order = { column: COLUMNS[0], down: false };

  function paint() {
    const wanted = filter(form, clauses);
    shown = all.filter(wanted);
    if (order.column.id !== 'row' || order.down) {
      shown.sort((a, b) => compare(order.column.key(a), order.column.key(b), order.down) || a.number - b.number);
    }
    grid.show(COLUMNS.filter((one) => !one.there || one.there(all)), shown, order);
    // while people come, the numbers of all tell enough
    find('#shown').textContent = form.hidden ? '' : shown.length === 0 ? words['results.nobody'] : say('results.shown', shown.length, all.length);
  }

  function sort(column) {
    order = { column, down: order.column === column && !order.down };
    paint();
  }

  form.addEventListener('input', (event) => {
    if (event.target.id === 'filter-clause') {
      offerStatuses(find('#filter-status'), clauses[event.target.value]);
    }
    paint();
  }, { signal });
  form.addEventListener('submit', (event) => event.preventDefault(), { signal });
  // fields are as they were until the event is over
  form.addEventListener('reset', () => setTimeout(() => {
    offerStatuses(find('#filter-status'), undefined);
    paint();
  }), { signal });
  addEventListener('beforeprint', () => find('#people-print').replaceChildren(onPaper(all, shown)), { signal });
  addEventListener('afterprint', () => find('#people-print').replaceChildren(), { signal });

  return {
    begin() {
      all = [];
      clauses = [];
      form.reset();
      form.hidden = true;
      paint();
    },
    show(people) {
      all = people;
      paint();
    },
    finish(people, summary, titles) {
      all = people;
      clauses = summary.clauses;
      offerClauses(find('#filter-clause'), clauses, summary.mapping.programs.length > 1 ? titles : null);
      offerUnits(find('#filter-unit'), people);
      form.hidden = false;
      paint();
    },
    lookFor(clause) {
      form.reset();
      // after what the form does when it is reset
      setTimeout(() => {
        find('#filter-clause').value = String(clauses.indexOf(clause));
        offerStatuses(find('#filter-status'), clause);
        find('#filter-status').value = against(clause) > 0 ? find('#filter-status').value : 'unknown';
        paint();
      });
      find('#people').scrollIntoView({ block: 'start' });
      find('#grid').focus({ preventScroll: true });
    },
  };
}

/** What is asked for, as a question about one person. */
function filter(form, clauses) {
  const value = (id) => form.querySelector(`#filter-${id}`).value;
  const sought = value('text').trim().toLowerCase();
  const outcome = value('outcome');
  const unit = value('unit');
  const clause = value('clause') === '' ? null : clauses[Number(value('clause'))];
  const status = value('status');
  const withFindings = form.querySelector('#filter-findings').checked;
  return (one) => (outcome === '' || one.outcome === outcome)
    && (unit === '' || `=${one.unit}` === unit)
    && (!withFindings || one.findings.length > 0)
    && (clause === null || (one.program === clause.program && one.clauses[status].includes(clause.id)))
    && (sought === '' || one.name.toLowerCase().includes(sought) || one.reference.toLowerCase().includes(sought));
}

function compare(a, b, down) {
  if (a === null || b === null) {
    return (a === null) - (b === null);
  }
  const order = typeof a === 'number' ? a - b : COLLATOR.compare(a, b);
  return down ? -order : order;
}

/** @param titles of programmes, null where there is only one */
function offerClauses(select, clauses, titles) {
  const option = (one, index) => element('option', { value: index },
    say(isAgainst(one) ? 'results.clause-option-against' : 'results.clause-option', one.citation, text(one.title), against(one), one.unknown));
  const groups = new Map();
  clauses.forEach((one, index) => {
    const group = groups.get(one.program) ?? [];
    groups.set(one.program, [...group, option(one, index)]);
  });
  const offered = titles === null
    ? [...groups.values()].flat()
    : [...groups].map(([program, options]) => element('optgroup', { label: titles.get(program) ?? program }, ...options));
  select.replaceChildren(select.options[0], ...offered);
}

/** Calls the statuses as they are called of this clause, and offers first the one that stops people. */
function offerStatuses(select, clause) {
  const exclusion = clause !== undefined && isAgainst(clause);
  select.disabled = clause === undefined;
  select.value = exclusion ? 'met' : 'notMet';
  for (const status of ['met', 'notMet']) {
    select.querySelector(`[value=${status}]`).textContent = words[`results.${status}${exclusion ? '-exclusion' : ''}`];
  }
}

function offerUnits(select, people) {
  const units = [...new Set(people.map((one) => one.unit))].sort(COLLATOR.compare);
  select.replaceChildren(select.options[0], ...units.map((unit) => element('option', { value: `=${unit}` }, unit || words['results.no-unit'])));
  select.parentElement.hidden = units.length < 2;
}

/** Everybody that is shown, as paper takes it. */
function onPaper(all, shown) {
  const columns = COLUMNS.filter((one) => !one.there || one.there(all));
  const made = table(columns.map((one) => words[`results.${one.id}`]), shown.map((one) => columns.map((column) => column.cell(one))));
  for (const row of made.rows) {
    columns.forEach((one, at) => row.cells[at].classList.add(one.id));
  }
  return made;
}
