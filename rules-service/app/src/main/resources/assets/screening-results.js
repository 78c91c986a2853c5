// What a screening came to, shown while it comes. Of each row so much is kept as the table of people shows, and what it takes to judge the
// one person again; the rest of an event is let go.
import { say, words } from './shell.js';
import { createPeople } from './screening-people.js';
import { createProgress } from './screening-progress.js';
import { percent, text } from './screening-parts.js';
import { showSummary } from './screening-summary.js';

/** What is shown of rows that still come is painted anew this often. */
const PAUSE = 400; // ms
const OUTCOMES = ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE'];

/** Takes off the listeners of results that were shown before in the same section. */
let former = null;

/**
 * Shows results in a section of the page, screening-results.html.
 *
 * @param program { id, title } of the programme asked for
 * @returns begin() before anything is sent; event(object) for each event of the service's answer, rows with clauses and profiles; end()
 *     after the last; fail(problem) instead of it, where problem is { title, detail, errors }. After fail() nothing more is told.
 */
export function createResults(section, program) {
  former?.abort();
  former = new AbortController();
  const signal = former.signal;
  const status = section.querySelector('#counts');
  const summary = section.querySelector('#summary');
  const parts = section.querySelector('#parts');
  const progress = createProgress(section.querySelector('#judging'), status, signal);
  const people = createPeople(section, signal);
  const store = new People();
  let painted = 0;

  function paint(rowsToo) {
    painted = performance.now();
    showFigures(section.querySelector('#figures'), store.outcomes, store.all.length);
    if (rowsToo) {
      people.show(store.all);
    }
  }

  return {
    begin() {
      section.hidden = false;
      summary.hidden = true;
      parts.hidden = true;
      status.textContent = say('judging', program.title);
      people.begin();
      paint(true);
      progress.start();
    },
    event(event) {
      if (event.event === 'mapping') {
        progress.told(0, event.people);
      } else if (event.event === 'row') {
        store.add(event);
      } else if (event.event === 'progress') {
        progress.told(event.done, event.total);
      } else if (event.event === 'rank') {
        store.rank(event);
      } else if (event.event === 'summary') {
        store.summary = event;
      }
      if (performance.now() - painted > PAUSE) {
        paint(true);
      }
    },
    end() {
      const { people: number, outcomes } = store.summary;
      progress.end();
      paint(false);
      people.finish(store.all, store.summary, store.titles);
      summary.hidden = false;
      parts.hidden = false;
      showSummary(section, store, people, signal);
      status.textContent = say('counts', number, outcomes.ELIGIBLE, outcomes.INELIGIBLE, outcomes.UNDETERMINED);
    },
    fail() {
      progress.end();
      paint(true);
      section.hidden = store.all.length === 0;
      status.textContent = say('results.partial', store.all.length, progress.total());
    },
  };
}

/** Everybody so far. */
class People {
  all = [];
  outcomes = { ELIGIBLE: 0, INELIGIBLE: 0, UNDETERMINED: 0 };
  /** Of programmes, by id. */
  titles = new Map();
  summary = null;
  #places = new Map();
  #ids = new Map();

  add(event) {
    const { verdict, clauses } = event;
    const person = {
      number: this.all.length,
      sheet: event.sheet,
      row: event.row,
      name: event.name ?? '',
      reference: event.reference ?? '',
      unit: event.unit ?? '',
      program: event.program,
      asOf: verdict?.asOf,
      outcome: event.outcome,
      why: text(event.why),
      findings: event.findings.map(({ cell, weight, message }) => ({ cell, weight, message: text(message) })),
      clauses: clauses ? {
        met: this.#once(clauses.met),
        notMet: this.#once(clauses.notMet),
        unknown: this.#once(clauses.unknown),
        waived: this.#once(clauses.waived),
      } : null,
      // as text it takes a fraction of the room
      profile: JSON.stringify(event.profile),
      rank: null,
    };
    this.all.push(person);
    this.outcomes[event.outcome]++;
    this.#places.set(`${event.row} ${event.sheet}`, person);
    if (verdict && !this.titles.has(event.program)) {
      this.titles.set(event.program, text(verdict.title));
    }
  }

  /** The same ids as of rows before, not one more of each. */
  #once(ids) {
    return ids.map((id) => this.#ids.get(id) ?? (this.#ids.set(id, id), id));
  }

  rank(event) {
    const person = this.#places.get(`${event.row} ${event.sheet}`);
    const ranked = event.standing === 'RANKED';
    person.rank = {
      ranked,
      place: ranked ? event.rank : event.bestRank,
      placement: event.placement,
      least: ranked ? event.total : event.min,
      most: ranked ? event.total : event.max,
      state: text(event.state),
    };
  }
}

function showFigures(list, outcomes, all) {
  for (const outcome of OUTCOMES) {
    list.querySelector(`[data-outcome=${outcome}] dd`).textContent = String(outcomes[outcome]);
    list.querySelector(`[data-outcome=${outcome}]`).title = `${words[`results.${outcome}`]} ${percent(outcomes[outcome], all)}`;
  }
}
