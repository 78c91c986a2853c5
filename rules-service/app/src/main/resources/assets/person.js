// 单人核查: what is chosen and filled in goes to the service, and what it comes to stands beside it.
import { element, language, say, words } from './shell.js';
import { createForm } from './person-form.js';

const PAUSE = 400; // ms without a change before the service is asked
const AGAIN = 3000; // ms before a service that did not answer, or was busy, is asked again

const root = document.querySelector('#form');
const form = createForm(root);
const place = (id) => document.getElementById(id);
const offers = [...root.querySelectorAll('input[name=program]')];
let waiting = null;
let asked = null;
let sent = null;

/** The request as the API takes it. */
function request() {
  const programs = offers.filter((one) => one.checked).map((one) => one.value);
  const asOf = place('as-of').value;
  return { profile: form.build(), ...(programs.length > 0 && { programs }), ...(asOf !== '' && { asOf }) };
}

function changed() {
  clearTimeout(waiting);
  waiting = setTimeout(judge, PAUSE);
}

function chosen() {
  const programs = new Set(offers.filter((one) => one.checked).map((one) => one.value));
  form.show(programs);
  place('first').hidden = programs.size > 0;
  place('unknown').hidden = programs.size === 0;
  changed();
}

async function judge() {
  clearTimeout(waiting);
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  const body = request();
  showKept();
  if (!body.programs && Object.keys(body.profile).length === 0) {
    place('verdicts').replaceChildren();
    place('take').hidden = true;
    place('said').textContent = '';
    showFaults([], body.profile);
    return;
  }
  place('verdicts').classList.add('old');
  try {
    const answer = await ask('/person/verdicts', JSON.stringify(body), signal);
    const text = await answer.text();
    if (answer.ok) {
      showVerdicts(text, body);
    } else {
      showProblem(JSON.parse(text), body.profile);
      again(answer.status === 503);
    }
  } catch (failed) {
    if (failed.name !== 'AbortError') {
      showProblem({ title: words.failed, detail: '', errors: [] }, body.profile);
      again(failed instanceof TypeError);
      if (!(failed instanceof TypeError)) {
        throw failed; // a mistake of ours: the browser's console shall have it
      }
    }
  }
}

/** Asks again by and by, unless something is changed before. */
function again(transient) {
  if (transient) {
    waiting = setTimeout(judge, AGAIN);
  }
}

function ask(address, body, signal) {
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': language };
  return fetch(address, { method: 'POST', body, headers, signal, cache: 'no-store' });
}

function showVerdicts(html, body) {
  sent = body;
  showFaults([], body.profile);
  const verdicts = place('verdicts');
  const focused = verdicts.contains(document.activeElement);
  const part = new DOMParser().parseFromString(html, 'text/html');
  verdicts.replaceChildren(...part.body.childNodes);
  verdicts.classList.remove('old');
  for (const fact of verdicts.querySelectorAll('#missing .fact, .missing .fact, .lacks .fact, .settles .fact')) {
    link(fact, body.profile);
  }
  if (focused) {
    place('outcomes-heading').focus();
  }
  place('take').hidden = false;
  place('curl').textContent = curl(body);
  place('answer-json').hidden = true;
  place('show').setAttribute('aria-expanded', 'false');
  // the list of outcomes says it to those who see it
  place('said').classList.add('visually-hidden');
  place('said').textContent = [...verdicts.querySelectorAll('.outcomes li')]
    .map((one) => say('said', one.querySelector('a').textContent, one.querySelector('strong').textContent)).join(' ');
}

/** Makes what is missing a link to its field. */
function link(fact, profile) {
  const field = form.find(fact.dataset.pointer, profile);
  const target = field && form.focusable(field);
  if (target && !target.closest('[hidden]')) {
    const made = element('a', { href: `#${target.id || 'form'}`, class: 'fact', 'data-pointer': fact.dataset.pointer }, fact.textContent);
    made.addEventListener('click', (event) => {
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: 'center' });
    });
    fact.replaceWith(made);
  }
}

function showProblem(problem, profile) {
  place('verdicts').replaceChildren();
  place('verdicts').classList.remove('old');
  place('take').hidden = true;
  const errors = problem.errors ?? [];
  const elsewhere = showFaults(errors, profile);
  place('said').textContent = errors.length > 0 ? say('faults', errors.length) : '';
  place('said').classList.toggle('visually-hidden', errors.length === 0);
  if (errors.length === 0 || elsewhere.length > 0) {
    place('problem').replaceChildren(element('div', { class: 'problem', role: 'alert' },
      element('p', {}, element('strong', {}, problem.title)),
      errors.length === 0 ? element('p', {}, problem.detail)
        : element('ul', {}, ...elsewhere.map((one) => element('li', {}, element('code', {}, one.pointer), ' ', one.message)))));
  }
}

/** Says at each field what the service says about it; those that have no field are given back. */
function showFaults(errors, profile) {
  place('problem').replaceChildren();
  root.querySelectorAll('.error').forEach((one) => {
    one.hidden = true;
    one.textContent = '';
  });
  root.querySelectorAll('[aria-invalid]').forEach((one) => one.removeAttribute('aria-invalid'));
  return errors.filter(({ pointer = '', message }) => {
    const field = pointer === '/asOf' ? place('as-of') : form.find(pointer.replace(/^\/profile/, ''), profile);
    if (!field || field.closest('[hidden]')) {
      return true;
    }
    const error = (field.matches('fieldset') ? field : field.closest('.field')).querySelector(':scope > .error');
    error.hidden = false;
    error.textContent = error.textContent ? `${error.textContent} ${message}` : message;
    if (!field.matches('fieldset')) {
      field.setAttribute('aria-invalid', 'true');
    }
    return false;
  });
}

