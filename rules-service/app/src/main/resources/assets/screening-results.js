// What a screening came to, shown while it comes.
import { say } from './shell.js';

/**
 * Shows results in a section of the page, screening-results.html.
 *
 * @param program { id, title } of the programme asked for
 * @returns begin() before anything is sent; event(object) for each event of the service's answer; end() after the last;
 *     fail(problem) instead of it, where problem is { title, detail, errors }. After fail() nothing more is told.
 */
export function createResults(section, program) {
  const counts = section.querySelector('#counts');
  return {
    begin() {
      section.hidden = false;
      counts.textContent = say('judging', program.title);
    },
    event(event) {
      if (event.event === 'summary') {
        const { ELIGIBLE, INELIGIBLE, UNDETERMINED } = event.outcomes;
        counts.textContent = say('counts', event.people, ELIGIBLE, INELIGIBLE, UNDETERMINED);
      }
    },
    end() {},
    fail() {
      section.hidden = true;
    },
  };
}
