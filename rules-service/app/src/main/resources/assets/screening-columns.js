// How a roster's columns are understood: asked for, shown, corrected.
import { unanswered } from './screening-stream.js';

/**
 * Sends a roster to be looked at. By XMLHttpRequest, which tells how much has been sent: this is the first time the file goes up.
 *
 * @param request { program, file, mapping? }
 * @param listener onUpload(fraction) from 0 to 1; then one of onAnswer(html), a fragment of the page, and onProblem(html or { title,
 *     detail }). Nothing more is told after cancel().
 * @returns { cancel() }
 */
export function understand({ program, file, mapping }, { onUpload, onAnswer, onProblem }) {
  const request = new XMLHttpRequest();
  let cancelled = false;
  request.open('POST', `/screening/columns?${new URLSearchParams({ program })}`);
  request.setRequestHeader('Accept', 'text/html');
  request.setRequestHeader('HX-Request', 'true');
  request.upload.addEventListener('progress', (event) => {
    if (event.lengthComputable) {
      onUpload(event.loaded / event.total);
    }
  });
  request.addEventListener('load', () => {
    (request.status === 200 ? onAnswer : onProblem)(request.responseText);
  });
  request.addEventListener('error', async () => {
    const problem = await unanswered(file);
    if (!cancelled) {
      onProblem(problem);
    }
  });
  const body = new FormData();
  body.append('roster', file);
  if (mapping) {
    body.append('mapping', mapping);
  }
  request.send(body);
  return {
    cancel() {
      cancelled = true;
      request.abort();
    },
  };
}

/** What the boxes beside the columns say, as a mapping; null where they are all empty. */
export function corrections(place) {
  const decided = {};
  for (const box of place.querySelectorAll('input[data-key]')) {
    const word = box.value.trim();
    if (word !== '') {
      decided[box.dataset.key] = several(word);
    }
  }
  return Object.keys(decided).length > 0 ? JSON.stringify(decided) : null;
}

/** 竞赛；荣誉 are two; the name of an expert may hold anything. */
function several(word) {
  const parts = word.startsWith('/marks/') ? [word] : word.split(/[；;]/).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length > 1 ? parts : word;
}

/**
 * Listens to the boxes: a heading that stands in several sheets means the same in all of them, and onChange() is called once for each
 * change.
 */
export function watchBoxes(place, onChange) {
  place.addEventListener('change', (event) => {
    const changed = event.target;
    if (changed.dataset.key === undefined) {
      return;
    }
    for (const box of place.querySelectorAll('input[data-key]')) {
      if (box.dataset.key === changed.dataset.key) {
        box.value = changed.value;
      }
    }
    onChange();
  });
  place.addEventListener('keydown', (event) => {
    // Enter decides the box and starts no screening
    if (event.key === 'Enter' && event.target.dataset.key !== undefined) {
      event.preventDefault();
      event.target.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  place.addEventListener('click', (event) => {
    const offer = event.target.closest('button[data-word]');
    if (offer) {
      const box = place.querySelector(`#${offer.dataset.box}`);
      box.value = offer.dataset.word;
      box.focus();
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
}
