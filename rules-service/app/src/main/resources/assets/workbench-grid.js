// A decision table as a table: each cell a field. Only lines that are changed are written anew, the others stay as they were typed.
import { element, say, words } from './shell.js';

const ABOVE = 5; // lines from RuleTable to the first row: kinds, patterns, conditions, labels

/** Where in a text its rows are; null where it is no decision table, or has a line break in a cell, which only a text can show. */
export function tableIn(path, text) {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith('RuleTable'));
  const whole = lines.every((line) => (line.split('"').length - 1) % 2 === 0);
  return path.endsWith('.csv') && head >= 0 && lines.length > head + ABOVE && whole ? head + ABOVE : null;
}

function cells(line) {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)]
    .map(([, quoted, plain]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')));
}

const written = (row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

/**
 * Shows the rows of a table.
 *
 * @param findings of this file
 * @param onEdit is told the whole text after each change
 */
export function showGrid(place, path, text, findings, onEdit) {
  const lines = text.split('\n');
  const first = tableIn(path, text);
  const labels = cells(lines[first - 1]);
  const end = lines.findIndex((line, i) => i >= first && line.trim() === '');
  const rows = lines.slice(first, end < 0 ? lines.length : end);
  const last = first + rows.length;

  function change(at, gone, ...added) {
    lines.splice(at, gone, ...added);
    onEdit(lines.join('\n'));
  }

  function again(focus) {
    showGrid(place, path, lines.join('\n'), [], onEdit);
    place.querySelector(focus)?.focus();
  }

  function field(row, number, column) {
    const wrong = findings.find((one) => one.line === number && one.cell === `${String.fromCharCode(65 + column)}${number}`);
    const input = element('input', { 'aria-label': say('cell', labels[column] ?? '', number), 'aria-invalid': wrong ? 'true' : null, title: wrong?.message });
    input.value = row[column] ?? '';
    input.addEventListener('input', () => {
      row[column] = input.value;
      change(number - 1, 1, written(row));
    });
    return element('td', {}, input);
  }

  const body = rows.map((line, i) => {
    const number = first + i + 1;
    const row = cells(line);
    const remove = element('button', { type: 'button', class: 'secondary', 'aria-label': say('row-remove', number) }, words['row-remove-short']);
    remove.addEventListener('click', () => {
      change(number - 1, 1);
      again('.add-row');
    });
    return element('tr', {}, element('th', { scope: 'row' }, String(number)), ...labels.map((_, column) => field(row, number, column)),
      element('td', {}, remove));
  });
  const add = element('button', { type: 'button', class: 'secondary add-row' }, words['row-add']);
  add.addEventListener('click', () => {
    change(last, 0, ','.repeat(labels.length - 1));
    again('tbody tr:last-child input');
  });
  place.replaceChildren(
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('table-of', path) },
      element('table', {},
        element('thead', {}, element('tr', {}, ...[words['column-row'], ...labels, words['row-remove-short']]
          .map((one) => element('th', { scope: 'col' }, one)))),
        element('tbody', {}, ...body))),
    add);
}
