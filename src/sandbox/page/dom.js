/**
 * @typedef {Node | string | null | undefined | false} Child
 * @typedef {{ [event: string]: (event: any) => void }} Listeners
 * @typedef {{ on?: Listeners, [name: string]: string | number | boolean | null | undefined | Listeners }} Properties
 */

/**
 * An element with its attributes, listeners and children. Strings become text nodes, so nothing that somebody
 * wrote is ever read as markup. `true` sets an attribute without a value; false, null and undefined leave it out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  const { class: classes, testid, on, ...attributes } = properties;
  if (classes) made.className = /** @type {string} */ (classes);
  if (testid) made.dataset.testid = /** @type {string} */ (testid);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [event, listener] of Object.entries(on ?? {})) {
    made.addEventListener(event, listener);
  }
  made.append(...present(children));
  return made;
}

/**
 * Puts these children in the place of the present ones.
 * @param {Element} parent
 * @param {...Child} children
 */
export function fill(parent, ...children) {
  parent.replaceChildren(...present(children));
}

/**
 * Text that only screen readers say.
 * @param {string} text
 */
export function spoken(text) {
  return element('span', { class: 'visually-hidden' }, text);
}

/** @param {Child[]} children @returns {(Node | string)[]} */
function present(children) {
  return children.filter((child) => child !== null && child !== undefined && child !== false);
}
