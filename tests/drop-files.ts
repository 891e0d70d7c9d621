import type { Locator, Page } from 'playwright-core';

export interface DroppedFile {
  readonly name: string;
  /** Its content, or so many bytes of nothing. */
  readonly content: string | number;
  readonly type?: string;
}

/** Drags files over an element of the page and lets go; no system's drag and drop is needed. */
export async function dropFiles(target: Locator, files: readonly DroppedFile[]): Promise<void> {
  await dragFiles(target, files);
  await target.page().getByTestId('drop-zone').waitFor();
  await letGo(target, files);
}

/** Drags files over an element and keeps them there. */
export async function dragFiles(target: Locator, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(transferOf(files));
  await target.dispatchEvent('dragover', { dataTransfer });
}

/** Lets go of files that are over an element, whether or not the page shows that it takes them. */
export async function letGo(target: Locator, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await target.page().evaluateHandle(transferOf(files));
  await target.dispatchEvent('drop', { dataTransfer });
}

/** Pastes files where the focus is, as if they had been copied. */
export async function pasteFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await page.evaluate(
    `document.activeElement.dispatchEvent(new ClipboardEvent('paste', {
       clipboardData: ${transferOf(files)}, bubbles: true, cancelable: true,
     }))`,
  );
}

/** An expression for the browser: what is dragged or copied. */
function transferOf(files: readonly DroppedFile[]): string {
  return `(() => {
    const transfer = new DataTransfer();
    for (const { name, content, type } of ${JSON.stringify(files)}) {
      const bytes = typeof content === 'number' ? new Uint8Array(content) : content;
      transfer.items.add(new File([bytes], name, { type }));
    }
    return transfer;
  })()`;
}
