// The roster's file: chosen or dropped, and what can be said of it before it is sent.
import { say, words } from './shell.js';

const KINDS = ['.xlsx', '.xls', '.csv'];

/** Bytes for people. */
export function size(bytes) {
  const kilobytes = bytes / 1024;
  if (bytes < 1024) {
    return `${bytes} B`;
  }
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** Why a file cannot be a roster, as { title, detail }; null where that is for the service to say. */
export function wrongWith(file, most) {
  if (file.size === 0) {
    return { title: words.empty, detail: say('empty-detail', file.name) };
  }
  if (file.size > most) {
    return { title: words['too-large'], detail: say('too-large-detail', file.name, size(file.size), size(most)) };
  }
  if (!KINDS.some((kind) => file.name.toLowerCase().endsWith(kind))) {
    return { title: words['wrong-kind'], detail: say('wrong-kind-detail', file.name) };
  }
  return null;
}

/** Takes files that are dropped on an element as if they had been chosen. */
export function takeDrops(element, input) {
  const over = (on) => (event) => {
    if ([...(event.dataTransfer?.types ?? [])].includes('Files')) {
      event.preventDefault();
      element.classList.toggle('over', on);
    }
  };
  element.addEventListener('dragenter', over(true));
  element.addEventListener('dragover', over(true));
  element.addEventListener('dragleave', over(false));
  element.addEventListener('drop', (event) => {
    over(false)(event);
    const [file] = event.dataTransfer.files;
    if (file) {
      const one = new DataTransfer();
      one.items.add(file);
      input.files = one.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  // a file that misses its place is not opened instead of the page
  for (const kind of ['dragover', 'drop']) {
    document.addEventListener(kind, (event) => event.preventDefault());
  }
}
