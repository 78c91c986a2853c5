// The files of a draft as a list, with what is to be said of each.
import { element, say, words } from './shell.js';

/**
 * @param draft the files
 * @param current path of the one that is shown
 * @param findings by path
 * @param onChoose is told the path of a file
 */
export function showFiles(place, draft, current, findings, onChoose) {
  const folders = Map.groupBy(draft.paths(), (path) => path.slice(0, path.lastIndexOf('/')));
  const shut = new Set([...place.querySelectorAll('details:not([open])')].map((one) => one.dataset.folder));
  const file = (path) => {
    const found = findings.get(path) ?? [];
    const state = draft.state(path);
    const button = element('button', { type: 'button', class: 'file', 'aria-current': path === current ? 'true' : null, 'data-path': path },
      element('span', {}, path.slice(path.lastIndexOf('/') + 1)),
      state === 'same' ? null : element('span', { class: 'open' }, words[`file-${state}`]),
      found.length === 0 ? null
        : element('span', { class: found.some((one) => one.tone === 'bad') ? 'bad' : 'open' }, say('found', found.length)));
    button.addEventListener('click', () => onChoose(path));
    return element('li', {}, button);
  };
  const focused = place.contains(document.activeElement) ? document.activeElement.dataset.path : null;
  place.replaceChildren(...[...folders].map(([folder, paths]) =>
    element('details', { open: !shut.has(folder), 'data-folder': folder },
      element('summary', {}, folder), element('ul', {}, ...paths.map(file)))));
  if (focused) {
    [...place.querySelectorAll('button')].find((one) => one.dataset.path === focused)?.focus();
  }
}
