/**
 * The keys of the field: Enter sends, Shift+Enter breaks the line, the arrows reach the list of commands or the
 * last own message, Esc closes one thing after the other (and is left to others when there is nothing to close).
 * @param {HTMLTextAreaElement} field
 * @param {object} what
 * @param {{ isOpen: () => boolean, close: () => void, focus: () => void }} what.commands
 * @param {() => void} what.send
 * @param {() => void} what.editLast
 * @param {() => boolean} what.cancel leaves a reply or an edit; false when there is none
 */
export function handleKeys(field, { commands, send, editLast, cancel }) {
  /** Each tells whether it used the key. @type {Record<string, (event: KeyboardEvent) => boolean>} */
  const keys = {
    Enter(event) {
      if (event.shiftKey) return false;
      send();
      return true;
    },
    ArrowUp() {
      if (commands.isOpen()) commands.focus();
      else if (field.value === '') editLast();
      else return false;
      return true;
    },
    ArrowDown() {
      if (commands.isOpen()) commands.focus();
      return commands.isOpen();
    },
    Escape() {
      if (!commands.isOpen()) return cancel();
      commands.close();
      return true;
    },
  };
  field.addEventListener('keydown', (event) => {
    // While letters are being composed (Korean), Enter belongs to the input method.
    if (event.isComposing || keys[event.key]?.(event) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  });
}
