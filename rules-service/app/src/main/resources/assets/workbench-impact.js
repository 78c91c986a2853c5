// Whom a draft touches in a roster.
import { element, say, words } from './shell.js';
import { told } from './workbench-results.js';

const outcome = (one) => words[one ? `outcome-${one}` : 'not-judged'];
const tone = (one) => ({ ELIGIBLE: 'good', INELIGIBLE: 'bad', UNDETERMINED: 'open' })[one] ?? '';
const shown = (one) => element('span', { class: tone(one) }, outcome(one));

const COLUMNS = ['row', 'name', 'from', 'to', 'because'];

/** An answer to a check that had a roster. */
export function impactResult(answer) {
  const { impact } = answer;
  if (!impact) {
    return [element('p', { id: 'impact-sum' }, told(answer.withoutImpact))];
  }
  const nothing = impact.outcomeChanges + impact.otherChanges + impact.rankChanges === 0;
  const ranked = impact.people.filter(byRankAlone);
  const others = impact.people.filter((one) => !byRankAlone(one));
  return [
    element('p', { id: 'impact-sum' }, say(nothing ? 'impact-none' : 'impact', told(impact.title), impact.compared,
      impact.outcomeChanges, impact.otherChanges, impact.rankChanges)),
    answer.unusedCells > 0 ? element('p', {}, say('unused-cells', answer.unusedCells)) : null,
    impact.outcomes.length === 0 ? null : element('ul', { id: 'ways' }, ...impact.outcomes.map((one) =>
      element('li', {}, shown(one.from), ' → ', shown(one.to), ` ${say('people', one.people)}`))),
    impact.clauses.length === 0 ? null : table('impact-clauses', ['clause', 'people', 'outcomes'],
      impact.clauses.map((one) => [`${one.citation} ${told(one.title)}（${one.id}）`, one.people, one.outcomes])),
    others.length === 0 ? null : table('impact-people', COLUMNS, others.map(person)),
    ranked.length === 0 ? null : element('details', {},
      element('summary', {}, say('impact-ranks', ranked.length)), table('impact-ranked', COLUMNS, ranked.map(person))),
  ].filter((one) => one !== null);
}

/** Somebody before or after whom somebody else has moved. */
const byRankAlone = (one) => one.from?.outcome === one.to?.outcome && one.clauses.length + one.scores.length === 0;

function person(one) {
  const because = [
    ...one.clauses.map((clause) => `${clause.citation} ${told(clause.title)}：${status(clause.from)}→${status(clause.to)}`),
    ...one.scores.length > 0 ? [words['score-changes']] : [],
    ...rank(one),
  ];
  return [one.sheet ? `${one.sheet} ${one.row}` : one.row, one.name ?? '', shown(one.from?.outcome), shown(one.to?.outcome),
    element('ul', {}, ...because.map((text) => element('li', {}, text)))];
}

const status = (result) => words[result ? `status-${result.status}` : 'status-none'];

function rank({ from, to }) {
  const [then, now] = [from?.rank?.rank, to?.rank?.rank];
  return then === now ? [] : [say('rank', then ?? '–', now ?? '–')];
}

function table(id, columns, rows) {
  const cell = (one) => element('td', { class: typeof one === 'number' ? 'number' : null }, one instanceof Node ? one : String(one));
  return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words[id] },
    element('table', { id },
      element('caption', {}, words[id]),
      element('thead', {}, element('tr', {}, ...columns.map((one) => element('th', { scope: 'col' }, words[`column-${one}`])))),
      element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map(cell))))));
}
