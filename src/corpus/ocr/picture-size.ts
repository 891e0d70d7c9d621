/** The width and height in pixels that a PNG, JPEG, TIFF or WebP says it has; undefined when it says none. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 16));
  try {
    if (start.startsWith('\x89PNG')) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (start.startsWith('\xFF\xD8')) return jpegSize(view);
    if (start.startsWith('II') || start.startsWith('MM')) return tiffSize(view, start.startsWith('II'));
    if (start.startsWith('RIFF')) return webpSize(view, start.slice(12, 16));
    return undefined;
  } catch (error) {
    // It ends before it has said it.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Goes from segment to segment up to the start of the frame. */
function jpegSize(view: DataView): { width: number; height: number } | undefined {
  for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return undefined;
}

/** Tags 256 and 257 of the first directory. */
function tiffSize(view: DataView, little: boolean): { width: number; height: number } | undefined {
  const at = view.getUint32(4, little);
  const sizes = new Map<number, number>();
  for (let entry = 0; entry < view.getUint16(at, little); entry += 1) {
    const from = at + 2 + entry * 12;
    const isShort = view.getUint16(from + 2, little) === 3;
    sizes.set(
      view.getUint16(from, little),
      isShort ? view.getUint16(from + 8, little) : view.getUint32(from + 8, little),
    );
  }
  const [width, height] = [sizes.get(256), sizes.get(257)];
  return width === undefined || height === undefined ? undefined : { width, height };
}

function webpSize(view: DataView, kind: string): { width: number; height: number } | undefined {
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { width: three(24) + 1, height: three(27) + 1 };
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}
