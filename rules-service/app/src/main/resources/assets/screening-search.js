// Programmes found by what is written of them.
import { say, words } from './shell.js';

/** Shows those of some elements whose data-searched has every word that is typed; says how many there are. */
export function watchSearch(input, told, choices) {
  input.addEventListener('input', () => {
    const typed = input.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    let found = 0;
    for (const choice of choices) {
      const searched = choice.dataset.searched.toLowerCase();
      choice.hidden = !typed.every((word) => searched.includes(word));
      found += choice.hidden ? 0 : 1;
    }
    told.textContent = found > 0 ? say('found', choices.length, found) : words['none-found'];
  });
  input.addEventListener('keydown', (event) => {
    // Enter looks for a programme and starts no screening
    if (event.key === 'Enter') {
      event.preventDefault();
    }
  });
}
