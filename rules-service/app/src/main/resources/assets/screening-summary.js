// What the whole roster came to: by outcome, by clause, by recommending unit, ranked, and what was found about it.
import { element, say, words } from './shell.js';
import { drawBars } from './screening-charts.js';
import { chartAndTable, finding, outcomeWord, percent, scrolling, table, text } from './screening-parts.js';

const OUTCOMES = ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE'];
const TONES = { ELIGIBLE: '--clausewise-good', UNDETERMINED: '--clausewise-open', INELIGIBLE: '--clausewise-bad' };
/** As many clauses are drawn; the table has all. */
const DRAWN = 15;
/** As many units are drawn, and as many are listed of those that keep within their quotas: names that are mistyped can be thousands. */
const DRAWN_UNITS = 30;
const LISTED_UNITS = 100;
const KINDS = {
  binding: ['REQUIREMENT', 'EXCLUSION', 'DIRECT_FAIL', 'IN_PRINCIPLE'],
  ways: ['ALTERNATIVE', 'WAIVER', 'PREFERENCE'],
  formalities: [null],
};

/** Whether a clause is against somebody where it is met. */
export function isAgainst(clause) {
  return clause.role === 'EXCLUSION' || clause.role === 'DIRECT_FAIL';
}

/** How many people a clause is against. */
export function against(clause) {
  return isAgainst(clause) ? clause.met : clause.notMet;
}

/**
 * Fills the sections of the summary.
 *
 * @param store of people, with the event summary
 * @param people the table of people, where a clause that is clicked is looked for
 */
export function showSummary(section, store, people, signal) {
  const find = (css) => section.querySelector(css);
  const { summary, titles } = store;
  const several = summary.mapping.programs.length > 1;
  const named = (program) => titles.get(program) ?? program;

  refill(find('#by-outcome'), outcomes(store, signal));
  const kind = find('#clause-kind');
  const clauses = () => refill(find('#by-clause'), byClause(summary.clauses, KINDS[kind.value], several ? named : null, people, signal));
  kind.value = 'binding';
  kind.addEventListener('change', clauses, { signal });
  clauses();
  find('#units').hidden = summary.units.length === 0;
  if (summary.units.length > 0) {
    refill(find('#units'), units(summary.units, several ? named : null, signal));
  }
  find('#parts a[href="#units-heading"]').parentElement.hidden = summary.units.length === 0;
  find('#parts a[href="#rankings"]').parentElement.hidden = summary.rankings.length === 0;
  find('#rankings').replaceChildren(...summary.rankings.map((one) => ranking(one, store.all)));
  findings(find('#findings'), summary);
}

/** Takes away what stood behind a section's heading and choices, and puts something new there. */
function refill(place, made) {
  place.querySelectorAll('.made').forEach((one) => one.remove());
  made.classList.add('made');
  place.append(made);
}

function outcomes({ summary }, signal) {
  const rows = OUTCOMES.map((one) => [one, summary.outcomes[one]]);
  const sentence = rows.map(([one, number]) => `${words[`results.${one}`]} ${number}`).join(', ');
  return chartAndTable(words['results.outcome'], say('results.chart-outcome', sentence),
    table([words['results.outcome'], words['results.number'], words['results.share']],
      rows.map(([one, number]) => [outcomeWord(one), number, percent(number, summary.people)])),
    (place) => drawBars(place, {
      names: [''],
      stacked: true,
      series: rows.map(([one, number]) => ({ name: words[`results.${one}`], colour: TONES[one], values: [number] })),
    }, signal));
}

/** @param named tells the title of a programme; null where there is only one */
function byClause(all, roles, named, people, signal) {
  const clauses = all
    .filter((one) => roles.includes(one.role) && against(one) + one.unknown > 0)
    .sort((a, b) => against(b) - against(a) || b.unknown - a.unknown);
  if (clauses.length === 0) {
    return element('p', {}, words['results.no-clause']);
  }
  const name = (one) => `${one.citation} ${text(one.title)}${named ? `（${named(one.program)}）` : ''}`;
  const drawn = clauses.slice(0, DRAWN);
  const rest = clauses.slice(DRAWN);
  const most = drawn.filter((one) => against(one) > 0).slice(0, 3).map((one) => `${name(one)} ${against(one)}`);
  const sentence = say('results.chart-clause', most.length, most.join('; ') || words['results.none']);
  const headings = [words['results.clause'], words['results.against'], words['results.open']];
  const made = chartAndTable(words['results.clause'], sentence,
    table(headings, clauses.map((one) => [name(one), against(one), one.unknown])),
    (place) => drawBars(place, {
      names: drawn.map(name),
      stacked: true,
      series: [
        { name: words['results.against'], colour: TONES.INELIGIBLE, values: drawn.map(against) },
        { name: words['results.open'], colour: TONES.UNDETERMINED, values: drawn.map((one) => one.unknown) },
      ],
      picked: (index) => people.lookFor(drawn[index]),
    }, signal));
  if (rest.length > 0) {
    const line = say('results.rest', rest.length, Math.max(...rest.map(against)), Math.max(...rest.map((one) => one.unknown)));
    made.querySelector('.chart').after(element('p', { class: 'muted rest no-print' }, line));
  }
  return made;
}

