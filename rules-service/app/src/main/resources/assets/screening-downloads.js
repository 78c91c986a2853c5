// What can be taken away: the service makes it anew from the same roster, for it has kept nothing.
import { element, say, words } from './shell.js';
import { ask, next } from './screening-stream.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The buttons of a section of the page.
 *
 * @param showProblem shows a problem, or null, at a place
 * @returns offer(request, mapping) after a screening: what was asked for, and the columns as YAML; and take() away when it is no longer
 *     what is shown
 */
export function createDownloads(section, showProblem) {
  const state = section.querySelector('#download-state');
  const progress = section.querySelector('#download-progress');
  const problemPlace = section.querySelector('#download-problem');
  const cancel = section.querySelector('#download-cancel');
  const buttons = ['workbook', 'csv'].map((name) => section.querySelector(`#download-${name}`));
  let request = null;
  let columns = '';
  let running = null;

  function working(job) {
    running = job;
    cancel.hidden = job === null;
    progress.hidden = job === null;
    buttons.forEach((button) => (button.disabled = job !== null));
  }

  async function start(accept) {
    const job = new AbortController();
    working(job);
    showProblem(problemPlace, null);
    state.textContent = words.downloading;
    progress.removeAttribute('value');
    try {
      const name = await download(request, accept, job.signal, (fraction) => {
        progress.value = fraction;
        state.textContent = say('downloaded-part', Math.floor(fraction * 100));
      });
      state.textContent = say('downloaded', name);
    } catch (failed) {
      if (!job.signal.aborted) {
        state.textContent = '';
        showProblem(problemPlace, failed.problem ?? { title: words.refused });
        if (!failed.problem) {
          throw failed; // a mistake of ours: the browser's console shall have it
        }
      }
    } finally {
      if (running === job) {
        working(null);
      }
    }
  }

  function stop() {
    running?.abort();
    working(null);
    state.textContent = '';
  }

  section.querySelector('#download-workbook').addEventListener('click', () => start(WORKBOOK));
  section.querySelector('#download-csv').addEventListener('click', () => start('text/csv'));
  section.querySelector('#download-mapping').addEventListener('click', () => {
    const name = say('mapping-name', request.file.name.replace(/\.[^.]*$/, ''));
    save(new Blob([columns], { type: 'application/yaml' }), name);
    state.textContent = say('downloaded', name);
  });
  cancel.addEventListener('click', () => {
    stop();
    state.textContent = words.cancelled;
  });

  return {
    offer(asked, mapping) {
      request = asked;
      columns = mapping;
      section.hidden = false;
    },
    take() {
      stop();
      showProblem(problemPlace, null);
      section.hidden = true;
    },
  };
}

/** Fetches an answer whole and saves it; tells how much has come where that is known. Returns its name. */
async function download(request, accept, signal, onProgress) {
  const answer = await ask(request, accept, signal);
  const total = Number(answer.headers.get('Content-Length') ?? 0);
  const parts = [];
  let come = 0;
  const reader = answer.body.getReader();
  for (let part = await next(reader); !part.done; part = await next(reader)) {
    parts.push(part.value);
    come += part.value.length;
    if (total > 0) {
      onProgress(come / total);
    }
  }
  const name = fileName(answer);
  save(new Blob(parts, { type: accept }), name);
  return name;
}

/** As the service would have it saved. */
function fileName(answer) {
  const said = answer.headers.get('Content-Disposition') ?? '';
  return decodeURIComponent(/filename\*=UTF-8''([^;]+)/i.exec(said)?.[1] ?? 'clausewise');
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = element('a', { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken it by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
