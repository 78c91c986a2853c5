// A draft: the files somebody is editing. It is in the memory of this page and nowhere else.

const VOCABULARY = 'rules/vocabulary.yaml';
const NOTICE = /^rules\/(.+)\/notice\.yaml$/;

/**
 * @param files { path: { text } or { base64 } } as the service tells them
 * @param inService the files in service, the same way: what the draft is held against
 * @param folder of the only notice that is shown, the others staying as they are; null: all are shown
 */
export function createDraft(files, inService, folder) {
  const held = new Map(Object.entries(files));
  const before = new Map(Object.entries(inService));
  let unsaved = false;

  const same = (one, other) => one && other && one.text === other.text && one.base64 === other.base64;
  const state = (path) => {
    const [now, then] = [held.get(path), before.get(path)];
    return same(now, then) ? 'same' : !then ? 'added' : !now ? 'removed' : 'changed';
  };
  const shown = (path) => folder === null || path === VOCABULARY
    || path.startsWith(`rules/${folder}/`) || path.startsWith(`test-cases/${folder}/`) || state(path) !== 'same';

  return {
    folder,
    get unsaved() {
      return unsaved;
    },
    /** What is in the draft has been taken home. */
    saved() {
      unsaved = false;
    },
    has: (path) => held.has(path),
    state,
    /** Of a file; null where it is no text. */
    text: (path) => held.get(path)?.text ?? null,
    paths: () => [...held.keys()].filter(shown).sort(),
    /** Folders of the notices that are shown. */
    notices() {
      return this.paths().map((path) => NOTICE.exec(path)?.[1])
        .filter((one) => one && (folder === null || one === folder));
    },
    /** Everything that is not as in service: [{ path, state, before, after }], null where there is no such text. */
    changes() {
      return [...new Set([...held.keys(), ...before.keys()])].sort()
        .map((path) => ({ path, state: state(path), before: before.get(path)?.text ?? null, after: held.get(path)?.text ?? null }))
        .filter((one) => one.state !== 'same');
    },
    /** As a textarea has it, which knows but one end of a line. */
    write(path, text) {
      const windows = held.get(path).text.includes('\r\n');
      held.set(path, { text: windows ? text.replaceAll('\n', '\r\n') : text, base64: null });
      unsaved = true;
    },
    add(path, text) {
      held.set(path, { text, base64: null });
      unsaved = true;
    },
    rename(path, other) {
      held.set(other, held.get(path));
      held.delete(path);
      unsaved = true;
    },
    remove(path) {
      held.delete(path);
      unsaved = true;
    },
    /** All of it, seen or not, as it lies in a checkout. */
    zip() {
      const zip = new globalThis.JSZip();
      for (const [path, { text, base64 }] of held) {
        zip.file(path, text ?? base64, { createFolders: false, base64: text === null });
      }
      return zip.generateAsync({ type: 'blob', mimeType: 'application/zip', compression: 'DEFLATE' });
    },
  };
}

/** Why a file cannot be named so, as the key of a word; null where it can. */
export function nameFault(path, draft) {
  if (!/^(rules|test-cases)\//.test(path)) {
    return 'path-where';
  }
  if (path.length > 255 || /[\\\p{C}]/u.test(path) || path.split('/').some((name) => name.trim() === '' || name.startsWith('.'))) {
    return 'path-form';
  }
  return draft.has(path) ? 'path-taken' : null;
}
