// 名册筛查: what is chosen, sent and shown.
import { element, say, words } from './shell.js';
import { screen } from './screening-stream.js';
import { createResults } from './screening-results.js';

const form = document.querySelector('#choice');
const results = document.querySelector('#results');
const problemPlace = document.querySelector('#problem');
const start = document.querySelector('#start');
const cancel = document.querySelector('#cancel');
let running = null;

/** Shows a problem of the service, or takes the last one away. */
function showProblem(problem) {
  problemPlace.replaceChildren(...(problem ? [problemBox(problem)] : []));
}

function problemBox({ title, detail, errors = [] }) {
  const list = element('ul', {}, ...errors.map((one) => element('li', {}, one.message)));
  return element('div', { class: 'problem' },
    element('p', {}, element('strong', {}, title)),
    element('p', {}, detail),
    errors.length > 0 ? list : null);
}

function working(job) {
  running = job;
  start.disabled = job !== null;
  cancel.hidden = job === null;
}

/** Ends what is going on and takes away what was shown: it was about another choice. */
function reset() {
  running?.cancel();
  working(null);
  results.hidden = true;
  showProblem(null);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = form.querySelector('input[name=program]:checked');
  const file = form.querySelector('#roster').files[0];
  reset();
  if (!chosen || !file) {
    showProblem({ title: words['not-yet'], detail: words[chosen ? 'no-file' : 'no-program'] });
    return;
  }
  const shown = createResults(results, { id: chosen.value, title: chosen.dataset.title });
  shown.begin();
  working(screen({ program: chosen.value, file, detail: 'full' }, {
    onUpload() {},
    onEvent: shown.event,
    onProblem(problem) {
      working(null);
      shown.fail(problem);
      showProblem(problem);
    },
    onEnd() {
      working(null);
      shown.end();
    },
  }));
});

cancel.addEventListener('click', reset);
form.addEventListener('change', reset);
