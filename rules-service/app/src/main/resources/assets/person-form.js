// The form and the profile it stands for. What is not filled in is left out; what cannot be read is sent as it is written, so that the service
// itself says what is wrong with it; what the form has no field for is kept and sent.
import { say } from './shell.js';
import { at, forget, isObject, leaves, put, pruned, withoutNulls } from './person-json.js';

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?$/;

export function createForm(root) {
  /** What was loaded and no field shows. */
  let rest = {};
  /** Lists that were loaded as incomplete, in their order: the same profile gives the same receipt. */
  let before = [];
  let made = 0;
  let chosen = new Set();

  const controls = () => [...root.querySelectorAll('[data-path]')];
  const values = () => controls().filter((one) => one.dataset.kind !== 'ATTESTATION');
  const attestations = () => controls().filter((one) => one.dataset.kind === 'ATTESTATION');
  const lists = (within) => [...within.querySelectorAll('[data-list]')];
  const materials = () => root.querySelector('[data-materials]');
  const entriesOf = (list) => [...list.querySelector(':scope > .entries').children];
  const wholeOf = (list) => list.querySelector(':scope > .whole input');
  const checked = () => [...materials().querySelectorAll('label:not(.whole) input')];

  /** The JSON Pointer of a field or list: its path, with the numbers of the entries it stands in. */
  function pointerOf(place) {
    const numbers = [];
    for (let entry = place.closest('.entry'); entry; entry = entry.parentElement.closest('.entry')) {
      numbers.unshift([...entry.parentElement.children].indexOf(entry));
    }
    return (place.dataset.path ?? place.dataset.list).replace(/\*/g, () => numbers.shift());
  }

  function add(list) {
    const entry = list.querySelector(':scope > template').content.firstElementChild.cloneNode(true);
    made += 1;
    for (const one of entry.querySelectorAll('[id], [for], [aria-describedby]')) {
      for (const name of ['id', 'for', 'aria-describedby']) {
        if (one.hasAttribute(name)) {
          one.setAttribute(name, one.getAttribute(name).replace(/\*/g, `${made}`));
        }
      }
    }
    list.querySelector(':scope > .entries').append(entry);
    show(chosen);
    count();
    return entry;
  }

  function remove(entry) {
    const list = entry.closest('.list');
    const kept = at(rest, pointerOf(list));
    const index = [...entry.parentElement.children].indexOf(entry);
    if (Array.isArray(kept)) {
      kept.splice(index, 1);
    }
    entry.remove();
    count();
    return list;
  }

  /** Says of each list what is known of it, and of each entry which it is. */
  function count() {
    for (const list of lists(root)) {
      const entries = entriesOf(list);
      entries.forEach((entry, index) => {
        entry.querySelector(':scope > legend .number').textContent = say('entry', index + 1);
      });
      state(list, entries.length);
    }
    if (materials()) {
      state(materials(), checked().filter((one) => one.checked).length);
    }
  }

  function state(list, size) {
    const whole = wholeOf(list).checked;
    const key = size === 0 ? (whole ? 'list.none' : 'list.unknown') : (whole ? 'list.whole' : 'list.part');
    list.querySelector(':scope > .state').textContent = say(key, size);
  }

  /** Shows what the programmes look at, and nothing else. */
  function show(programs) {
    chosen = programs;
    const wanted = (one) => one.dataset.programs.split(' ').some((program) => programs.has(program));
    root.querySelectorAll('[data-programs]').forEach((one) => { one.hidden = !wanted(one); });
    root.querySelectorAll('.facts-of').forEach((section) => {
      section.hidden = ![...section.children].some((one) => one.dataset.programs && !one.hidden);
    });
  }

  function read(control) {
    const { value } = control;
    switch (control.dataset.kind) {
      case 'FLAG':
        return value === 'true';
      case 'NUMBER':
      case 'NUMBER_CHOICE':
        // a number that this browser would write differently is left to the service as text
        return NUMBER.test(value) && String(Number(value)) === value ? Number(value) : value;
      default:
        return value;
    }
  }

  /** Puts a value into a field; false where the field cannot show it. */
  function write(control, value) {
    const kind = control.dataset.kind;
    const number = kind === 'NUMBER' || kind === 'NUMBER_CHOICE';
    const type = kind === 'FLAG' || kind === 'ATTESTATION' ? 'boolean' : number ? 'number' : 'string';
    if (typeof value !== type || value === '') {
      return false;
    }
    control.value = String(value);
    const shown = control.value === String(value);
    if (!shown) {
      control.value = '';
    }
    return shown;
  }

  function build() {
    const profile = structuredClone(rest);
    const incomplete = Array.isArray(profile.incomplete) ? profile.incomplete : [];
    for (const list of lists(root)) {
      const pointer = pointerOf(list);
      const size = entriesOf(list).length;
      const whole = wholeOf(list).checked;
      if (size > 0 || (whole && !Array.isArray(at(profile, pointer)))) {
        const kept = at(profile, pointer);
        const entries = Array.isArray(kept) ? kept : [];
        put(profile, pointer, Array.from({ length: size }, (_, index) => entries[index] ?? {}));
      }
      if (size > 0 && !whole) {
        incomplete.push(pointer);
      }
    }
    values().filter((one) => one.value !== '').forEach((one) => put(profile, pointerOf(one), read(one)));
    buildAttestations(profile);
    buildMaterials(profile, incomplete);
    const place = (pointer) => (before.includes(pointer) ? before.indexOf(pointer) : before.length);
    if (incomplete.length > 0) {
      profile.incomplete = incomplete.sort((one, other) => place(one) - place(other));
    } else if (Array.isArray(profile.incomplete)) {
      delete profile.incomplete;
    }
    return pruned(profile);
  }

  function buildAttestations(profile) {
    const said = attestations().filter((one) => one.value !== '');
    if (said.length > 0 && !Array.isArray(profile.attestations)) {
      profile.attestations = [];
    }
    for (const one of said) {
      const criterion = criterionOf(one);
      const kept = profile.attestations.find((entry) => isObject(entry) && entry.criterion === criterion);
      if (kept) {
        kept.met = one.value === 'true';
      } else {
        profile.attestations.push({ criterion, met: one.value === 'true' });
      }
    }
  }

  function buildMaterials(profile, incomplete) {
    const fieldset = materials();
    if (!fieldset) {
      return;
    }
    const pointer = fieldset.dataset.materials;
    const known = new Map(checked().map((one) => [one.value, one.checked]));
    const kept = at(profile, pointer);
    if (kept !== undefined && !Array.isArray(kept)) {
      return;
    }
    const before = (kept ?? []).filter((code) => known.get(code) ?? true);
    const codes = [...before, ...[...known].filter(([code, on]) => on && !before.includes(code)).map(([code]) => code)];
    if (codes.length > 0 || wholeOf(fieldset).checked) {
      put(profile, pointer, codes);
    } else {
      forget(profile, pointer);
    }
    if (codes.length > 0 && !wholeOf(fieldset).checked) {
      incomplete.push(pointer);
    }
  }

  const criterionOf = (control) => control.dataset.path.split('/')[2];

  function load(profile) {
    clear();
    rest = withoutNulls(structuredClone(profile));
    const incomplete = Array.isArray(rest.incomplete) ? rest.incomplete : [];
    before = [...incomplete];
    const known = (pointer) => {
      const place = incomplete.indexOf(pointer);
      if (place >= 0) {
        incomplete.splice(place, 1);
      }
      return place < 0;
    };
    const fill = (list) => {
      const pointer = pointerOf(list);
      const given = at(rest, pointer);
      if (Array.isArray(given) && given.every(isObject)) {
        given.forEach(() => lists(add(list)).forEach(fill));
        wholeOf(list).checked = known(pointer);
      }
    };
    lists(root).forEach(fill);
    for (const one of values()) {
      const pointer = pointerOf(one);
      if (write(one, at(rest, pointer))) {
        forget(rest, pointer);
      }
    }
    for (const one of attestations()) {
      const entries = (Array.isArray(rest.attestations) ? rest.attestations : [])
        .filter((entry) => isObject(entry) && entry.criterion === criterionOf(one));
      if (entries.length === 1 && write(one, entries[0].met)) {
        delete entries[0].met;
      }
    }
    const fieldset = materials();
    const codes = fieldset && at(rest, fieldset.dataset.materials);
    if (Array.isArray(codes)) {
      checked().forEach((one) => { one.checked = codes.includes(one.value); });
      wholeOf(fieldset).checked = known(fieldset.dataset.materials);
    }
    count();
  }

  function clear() {
    rest = {};
    before = [];
    root.querySelectorAll('.entry').forEach((one) => one.remove());
    controls().forEach((one) => { one.value = ''; });
    root.querySelectorAll('.whole input, .materials input').forEach((one) => { one.checked = false; });
    count();
  }

  /** What is sent though no field that is seen has it: pointers, with labels where a field that is not seen has them. */
  function kept() {
    const unseen = values().concat(attestations())
      .filter((one) => one.value !== '' && one.closest('[hidden]') && !one.closest('details'))
      .map((one) => ({ pointer: pointerOf(one), label: one.closest('.field').querySelector('label').textContent }));
    const known = new Set(materials() ? checked().map((one) => one.value) : []);
    const own = leaves(rest).filter(({ pointer, value }) => !/^\/attestations\/\d+\/criterion$/.test(pointer)
      && !(pointer.startsWith('/application/materials/') && known.has(value)));
    return [...own.map(({ pointer }) => ({ pointer, label: '' })), ...unseen];
  }

  /** What stands for a pointer of the service: a field, a list, or nothing. */
  function find(pointer, profile) {
    const attested = pointer.match(/^\/attestations\/(\d+)(\/|$)/);
    const criterion = attested && profile?.attestations?.[attested[1]]?.criterion;
    const sought = criterion ? `/attestations/${criterion}` : pointer;
    const fieldset = materials();
    if (fieldset && sought.startsWith(fieldset.dataset.materials)) {
      return fieldset;
    }
    return controls().find((one) => pointerOf(one) === sought)
      ?? lists(root).find((one) => pointerOf(one) === sought);
  }

  return { add, remove, count, show, build, load, clear, kept, find,
    /** That a field was changed: what was loaded for it and could not be shown no longer counts. */
    changed(control) {
      if (control.dataset.path && control.dataset.kind !== 'ATTESTATION') {
        forget(rest, pointerOf(control));
      }
    },
    /** Where focus goes to be at a field or list. */
    focusable: (place) => (place.matches('[data-list]') ? place.querySelector(':scope > .buttons .add') : place),
  };
}
