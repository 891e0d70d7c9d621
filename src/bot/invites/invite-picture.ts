/** In pixels: sharp on a poster, small enough to be sent at once. */
const WIDTH = 720;

/** A link as a QR code, as PNG. It can be read with a seventh of it covered. */
export async function invitePicture(link: string): Promise<Buffer> {
  const { toBuffer } = await import('qrcode');
  return toBuffer(link, { type: 'png', width: WIDTH, margin: 4, errorCorrectionLevel: 'M' });
}
