/** @import { Page } from './actions.js' */
import { element } from './dom.js';
import { icon } from './icons.js';

/**
 * Lets one drop files on the chat. The zone is seen from when files are dragged over the window, and files dropped
 * beside it do nothing: the browser would open them in the place of the page.
 * @param {Page} page
 * @param {HTMLElement} area the chat
 * @param {(files: File[], folders: string[]) => void} onFiles
 */
export function dropZone({ store, word, toasts }, area, onFiles) {
  const whose = element('span', { class: 'drop-whose' });
  const zone = element(
    'div',
    { class: 'drop-zone', testid: 'drop-zone', 'aria-hidden': 'true', hidden: true },
    element('p', { class: 'drop-words' }, icon('file'), word('dropHere')),
    whose,
  );
  area.append(zone);

  /** Why nothing can be dropped now. */
  function hindrance() {
    if (store.selection().chat === null) return word('chooseChat');
    const isBlocked = store.person()?.blocked === true && store.chat()?.type === 'private';
    return isBlocked ? word('youBlocked') : null;
  }

  function show() {
    const person = store.person();
    zone.hidden = hindrance() !== null;
    whose.textContent = person
      ? word('dropAs', { name: person.user.first_name, role: word(`role-${person.role}`) })
      : '';
  }

  /** @param {DragEvent} event */
  const isInside = (event) => area.contains(/** @type {Node | null} */ (event.target));

  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = isInside(event) ? 'copy' : 'none';
    zone.classList.toggle('aimed', isInside(event));
    if (zone.hidden) show();
  });
  document.addEventListener('dragleave', (event) => {
    // Without a related target the pointer has left the window.
    if (event.relatedTarget === null) zone.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    zone.hidden = true;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (!isInside(event)) return;
    const why = hindrance();
    if (why !== null) return toasts.show(why, 'error');
    const { files, folders } = readDrop(event.dataTransfer);
    onFiles(files, folders);
  });
}

/** @param {DataTransfer} transfer */
function readDrop(transfer) {
  /** @type {File[]} */
  const files = [];
  /** @type {string[]} */
  const folders = [];
  for (const item of transfer.items) {
    const file = item.kind === 'file' ? item.getAsFile() : null;
    if (file === null) continue;
    if (item.webkitGetAsEntry()?.isDirectory) folders.push(file.name);
    else files.push(file);
  }
  return { files, folders };
}
