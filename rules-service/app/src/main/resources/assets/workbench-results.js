// What the service says of a draft, as people read it.
import { element, language, say, words } from './shell.js';

const FIRST = 50;

/** A text of the service in the language of the page. */
export const told = (text) => (language.startsWith('zh') ? text.zh : text.en);

const toned = (tone, ...children) => element('p', {}, element('span', { class: tone }, ...children));

/**
 * Something at a place of the draft.
 *
 * @param goTo is told { path, line }
 */
function item({ path, line, cell, message, rule }, goTo, ...more) {
  const name = `${path}${cell ? ` ${cell}` : line > 0 ? `:${line}` : ''}`;
  const button = element('button', { type: 'button', class: 'goto' }, name);
  button.addEventListener('click', () => goTo({ path, line }));
  return element('li', {}, button, element('span', { class: 'message' }, rule ? `${say('rule', rule)} ` : '', message), ...more);
}

/** Of very many things the first are shown, and printed; the rest where it is asked for. */
function list(id, items, goTo) {
  const shown = (some, start) => element('ol', start ? { start } : { id }, ...some.map((one) => item(one, goTo, example(one.example))));
  const rest = items.slice(FIRST);
  return [shown(items.slice(0, FIRST)), rest.length === 0 ? null
    : element('details', {}, element('summary', {}, say('more', rest.length)), shown(rest, FIRST + 1))];
}

/** The findings of an answer to a check, by what they are: errors, warnings, failed cases, faults in files of cases, gaps. */
export function findingsOf(answer, find) {
  const of = (finding, folder, tone) => ({
    path: find(finding.file, folder), line: finding.line, cell: finding.cell, rule: finding.rule, message: told(finding.message), tone });
  const cases = answer.cases;
  return {
    errors: answer.errors.map((one) => of(one, 'rules', 'bad')),
    warnings: answer.warnings.map((one) => ({ ...of(one, 'rules', 'open'), example: one.example })),
    failed: (cases?.failed ?? []).map((one) => ({
      path: find(one.file, 'test-cases'), line: one.line, name: one.name, tone: 'bad',
      message: say('case-failed', one.name, one.differences.map(told).join(words.between)) })),
    faults: (cases?.findings ?? []).map((one) => of(one, 'test-cases', 'bad')),
    gaps: (cases?.gaps ?? []).map((one) => of(one, 'rules', 'open')),
  };
}

/** Whether the draft could take service, and each thing that is wrong with it. */
export function checkResult(answer, found, goTo) {
  const errors = found.errors.length;
  return [
    toned(answer.fit ? 'good' : 'bad', words[answer.fit ? 'fit' : 'unfit']),
    element('p', { id: 'check-sum' }, errors > 0 ? say('errors', errors) : say('warnings', found.warnings.length)),
    ...list('wrong', errors > 0 ? found.errors : found.warnings, goTo),
  ].filter((one) => one !== null);
}

function example(shown) {
  return shown && element('details', {},
    element('summary', {}, say('example', shown.asOf)), element('pre', {}, JSON.stringify(shown.profile, null, 2)));
}

/** What became of the cases. */
export function casesResult(answer, found, goTo) {
  if (!answer.cases) {
    return [element('p', { id: 'case-sum' }, words[found.errors.length > 0 ? 'cases-not-run' : 'cases-none'])];
  }
  const { run, passed } = answer.cases;
  const wrong = [...found.faults, ...found.failed];
  return [
    toned(wrong.length === 0 && passed === run ? 'good' : 'bad', words[wrong.length === 0 && passed === run ? 'cases-pass' : 'cases-fail']),
    element('p', { id: 'case-sum' }, say('cases', run, passed, run - passed, found.gaps.length)),
    ...list('failed', wrong, goTo),
    found.gaps.length === 0 ? null : element('details', {},
      element('summary', {}, say('gaps', found.gaps.length)),
      ...list('gaps', found.gaps, goTo).filter((one) => one !== null)),
  ].filter((one) => one !== null);
}

/** How many changes the cases find, and those that they do not. */
export function mutationResult(answer, find, goTo) {
  if (answer.event === 'errors') {
    return [toned('bad', words['mutate-errors'])];
  }
  const { mutants, killed, equivalent, survived } = answer.total;
  const survivors = answer.survivors.map((one) =>
    ({ path: find(one.file, 'rules'), line: one.line, cell: one.cell, message: told(one.message) }));
  const failing = answer.failing.map((one) => ({ path: find(one.file, 'test-cases'), line: one.line, message: say('case-useless', one.name) }));
  const faults = answer.findings.map((one) => ({ path: find(one.file, 'test-cases'), line: one.line, message: told(one.message) }));
  const row = (label, tally) => element('tr', {}, element('th', { scope: 'row' }, label),
    ...[tally.mutants, tally.killed, tally.equivalent, tally.survived].map((one) => element('td', { class: 'number' }, String(one))));
  const table = element('table', {},
    element('thead', {}, element('tr', {}, ...['kind', 'mutants', 'killed', 'equivalent', 'survived']
      .map((key, i) => element('th', { scope: 'col', class: i > 0 ? 'number' : null }, words[`column-${key}`])))),
    element('tbody', {}, ...answer.kinds.map((one) => row(told(one.label), one.tally))));
  return [
    toned(survived === 0 ? 'good' : 'bad', words[survived === 0 ? 'mutate-none' : 'mutate-some']),
    element('p', { id: 'mutate-sum' }, say('mutants', answer.notice, mutants, killed, equivalent, survived)),
    mutants < answer.of ? element('p', {}, say('mutants-stopped', mutants, answer.of)) : null,
    ...list('survivors', [...survivors, ...failing, ...faults], goTo),
    element('details', {}, element('summary', {}, words['by-kind']),
      element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words['by-kind'] }, table)),
  ].filter((one) => one !== null);
}
