// One person: what was found in the row, and every clause.
import { element, say, words } from './shell.js';
import { finding, points } from './screening-parts.js';

/** @returns open(person) */
export function createPerson(dialog, signal) {
  const find = (css) => dialog.querySelector(css);
  const verdict = find('#person-verdict');
  let asking = null;

  function open(person) {
    const { name, sheet, row, unit, rank, findings } = person;
    find('#person-name').textContent = name || words['results.no-name'];
    find('#person-place').textContent = [sheet ? say('results.place-sheet', sheet, row) : say('results.place', row), person.reference, unit]
      .filter((one) => one).join(' · ');
    find('#person-rank').hidden = rank === null;
    find('#person-rank p').textContent = rank ? say(rank.ranked ? 'results.rank-of' : 'results.rank-apart', rank.place, points(rank), rank.state) : '';
    find('#person-findings').hidden = findings.length === 0;
    find('#person-findings ul').replaceChildren(...findings.map(finding));
    dialog.showModal();
    find('#person-name').focus();
    find('article').scrollTop = 0;
    judge(person);
  }

  /** The service keeps nobody: it is told the profile once more. */
  async function judge({ profile, program, asOf }) {
    asking?.abort();
    if (program === null) {
      verdict.replaceChildren(element('p', {}, words['results.no-verdict']));
      return;
    }
    asking = new AbortController();
    const mine = asking;
    verdict.replaceChildren(element('p', { role: 'status' }, words['results.loading']));
    try {
      const answer = await fetch('/verdict-part', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'text/html' },
        body: `{"profile":${profile},"program":${JSON.stringify(program)},"asOf":${JSON.stringify(asOf)}}`,
        cache: 'no-store',
        signal: mine.signal,
      });
      const html = await answer.text();
      if (!mine.signal.aborted) {
        htmx.swap(verdict, html, { swapStyle: 'innerHTML' });
      }
    } catch (failed) {
      if (!mine.signal.aborted) {
        verdict.replaceChildren(element('div', { class: 'problem', role: 'alert' }, element('p', {}, words.failed)));
      }
      if (!mine.signal.aborted && !(failed instanceof TypeError)) {
        throw failed; // a mistake of ours: the browser's console shall have it
      }
    }
  }

  find('#person-close').addEventListener('click', () => dialog.close(), { signal });
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close(), { signal });
  // nothing of a person stays where nobody looks
  dialog.addEventListener('close', () => {
    asking?.abort();
    verdict.replaceChildren();
  }, { signal });
  signal.addEventListener('abort', () => dialog.close());
  return { open };
}
