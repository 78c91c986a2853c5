// What the page asks the service. The draft goes up whole with each question, and nothing of it stays there.
import { language, words } from './shell.js';

/** A failure that carries what is shown of it: { title, detail, errors }. */
export class Refused extends Error {
  constructor(problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

async function ask(address, options = {}) {
  const headers = { Accept: 'application/json', 'Accept-Language': language, ...options.headers };
  let answer;
  try {
    answer = await fetch(address, { cache: 'no-store', ...options, headers });
  } catch (failed) {
    if (failed.name === 'AbortError') {
      throw failed;
    }
    throw new Refused({ title: words['no-answer'], detail: words.failed });
  }
  if (!answer.ok) {
    const told = (answer.headers.get('Content-Type') ?? '').includes('json');
    throw new Refused(told ? await answer.json() : { title: words.refused, detail: String(answer.status) });
  }
  return answer;
}

const zipped = (zip) => ({ method: 'POST', body: zip, headers: { 'Content-Type': 'application/zip' } });

/** The files in service: { version, files: { path: { text } or { base64 } } }. */
export const inService = async () => (await ask('/workbench/files')).json();

/** The files of somebody's archive. */
export const opened = async (archive) => (await ask('/workbench/archives', zipped(archive))).json();

/** The files of a new notice; fields: folder, title, titleEn, document. */
export async function begun(fields) {
  const body = new URLSearchParams(fields);
  return (await ask('/workbench/notices', { method: 'POST', body })).json();
}

/** What the service says of rules before they take service; with a roster, also whom they touch. */
export async function checked(zip, roster, signal) {
  if (!roster) {
    return (await ask('/api/v1/ruleset/checks', { ...zipped(zip), signal })).json();
  }
  const query = new URLSearchParams({ program: roster.program });
  if (roster.asOf) {
    query.set('asOf', roster.asOf);
  }
  const body = new FormData();
  body.append('rules', zip, 'rules.zip');
  body.append('roster', roster.file);
  return (await ask(`/api/v1/ruleset/checks?${query}`, { method: 'POST', body, signal })).json();
}

/** Tries the mutants of a notice; tells onProgress(done, of) meanwhile. */
export async function mutated(zip, notice, onProgress, signal) {
  const options = zipped(zip);
  options.headers.Accept = 'application/x-ndjson';
  const answer = await ask(`/workbench/mutations?${new URLSearchParams({ notice })}`, { ...options, signal });
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let last = null;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split('\n');
      rest = lines.pop();
      for (const line of lines) {
        last = JSON.parse(line);
        if (last.event === 'progress') {
          onProgress(last.done, last.of);
        }
      }
    }
  } catch (failed) {
    if (failed.name === 'AbortError') {
      throw failed;
    }
    last = null;
  }
  if (last === null || last.event === 'progress') {
    throw new Refused({ title: words['no-answer'], detail: words.failed });
  }
  return last;
}
