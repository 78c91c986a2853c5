// 规则工作台: a draft is begun, edited, checked, tried, compared and taken home.
import { element, say, words } from './shell.js';
import { begun, checked, inService, mutated, opened, Refused } from './workbench-service.js';
import { createDraft, nameFault } from './workbench-draft.js';
import { createEditor, moved } from './workbench-editor.js';
import { showGrid, tableIn } from './workbench-grid.js';
import { showFiles } from './workbench-files.js';
import { casesResult, checkResult, findingsOf, mutationResult } from './workbench-results.js';
import { impactResult } from './workbench-impact.js';
import { showDiff } from './workbench-diff.js';

const find = (css) => document.querySelector(css);
const most = Number(find('#start').dataset.most);
const editor = createEditor(find('#editor'), edited);

let draft = null;
let current = null; // path of the file that is shown
let findings = new Map(); // by path
let revision = 0; // of all drafts of this page: one more with each change
let running = null; // an AbortController

const RESULTS = ['#check', '#cases', '#mutation', '#impact'];

// beginning

find('#from-service').addEventListener('submit', (event) => {
  event.preventDefault();
  const choice = find('#notice').selectedOptions[0];
  begin(async (service) => ({
    files: service.files, folder: choice.value, title: choice.textContent,
    about: say('about-notice', find('#notice').options.length - 1),
  }));
});

find('#archive').addEventListener('change', () => {
  const file = find('#archive').files[0];
  find('#archive').value = '';
  if (file) {
    fromArchive(file);
  }
});

const drop = find('#drop');
['dragenter', 'dragover'].forEach((type) => drop.addEventListener(type, (event) => {
  event.preventDefault();
  drop.classList.add('over');
}));
['dragleave', 'drop'].forEach((type) => drop.addEventListener(type, () => drop.classList.remove('over')));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  const file = event.dataTransfer.files[0];
  if (file) {
    fromArchive(file);
  }
});

function fromArchive(file) {
  if (file.size > most) {
    problem({ title: words['archive-large'], detail: say('archive-large-detail', file.name, file.size, most) });
    return;
  }
  begin(async () => ({
    files: (await opened(file.slice(0, file.size, 'application/zip'))).files, folder: null, title: file.name, about: words['about-archive'],
  }));
}

find('#new-notice').addEventListener('submit', (event) => {
  event.preventDefault();
  const fields = Object.fromEntries(new FormData(event.target));
  begin(async (service) => {
    const { files } = await begun(fields);
    if (Object.keys(files).some((path) => path in service.files)) {
      throw new Refused({ title: words.refused, detail: say('folder-taken', fields.folder) });
    }
    return { files: { ...service.files, ...files }, folder: fields.folder, title: fields.title, about: words['about-new'] };
  });
});

/** @param source is given the files in service and gives what a draft is made of */
async function begin(source) {
  if (draft?.unsaved && !window.confirm(words.discard)) {
    return;
  }
  await work('beginning', async () => {
    const service = await inService();
    const { files, folder, title, about } = await source(service);
    draft = createDraft(files, service.files, folder);
    findings = new Map();
    find('#draft').hidden = false;
    find('#start').open = false;
    find('#draft-heading').textContent = say('draft', title);
    find('#about').textContent = about;
    find('#in-service').textContent = service.version;
    revision++;
    RESULTS.forEach((css) => {
      find(css).replaceChildren(element('p', { class: 'muted' }, words['not-yet']));
      delete find(css).dataset.revision;
    });
    stale();
    const notices = draft.notices();
    find('#mutated').replaceChildren(...notices.map((one) => element('option', {}, one)));
    const programs = [...find('#program').options];
    const own = programs.find((one) => notices.length === 1 && one.dataset.notice === notices[0]);
    find('#program').value = (own ?? programs[0])?.value;
    current = draft.paths().find((path) => path.endsWith('.drl')) ?? draft.paths()[0];
    choose(current);
    find('#draft-heading').focus();
  });
}

// editing

function choose(path) {
  current = path;
  find('#file-name').textContent = path ?? '';
  find('#path').value = path ?? '';
  editor.show(path, draft.text(path), findings.get(path) ?? []);
  look(false);
  told();
}

/** Shows a decision table as a table, or any file as text. */
function look(asGrid) {
  const text = (draft.text(current) ?? '').replaceAll('\r\n', '\n');
  const can = tableIn(current ?? '', text) !== null;
  find('#as-grid-label').hidden = !can;
  find('#as-grid').checked = can && asGrid;
  find('#grid').hidden = !(can && asGrid);
  find('#editor').hidden = can && asGrid;
  if (can && asGrid) {
    showGrid(find('#grid'), current, text, findings.get(current) ?? [], (other) => {
      editor.replace(other);
      edited(other);
    });
  }
}

find('#as-grid').addEventListener('change', () => look(find('#as-grid').checked));

function edited(text) {
  const before = draft.text(current).replaceAll('\r\n', '\n');
  draft.write(current, text);
  findings.set(current, moved(findings.get(current) ?? [], before, text));
  editor.mark(findings.get(current));
  changed();
}

function changed() {
  revision++;
  stale();
  told();
}

