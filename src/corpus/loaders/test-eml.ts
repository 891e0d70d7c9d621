/** A mail of these header lines and body, as bytes. */
export function makeEml(headers: readonly string[], body: string | Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);
}

/** Several parts, each with its header lines and body. */
export function makeParts(boundary: string, parts: readonly (readonly [string[], string])[]): string {
  const written = parts.map(([headers, body]) => `--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n${body}\r\n`);
  return `${written.join('')}--${boundary}--\r\n`;
}

/** A mail with plain text, the same as a page, and an attachment. */
export function sampleEml(): Uint8Array {
  const both = makeParts('in', [
    [['Content-Type: text/plain; charset=utf-8'], 'The bus leaves at 08:15.\r\n\r\n- bring your badge\r\n\r\n> When does it leave?'],
    [['Content-Type: text/html; charset=utf-8'], '<p>The bus leaves at <b>08:15</b>.</p>'],
  ]);
  return makeEml(
    [
      'From: =?utf-8?B?0JrQuNC8?= <kim@example.org>',
      'To: All participants <all@example.org>, staff@example.org',
      'Subject: =?utf-8?Q?Bus_=E2=84=96_2?=',
      'Date: Mon, 19 Sep 2022 23:30:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="out"',
    ],
    makeParts('out', [
      [['Content-Type: multipart/alternative; boundary=in'], both],
      [
        ['Content-Type: application/pdf; name="map.pdf"', 'Content-Disposition: attachment; filename="map.pdf"', 'Content-Transfer-Encoding: base64'],
        'JVBERi0=',
      ],
    ]),
  );
}
