// What all pages share.

/** The words scripts say, in the language of the page; given in the page's head. */
export const words = JSON.parse(document.querySelector('meta[name="clausewise-words"]').content);

/** A word with {0}, {1}, … filled in. */
export function say(key, ...values) {
  return words[key].replace(/\{(\d+)\}/g, (whole, index) => values[Number(index)] ?? whole);
}

/** The language problems are asked for in. */
export const language = document.documentElement.lang;

/** An element with attributes and children; texts are texts, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

// an htmx request that gets no answer at all says so where its answer would have stood
document.addEventListener('htmx:sendError', (event) => {
  const target = event.detail.target;
  target.replaceChildren(element('div', { class: 'problem', role: 'alert' }, element('p', {}, words.failed)));
});
