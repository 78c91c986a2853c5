// The text of one file, with numbers before its lines and what is wrong beside them. A plain textarea: what a browser, an input method or
// a screen reader can do with text, it can do here; Tab goes on to what comes next.
import { element, say, words } from './shell.js';

const CLOSEST = 6; // px between two notes

/**
 * @param onEdit is told the text whenever somebody changes it
 * @returns show(path, text, findings), where text null is a file that is none; mark(findings); replace(text); goTo(line)
 */
export function createEditor(section, onEdit) {
  const [text, numbers, marks, bands, notes, place] = ['textarea', '.numbers', '.marks', '.bands', '.notes', '.place']
    .map((css) => section.querySelector(css));
  let marked = [];
  let lines = 0;

  const lineHeight = () => parseFloat(getComputedStyle(text).lineHeight);
  const at = (line) => `${(line - 1) * lineHeight()}px`;

  function number() {
    const count = text.value.split('\n').length;
    if (count !== lines) {
      lines = count;
      numbers.textContent = Array.from({ length: count }, (_, i) => i + 1).join('\n');
    }
  }

  function scroll() {
    [numbers, marks, bands, notes].forEach((layer) => {
      layer.style.transform = `translateY(${-text.scrollTop}px)`;
    });
  }

  function where() {
    const before = text.value.slice(0, text.selectionEnd).split('\n');
    place.textContent = text.disabled ? '' : say('place', before.length, before.at(-1).length + 1);
  }

  function mark(findings) {
    section.classList.toggle('marked', findings.some((one) => one.line > 0)); // room for the notes before they are measured
    marked = findings.filter((one) => one.line > 0).sort((one, other) => one.line - other.line);
    marks.replaceChildren(...marked.map((one) => placed('span', one, one.tone === 'bad' ? '✗' : '!')));
    bands.replaceChildren(...marked.map((one) => placed('span', one, '')));
    notes.replaceChildren(...marked.map((one) => placed('p', one, one.message)));
    let free = 0;
    for (const note of notes.children) {
      const top = Math.max(parseFloat(note.style.top), free);
      note.style.top = `${top}px`;
      free = top + note.offsetHeight + CLOSEST;
    }
    scroll();
  }

  function placed(name, finding, content) {
    const made = element(name, { class: `${finding.tone} at` }, content);
    made.style.top = at(finding.line);
    return made;
  }

  text.addEventListener('input', () => {
    number();
    where();
    onEdit(text.value);
  });
  text.addEventListener('scroll', scroll);
  ['keyup', 'click', 'focus'].forEach((event) => text.addEventListener(event, where));
  addEventListener('resize', () => mark(marked));

  return {
    show(path, content, findings) {
      text.disabled = content === null;
      text.value = content ?? words['no-text'];
      text.setSelectionRange(0, 0);
      text.scrollTop = 0;
      text.setAttribute('aria-label', say('text-of', path));
      number();
      where();
      mark(findings);
    },
    mark,
    /** The same file, changed elsewhere. */
    replace(content) {
      text.value = content;
      number();
    },
    goTo(line) {
      const start = text.value.split('\n').slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
      const end = text.value.indexOf('\n', start);
      text.focus();
      text.setSelectionRange(start, end < 0 ? text.value.length : end);
      text.scrollTop = Math.max(0, (line - 4) * lineHeight());
      text.scrollIntoView({ block: 'center' });
      where();
    },
  };
}

/** Findings of a text that has been changed: those below the change have moved. */
export function moved(findings, before, after) {
  const [then, now] = [before.split('\n'), after.split('\n')];
  let same = 0;
  while (same < then.length && same < now.length && then[same] === now[same]) {
    same++;
  }
  const by = now.length - then.length;
  return by === 0 ? findings : findings.map((one) => (one.line > same + 1 ? { ...one, line: Math.max(1, one.line + by) } : one));
}
