// How far a screening has come and how long it will take.
import { say } from './shell.js';

/** Speed is that of the last while: the first rows are slow. */
const WINDOW = 5_000; // ms
const TICK = 500; // ms

/**
 * The bar and the line under it; a status tells every quarter to who listens.
 *
 * @returns start(); told(done, total) as often as the service says so; total(); end()
 */
export function createProgress(place, status, signal) {
  const bar = place.querySelector('progress');
  const pace = place.querySelector('#pace');
  let started = 0;
  let total = 0;
  let samples = [];
  let quarter = 0;
  let ticking = null;

  function show() {
    if (!place.checkVisibility()) {
      end(); // it was cancelled
      return;
    }
    const now = performance.now();
    const gone = duration(now - started);
    const { done, at } = samples.at(-1) ?? { done: 0, at: now };
    samples = samples.filter((one) => one.at > at - WINDOW);
    const speed = samples.length > 1 ? (done - samples[0].done) / (at - samples[0].at) : 0; // rows/ms
    if (done === 0 || speed === 0) {
      pace.textContent = say('results.reading', gone);
    } else if (done === total) {
      pace.textContent = say('results.last', gone);
    } else {
      pace.textContent = say('results.pace', done, total, Math.round(speed * 1000), gone, duration((total - done) / speed));
    }
  }

  function end() {
    clearInterval(ticking);
    place.hidden = true;
  }

  signal.addEventListener('abort', end);
  return {
    start() {
      started = performance.now();
      samples = [];
      total = 0;
      quarter = 0;
      bar.removeAttribute('value');
      place.hidden = false;
      ticking = setInterval(show, TICK);
      show();
    },
    told(done, of) {
      total = of;
      samples.push({ done, at: performance.now() });
      bar.value = of === 0 ? 1 : done / of;
      const now = of === 0 ? 0 : Math.floor((4 * done) / of);
      if (now > quarter && now < 4) {
        quarter = now;
        status.textContent = say('results.judging', done, of);
      }
    },
    total: () => total,
    end,
  };
}

function duration(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  return seconds < 60 ? say('results.seconds', seconds) : say('results.minutes', Math.floor(seconds / 60), seconds % 60);
}