function showKept() {
  const kept = form.kept();
  place('kept').hidden = kept.length === 0;
  place('kept').querySelector('summary').textContent = say('kept', kept.length);
  place('kept').querySelector('ul').replaceChildren(
    ...kept.map(({ pointer, label }) => element('li', {}, label, ' ', element('code', {}, pointer))));
}

/** For bash: within single quotes nothing means anything but a single quote. */
function curl(body) {
  const json = JSON.stringify(body, null, 2).replaceAll("'", "'\\''");
  return `curl -sS '${location.origin}/api/v1/evaluations' \\\n  -H 'Content-Type: application/json' \\\n  --data-binary '${json}'`;
}

/** Fills the form from a profile or a whole request, as text. */
async function fill(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    // the service says better than the browser what is wrong, and where
    const answer = await ask('/person/verdicts', text);
    showProblem(await answer.json(), {});
    return;
  }
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    showProblem({ title: words['not-profile'], detail: '', errors: [] }, {});
    return;
  }
  const whole = Object.hasOwn(json, 'profile');
  // a key that is there twice is an error to the service and nothing to the browser
  const checked = await ask('/person/verdicts', whole ? text : `{"profile":${text}}`);
  if (checked.status === 400) {
    showProblem(await checked.json(), {});
    return;
  }
  form.load(whole ? json.profile ?? {} : json);
  if (whole) {
    place('as-of').value = typeof json.asOf === 'string' ? json.asOf : '';
    if (Array.isArray(json.programs)) {
      offers.forEach((one) => { one.checked = json.programs.includes(one.value); });
    }
  }
  chosen();
  await judge();
  if (offers.every((one) => !one.checked)) {
    // those the service found to fit
    const fit = [...place('verdicts').querySelectorAll('.outcomes li')].map((one) => one.dataset.program);
    offers.forEach((one) => { one.checked = fit.includes(one.value); });
    chosen();
  }
  if (place('problem').childElementCount === 0) {
    place('json').open = false;
    place('facts-heading').focus();
  }
}

async function open(file) {
  if (!file) {
    return;
  }
  try {
    place('paste').value = await file.text();
  } catch {
    showProblem({ title: words.unreadable, detail: '', errors: [] }, {});
    return;
  }
  await fill(place('paste').value);
}

root.addEventListener('submit', (event) => event.preventDefault());
root.addEventListener('input', (event) => {
  const { target } = event;
  if (target === place('search') || target === place('paste') || target === place('file')) {
    return;
  }
  if (target.name === 'program') {
    chosen();
    return;
  }
  form.changed(target);
  form.count();
  changed();
});
root.addEventListener('click', (event) => {
  const add = event.target.closest('.add');
  const remove = event.target.closest('.remove');
  if (add) {
    form.add(add.closest('.list')).querySelector('input, select').focus();
    changed();
  } else if (remove) {
    form.remove(remove.closest('.entry')).querySelector(':scope > .buttons .add').focus();
    changed();
  }
});
root.addEventListener('reset', (event) => {
  event.preventDefault();
  form.clear();
  place('as-of').value = '';
  changed();
});
place('verdicts').addEventListener('click', (event) => {
  const choose = event.target.closest('.choose');
  if (choose) {
    offers.find((one) => one.value === choose.value).checked = true;
    chosen();
  }
});
place('search').addEventListener('input', () => {
  const sought = place('search').value.trim().toLowerCase().split(/\s+/);
  const labels = [...place('programs').querySelectorAll('label')];
  labels.forEach((one) => {
    one.hidden = !sought.every((part) => one.dataset.searched.toLowerCase().includes(part));
  });
  place('found').textContent = sought[0] === '' ? '' : say('found', labels.filter((one) => !one.hidden).length);
});
for (const [id, on] of [['all', true], ['none', false]]) {
  place(id).addEventListener('click', () => {
    offers.filter((one) => !one.closest('label').hidden).forEach((one) => { one.checked = on; });
    chosen();
  });
}
place('fill').addEventListener('click', () => fill(place('paste').value));
place('file').addEventListener('change', () => open(place('file').files[0]));
for (const name of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(name, (event) => {
    event.preventDefault();
    place('json').classList.toggle('over', name === 'dragover');
    if (name === 'drop') {
      place('json').open = true;
      open(event.dataTransfer.files[0]);
    }
  });
}
place('print').addEventListener('click', () => window.print());
place('download').addEventListener('click', () => {
  const address = URL.createObjectURL(new Blob([JSON.stringify(form.build(), null, 2)], { type: 'application/json' }));
  element('a', { href: address, download: 'profile.json' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
});
place('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(place('curl').textContent);
    place('took').textContent = words.copied;
  } catch {
    place('curl').closest('details').open = true;
    getSelection().selectAllChildren(place('curl'));
    place('took').textContent = words['not-copied'];
  }
});
place('show').addEventListener('click', async () => {
  const box = place('answer-json');
  if (box.hidden) {
    const answer = await ask('/api/v1/evaluations', JSON.stringify(sent));
    box.querySelector('pre').textContent = JSON.stringify(await answer.json(), null, 2);
  }
  box.hidden = !box.hidden;
  place('show').setAttribute('aria-expanded', String(!box.hidden));
});
// what a page shows again after going back is judged again
window.addEventListener('pageshow', chosen);
