import type { TextBlock, TextDocument } from './text-document.ts';

const STYLE = `
  @page { size: A4; margin: 18mm 20mm; }
  body { font: 10.5pt/1.45 'Noto Sans', 'Noto Sans Georgian', 'DejaVu Sans', sans-serif; color: #1c2430; }
  h1 { font-size: 21pt; line-height: 1.2; margin: 0 0 6mm; color: #12355b; }
  h2 { font-size: 14pt; margin: 6mm 0 2mm; color: #12355b; break-after: avoid; }
  p { margin: 0 0 3mm; }
  li { margin-bottom: 1.5mm; }
  table { border-collapse: collapse; width: 100%; margin: 3mm 0 5mm; }
  th, td { border: 0.4pt solid #8a97a8; padding: 1.5mm 2.5mm; text-align: left; vertical-align: top; }
  th { background: #e8eef5; }
  .break { break-after: page; }
  .foot { margin-top: 6mm; font-size: 9pt; font-style: italic; }
`;

/** The document as a page that a browser prints. */
export function documentHtml({ language, title, blocks, foot }: TextDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(title)}</h1>
${blocks.map(blockHtml).join('\n')}
<p class="foot">${escaped(foot)}</p>
</body>
</html>`;
}

function blockHtml(block: TextBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list':
      return `<ul>${wrapped('li', block.items)}</ul>`;
    case 'table':
      return `<table><thead><tr>${wrapped('th', block.header)}</tr></thead><tbody>${block.rows
        .map((cells) => `<tr>${wrapped('td', cells)}</tr>`)
        .join('')}</tbody></table>`;
    case 'page-break':
      return '<div class="break"></div>';
  }
}

function wrapped(tag: string, texts: readonly string[]): string {
  return texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
