// What a draft changes of what is in service, line by line.
import { element, say, words } from './shell.js';

const AROUND = 3; // lines

/** @param changes as a draft tells them */
export function showDiff(place, changes) {
  place.replaceChildren(
    element('p', { id: 'diff-sum' }, changes.length === 0 ? words['diff-none'] : say('diff', changes.length)),
    ...changes.map(fileDiff));
}

function fileDiff({ path, state, before, after }) {
  const heading = (...more) => element('h4', {}, path, ' ', element('span', { class: 'open' }, words[`file-${state}`]), ...more);
  if (before === null && after === null || state === 'changed' && (before === null || after === null)) {
    return element('section', { class: 'diff' }, heading(), element('p', {}, words['no-text']));
  }
  const { hunks } = globalThis.Diff.structuredPatch(path, path, before ?? '', after ?? '', '', '', { context: AROUND });
  const lines = hunks.flatMap((one) => one.lines).filter((one) => !one.startsWith('\\'));
  const count = (sign) => lines.filter((one) => one.startsWith(sign)).length;
  const table = element('table', { class: 'lines' },
    element('thead', { class: 'visually-hidden' }, element('tr', {}, ...['line-before', 'line-after', 'line']
      .map((key) => element('th', { scope: 'col' }, words[`column-${key}`])))),
    ...hunks.map(hunk));
  return element('section', { class: 'diff' }, heading(` +${count('+')} −${count('-')}`),
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('diff-of', path) }, table));
}

function hunk({ oldStart, newStart, lines }) {
  let [then, now] = [oldStart, newStart];
  return element('tbody', {}, ...lines.filter((one) => !one.startsWith('\\')).map((line) => {
    const [sign, text] = [line[0], line.slice(1)];
    const numbers = [sign === '+' ? '' : then++, sign === '-' ? '' : now++];
    const content = element(sign === '+' ? 'ins' : sign === '-' ? 'del' : 'span', {}, `${sign === '-' ? '−' : sign} ${text}`);
    return element('tr', {}, ...numbers.map((one) => element('td', { class: 'number muted' }, String(one))), element('td', {}, content));
  }));
}
