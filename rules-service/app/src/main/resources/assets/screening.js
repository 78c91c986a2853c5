// 名册筛查: what is chosen, sent and shown. Everything lives here and in what the service answers; nothing is kept when the page goes.
import { element, say, words } from './shell.js';
import { corrections, understand, watchBoxes } from './screening-columns.js';
import { createDownloads } from './screening-downloads.js';
import { size, takeDrops, wrongWith } from './screening-file.js';
import { createResults } from './screening-results.js';
import { screen } from './screening-stream.js';
import { watchSearch } from './screening-search.js';

const find = (css) => document.querySelector(css);
const form = find('#choice');
const roster = find('#roster');
const columns = find('#columns');
const understanding = find('#understanding');
const sending = find('#sending');
const results = find('#results');
const problemPlace = find('#problem');
const startButton = find('#start');
const cancelButton = find('#cancel');
const state = find('#state');
const most = Number(form.dataset.most);
const downloads = createDownloads(find('#downloads'), showProblem);

/** What was decided about columns, as it is sent to be looked at; null: nothing. */
let decided = null;
/** Whether the columns that are chosen were understood: a promise, null where nobody has asked. */
let understood = null;
let looking = null;
let judging = null;
/** Whether the roster is on its way up to be judged. */
let uploading = false;

/** Shows a problem at a place: the service's, as a fragment or an object, or ours; null takes the last one away. */
function showProblem(place, problem) {
  if (typeof problem === 'string') {
    htmx.swap(place, problem, { swapStyle: 'innerHTML' });
  } else {
    place.replaceChildren(...(problem ? [problemBox(problem)] : []));
  }
  if (problem) {
    place.scrollIntoView({ block: 'nearest' });
  }
}

function problemBox({ title, detail, errors = [] }) {
  const list = element('ul', {}, ...errors.map((one) => element('li', {}, one.message)));
  return element('div', { class: 'problem' },
    element('p', {}, element('strong', {}, title)),
    detail ? element('p', {}, detail) : null,
    errors.length > 0 ? list : null);
}

function showWork() {
  cancelButton.hidden = looking === null && judging === null;
  startButton.disabled = judging !== null;
  sending.hidden = looking === null && !uploading;
}

function program() {
  const chosen = form.querySelector('input[name=program]:checked');
  return chosen && { id: chosen.value, title: chosen.dataset.title, options: form.querySelector(`.options[data-program="${chosen.value}"]`) };
}

/** Ends a screening and takes away what came of it: it was about another choice. */
function forgetResults() {
  judging?.cancel();
  judging = null;
  uploading = false;
  results.hidden = true;
  find('#asked').textContent = '';
  downloads.take();
  showProblem(problemPlace, null);
  state.textContent = '';
  showWork();
}

function forgetColumns() {
  looking?.cancel();
  looking = null;
  understood = null;
  columns.hidden = true;
  understanding.replaceChildren();
  showWork();
}

/** Asks how the columns are understood, where there is a roster and a programme; what is shown stays until the answer is there. */
function look() {
  const chosen = program();
  const file = roster.files[0];
  looking?.cancel();
  looking = null;
  if (!chosen || !file || wrongWith(file, most)) {
    return;
  }
  columns.hidden = false;
  showSent(0);
  understood = new Promise((resolve) => {
    looking = understand({ program: chosen.id, file, mapping: decided }, {
      onUpload: showSent,
      onAnswer(html) {
        looking = null;
        swapColumns(html);
        showWork();
        resolve(true);
      },
      onProblem(problem) {
        looking = null;
        forgetColumns();
        showProblem(problemPlace, problem);
        resolve(false);
      },
    });
  });
  showWork();
}

/** @param fraction null where it is not known */
function showSent(fraction) {
  if (fraction === null || fraction === 1) {
    find('#sent').removeAttribute('value');
  } else {
    find('#sent').value = fraction;
  }
  const unknown = fraction === null ? words['sending-all'] : say('sending', Math.floor(fraction * 100));
  find('#sending-words').textContent = fraction === 1 ? words.reading : unknown;
}

