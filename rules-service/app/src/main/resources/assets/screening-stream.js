// One screening: the roster goes up, its events come down, a line each.
//
// By fetch and not XMLHttpRequest. A person is some 3 500 characters, 14 000 with the whole verdict. XMLHttpRequest keeps them all as one
// string: 70 to 280 MB for 10 000 people, copied again whenever it is looked at, and for as many as a roster may have longer than a string
// may be. Of fetch's stream nothing is kept but the line that is being read. What fetch does not tell is how much has been sent; the same
// file has been sent before, to show its columns, and there it is told (screening-columns.js).
import { language, words } from './shell.js';

/** The page must be painted and keys heard while rows come in. */
const LONGEST_AT_A_TIME = 25; // ms

/**
 * Sends a roster and tells what comes back.
 *
 * @param request { program, file, mapping?, asOf?, strictQuotas?, scorecard?, detail?, clauses?, profiles? }: id of the programme, a File,
 *     YAML, YYYY-MM-DD, boolean, id of a scorecard, 'outcome' | 'clauses' | 'full', boolean, boolean
 * @param listener onUpload(fraction) from 0 to 1, null while it is not known, 1 with the first byte of the answer; onEvent(object) for each
 *     event, in order; then exactly one of onEnd() and onProblem({ title, detail, errors }). Nothing more is told after cancel().
 * @returns { cancel() }
 */
export function screen(request, listener) {
  const abort = new AbortController();
  run(request, listener, abort.signal).then(
    () => abort.signal.aborted || listener.onEnd(),
    (failed) => {
      if (!abort.signal.aborted) {
        listener.onProblem(failed.problem ?? { title: words.refused, errors: [] });
        if (!failed.problem) {
          throw failed; // a mistake of ours: the browser's console shall have it
        }
      }
    });
  return { cancel: () => abort.abort() };
}

/** The address and body of a screening; for downloads too. */
export function question({ program, file, mapping, asOf, strictQuotas, scorecard, detail, clauses, profiles }) {
  const query = new URLSearchParams({ program });
  Object.entries({ asOf, strictQuotas, scorecard, detail, clauses, profiles }).forEach(([name, value]) => value && query.set(name, value));
  const body = new FormData();
  body.append('roster', file);
  if (mapping) {
    body.append('mapping', mapping);
  }
  return { address: `/api/v1/screenings?${query}`, body };
}

/** A failure that carries the service's problem, or what a page says instead of one. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** The answer to a screening, or a Refused with the service's problem. */
export async function ask(request, accept, signal) {
  const { address, body } = question(request);
  const headers = { Accept: accept, 'Accept-Language': language };
  const answer = await fetch(address, { method: 'POST', body, headers, signal, cache: 'no-store' }).catch(async () => {
    throw new Refused(await unanswered(request.file));
  });
  if (!answer.ok) {
    throw new Refused(await problem(answer));
  }
  return answer;
}

async function problem(answer) {
  const said = answer.headers.get('Content-Type') ?? '';
  return said.includes('json') ? answer.json() : { title: words.refused, detail: String(answer.status), errors: [] };
}

/** Why there was no answer: the file could not be read any more, or else nobody answered. */
export async function unanswered(file) {
  try {
    await file.slice(0, 1).arrayBuffer();
    return { title: words['no-answer'], detail: words.failed, errors: [] };
  } catch {
    return { title: words['file-gone'], detail: words['file-gone-detail'], errors: [] };
  }
}

async function run(request, listener, signal) {
  listener.onUpload(null);
  const answer = await ask(request, 'application/x-ndjson', signal);
  listener.onUpload(1);
  let last = null;
  let since = performance.now();
  for await (const line of lines(answer.body)) {
    last = JSON.parse(line);
    if (last.event === 'problem') {
      throw new Refused(last);
    }
    listener.onEvent(last);
    if (performance.now() - since > LONGEST_AT_A_TIME) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (signal.aborted) {
      return;
    }
  }
  if (last?.event !== 'summary') {
    throw cut();
  }
}

function cut() {
  return new Refused({ title: words.cut, detail: words['cut-detail'], errors: [] });
}

/** What comes next of a body; a Refused where the connection is lost. */
export function next(reader) {
  return reader.read().catch(() => {
    throw cut();
  });
}

/** The lines of a body, each as soon as it has come. */
async function* lines(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await next(reader); !part.done; part = await next(reader)) {
    const whole = (rest + part.value).split('\n');
    rest = whole.pop();
    yield* whole.filter((line) => line !== '');
  }
  if (rest !== '') {
    yield rest;
  }
}