function units(all, named, signal) {
  const unit = (one) => (one.unit ?? words['results.all-units']) + (named ? `（${named(one.program)}）` : '');
  const quota = ({ quota: one }) => (one ? `${one.citation} ${text(one.title)}${one.advisory ? `（${words['results.advisory']}）` : ''}` : '');
  const headings = ['unit', 'quota', 'nominated', 'eligible', 'at-most', 'state'].map((one) => words[`results.${one}`]);
  // all together are so many more that nobody could see the others beside them
  const single = all.some((one) => one.unit !== null) ? all.filter((one) => one.unit !== null) : all;
  const drawn = [...single].sort((a, b) => b.nominated - a.nominated).slice(0, DRAWN_UNITS);
  const within = all.filter((one) => one.unit !== null && !one.exceeded);
  const left = new Set(within.slice(LISTED_UNITS));
  const made = chartAndTable(words['results.unit'], words['results.chart-units'],
    table(headings, all.filter((one) => !left.has(one)).map((one) => [unit(one), quota(one), one.nominated, one.eligible, one.atMost ?? '–', unitState(one)])),
    (place) => drawBars(place, {
      names: drawn.map(unit),
      stacked: false,
      series: [
        { name: words['results.nominated'], colour: '--pico-secondary', values: drawn.map((one) => one.nominated) },
        { name: words['results.eligible'], colour: TONES.ELIGIBLE, values: drawn.map((one) => one.eligible) },
        { name: words['results.at-most'], colour: TONES.INELIGIBLE, limit: true, values: drawn.map((one) => one.atMost ?? '-') },
      ],
    }, signal));
  if (single.length > drawn.length) {
    made.querySelector('.chart').after(element('p', { class: 'muted rest no-print' }, say('results.chart-part', drawn.length)));
  }
  if (left.size > 0) {
    made.append(element('p', { class: 'more' }, say('results.more-units', left.size)));
  }
  return made;
}

function unitState({ quota, atMost, nominated, exceeded }) {
  if (atMost === null) {
    return element('span', { class: 'muted' }, words['results.no-quota']);
  }
  return exceeded
    ? element('span', { class: quota.advisory ? 'open' : 'bad' },
      say(quota.advisory ? 'results.exceeded-advisory' : 'results.exceeded', nominated - atMost))
    : element('span', { class: 'good' }, words['results.within']);
}

/** Where the line is, who is level at it, and what quotas did. */
function ranking(one, people) {
  const { scorecard, counts, line, quotas } = one;
  const id = `ranking-${one.program}`;
  const numbers = ['ranked', 'selected', 'undecided', 'reserve', 'overQuota', 'apart', 'ineligible'];
  const names = { overQuota: 'over-quota', ineligible: 'not-ranked' };
  const heading = (key) => words[`results.${names[key] ?? key}`];
  const headings = ['unit', 'quota', 'at-most', 'ranked', 'selected', 'undecided', 'applied'].map((key) => words[`results.${key}`]);
  const applied = ({ binding }) => words[binding ? 'results.binding' : 'results.advises'];
  return element('section', { class: 'ranking', 'aria-labelledby': id, 'data-program': one.program },
    element('h3', { id }, say('results.ranking-title', text(one.title))),
    element('p', {}, say('results.scorecard', text(scorecard.title)), ' ',
      scorecard.basis === 'ILLUSTRATIVE' ? element('span', { class: 'open' }, words['results.illustrative']) : null, ' ',
      one.strictQuotas ? words['results.strict'] : null),
    element('ul', {},
      ...line.map((sentence) => element('li', { class: 'line' }, text(sentence))),
      ...ties(one.program, people).map(([place, level]) => element('li', { class: 'tie' }, say('results.tie', place, level.join(words['results.comma']))))),
    scrolling(say('results.ranking-title', text(one.title)), table(numbers.map(heading), [numbers.map((key) => counts[key])])),
    quotas.length === 0 ? null : element('details', {}, element('summary', {}, words['results.ranking-quotas']),
      scrolling(words['results.ranking-quotas'], table(headings,
        quotas.map((quota) => [quota.unit ?? words['results.all-units'], `${quota.citation} ${text(quota.title)}`, quota.atMost, quota.ranked,
          quota.selected, quota.undecided, applied(quota)])))));
}

/** Names by the ranks whose people are to be chosen from, best first. */
function ties(program, people) {
  const level = new Map();
  people.filter((one) => one.program === program && one.rank?.placement === 'UNDECIDED').forEach(({ rank, name }) => {
    level.set(rank.place, [...(level.get(rank.place) ?? []), name || words['results.no-name']]);
  });
  return [...level].sort(([a], [b]) => a - b);
}

function findings(place, { findings: about, faults, notes, passed }) {
  const notPeople = Object.values(passed).reduce((sum, one) => sum + one, 0);
  place.querySelector('#row-findings').textContent = [
    faults + notes === 0 ? words['results.no-findings'] : say('results.row-findings', faults, notes),
    notPeople > 0 ? say('results.passed', notPeople) : '',
  ].join(' ');
  place.querySelector('#roster-findings').replaceChildren(...about.map(finding));
}