/** Puts the answer in place; whoever is writing in a box goes on in the same. */
function swapColumns(html) {
  const active = understanding.contains(document.activeElement) ? document.activeElement : null;
  const box = active?.dataset.key === undefined ? null : { id: active.id, value: active.value };
  const scrolled = [...understanding.querySelectorAll('.scroll')].map((one) => one.scrollLeft);
  htmx.swap(understanding, html, { swapStyle: 'innerHTML' });
  understanding.querySelectorAll('.scroll').forEach((one, index) => (one.scrollLeft = scrolled[index] ?? 0));
  const again = box && document.getElementById(box.id);
  if (again) {
    again.value = box.value;
    again.focus();
  }
}

/** What is asked for; null, and said, where something is missing. */
function question() {
  const chosen = program();
  const file = roster.files[0];
  if (!chosen || !file) {
    showProblem(problemPlace, { title: words['not-yet'], detail: words[chosen ? 'no-file' : 'no-program'] });
    (chosen ? roster : find('#search')).focus();
    return null;
  }
  const wrong = wrongWith(file, most);
  const asOf = chosen.options.querySelector('.as-of');
  if (wrong || !asOf.validity.valid) {
    showProblem(problemPlace, wrong ?? { title: words['not-yet'], detail: words['bad-date'] });
    (wrong ? roster : asOf).focus();
    return null;
  }
  return {
    program: chosen.id,
    title: chosen.title,
    file,
    asOf: asOf.value,
    strictQuotas: chosen.options.querySelector('.strict')?.checked ?? false,
    scorecard: chosen.options.querySelector('.scorecard')?.value,
  };
}

async function start() {
  forgetResults();
  const asked = question();
  if (asked === null) {
    return;
  }
  if (understood === null) {
    look();
  }
  state.textContent = words.started;
  const waited = understood;
  if (!(await waited) || waited !== understood) {
    state.textContent = '';
    return;
  }
  const mapping = understanding.querySelector('#understood').dataset.mapping || null;
  judge({ ...asked, mapping });
}

function judge(request) {
  const shown = createResults(results, { id: request.program, title: request.title });
  let told = '';
  shown.begin();
  results.querySelector('h2').focus();
  find('#asked').textContent = say('asked', request.title, request.file.name, request.asOf || words['as-of-default']);
  const over = () => {
    judging = null;
    uploading = false;
    state.textContent = '';
    showWork();
  };
  judging = screen({ ...request, detail: 'outcome', clauses: true, profiles: true }, {
    onUpload(fraction) {
      uploading = fraction !== 1;
      showSent(fraction);
      showWork();
    },
    onEvent(event) {
      told = event.event === 'mapping' ? event.mapping : told;
      shown.event(event);
    },
    onProblem(problem) {
      over();
      shown.fail(problem);
      showProblem(problemPlace, problem);
    },
    onEnd() {
      over();
      shown.end();
      downloads.offer(request, told);
    },
  });
  showWork();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (judging === null) {
    start();
  }
});

cancelButton.addEventListener('click', () => {
  if (looking) {
    forgetColumns();
  }
  forgetResults();
  state.textContent = words.cancelled;
  startButton.focus();
});

form.addEventListener('change', (event) => {
  const changed = event.target;
  if (changed.name === 'program') {
    form.querySelectorAll('.options').forEach((one) => (one.hidden = one.dataset.program !== changed.value));
    forgetResults();
    look();
  } else if (changed.closest('.options')) {
    forgetResults();
  }
});

roster.addEventListener('change', () => {
  const file = roster.files[0];
  forgetResults();
  forgetColumns();
  // boxes were about the columns of another file; a mapping that was saved is meant for the next one too
  decided = decided?.startsWith('{') ? null : decided;
  find('#file').textContent = file ? say('file', file.name, size(file.size)) : '';
  showProblem(problemPlace, file ? wrongWith(file, most) : null);
  look();
});

find('#mapping').addEventListener('change', async (event) => {
  decided = event.target.files[0] ? await event.target.files[0].text() : null;
  forgetResults();
  look();
});

watchBoxes(understanding, () => {
  const now = corrections(understanding);
  if (now !== decided) {
    decided = now;
    forgetResults();
    look();
  }
});

takeDrops(find('#drop'), roster);
watchSearch(find('#search'), find('#found'), [...document.querySelectorAll('.choice')]);