/** Says in all lists what the draft is now. */
function told() {
  showFiles(find('#files'), draft, current, findings, choose);
  const list = (findings.get(current) ?? []).map((one) => {
    const button = element('button', { type: 'button', class: 'goto' }, one.line > 0 ? say('line', one.line) + (one.cell ? ` ${one.cell}` : '') : one.cell ?? words['whole-file']);
    button.addEventListener('click', () => goTo({ path: current, line: one.line }));
    return element('li', { class: one.tone }, button, element('span', { class: 'message' }, one.message));
  });
  find('#file-findings').replaceChildren(...list);
  find('#file-state').textContent = list.length > 0 ? say('found-here', list.length) : '';
  showDiff(find('#diff'), draft.changes());
}

/** Says of each result whether it is about a draft that has been changed since. */
function stale() {
  RESULTS.map(find).forEach((result) => {
    result.previousElementSibling.hidden = (result.dataset.revision ?? String(revision)) === String(revision);
  });
}

function goTo({ path, line }) {
  if (draft.has(path)) {
    if (path === current) {
      look(false);
    } else {
      choose(path);
    }
    editor.goTo(Math.max(1, line ?? 1));
  }
}

const wherever = (file, folder) => {
  const [path, other] = [`${folder}/${file}`, `${folder === 'rules' ? 'test-cases' : 'rules'}/${file}`];
  return draft.has(path) || !draft.has(other) ? path : other;
};

find('#file-form').addEventListener('submit', (event) => {
  event.preventDefault();
  const path = find('#path').value.trim().normalize('NFC');
  const what = event.submitter.value;
  const fault = what === 'remove' ? null : nameFault(path, draft);
  if (fault) {
    problem({ title: words.refused, detail: say(fault, path) });
    return;
  }
  problem(null);
  if (what === 'add') {
    draft.add(path, '');
  } else if (what === 'rename') {
    draft.rename(current, path);
    findings.set(path, findings.get(current) ?? []);
    findings.delete(current);
  } else {
    draft.remove(current);
    findings.delete(current);
  }
  choose(what === 'remove' ? draft.paths()[0] : path);
  changed();
});

addEventListener('beforeunload', (event) => {
  if (draft?.unsaved) {
    event.preventDefault();
  }
});

// asking the service

find('#do-check').addEventListener('click', () => work('checking', async (signal) => {
  const asked = revision;
  showCheck(await checked(await draft.zip(), null, signal), asked);
  find('#check-heading').focus();
}));

find('#compare').addEventListener('submit', (event) => {
  event.preventDefault();
  const file = find('#roster').files[0];
  if (!file) {
    problem({ title: words.refused, detail: words['no-roster'] });
    return;
  }
  const roster = { program: find('#program').value, asOf: find('#as-of').value, file };
  work('comparing', async (signal) => {
    const asked = revision;
    const answer = await checked(await draft.zip(), roster, signal);
    showCheck(answer, asked);
    show('#impact', impactResult(answer), asked);
    find('#impact-heading').focus();
  });
});

find('#mutate').addEventListener('submit', (event) => {
  event.preventDefault();
  work('mutating', async (signal, onProgress) => {
    const asked = revision;
    const answer = await mutated(await draft.zip(), find('#mutated').value, onProgress, signal);
    show('#mutation', mutationResult(answer, wherever, goTo), asked);
    find('#mutation-heading').focus();
  });
});

find('#download').addEventListener('click', async () => {
  const link = element('a', { href: URL.createObjectURL(await draft.zip()), download: words['archive-name'] });
  link.click();
  URL.revokeObjectURL(link.href);
  draft.saved();
});

find('#print').addEventListener('click', () => window.print());
find('#cancel').addEventListener('click', () => running?.abort());

function showCheck(answer, asked) {
  const found = findingsOf(answer, wherever);
  findings = Map.groupBy(Object.values(found).flat(), (one) => one.path);
  show('#check', checkResult(answer, found, goTo), asked);
  show('#cases', casesResult(answer, found, goTo), asked);
  editor.mark(findings.get(current) ?? []);
  told();
}

/** @param asked the revision of the draft that was sent */
function show(css, content, asked) {
  find(css).replaceChildren(...content);
  find(css).dataset.revision = asked;
  stale();
}

/** Does one thing at a time, says so meanwhile, and says what went wrong. */
async function work(name, job) {
  running?.abort();
  const own = new AbortController();
  running = own;
  problem(null);
  const since = Date.now();
  let done = '';
  const progress = find('#progress');
  const tick = () => {
    find('#elapsed').textContent = `${done} ${say('seconds', Math.round((Date.now() - since) / 1000))}`;
  };
  const clock = setInterval(tick, 1000);
  progress.removeAttribute('value');
  find('#doing').textContent = words[name];
  tick();
  find('#busy').hidden = false;
  try {
    await job(own.signal, (count, of) => {
      progress.max = of;
      progress.value = count;
      done = say('done', count, of);
      tick();
    });
  } catch (failed) {
    if (failed instanceof Refused) {
      problem(failed.problem);
    } else if (failed.name !== 'AbortError') {
      throw failed;
    }
  } finally {
    clearInterval(clock);
    if (running === own) {
      running = null;
      find('#busy').hidden = true;
    }
  }
}

/** Shows a problem, or takes the last one away. */
function problem(one) {
  const box = one && element('div', { class: 'problem' },
    element('p', {}, element('strong', {}, one.title)),
    element('p', {}, one.detail),
    one.errors?.length > 0 ? element('ul', {}, ...one.errors.map((fault) => element('li', {}, fault.message))) : null);
  find('#problem').replaceChildren(...(box ? [box] : []));
  if (box) {
    find('#problem').scrollIntoView({ block: 'nearest' });
  }
}
