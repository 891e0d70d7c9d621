/**
 * Gives `ArrayBuffer` the method `transferToFixedLength` of ES2024, which the PDF library calls when it lists what a page
 * draws and which Node has from 21 on: without it the list ends at the first text. It copies and does not detach.
 */
export function mendArrayBuffer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
    configurable: true,
    writable: true,
  });
}
