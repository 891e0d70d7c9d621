import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import { errorCode } from '../../shared/errors.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};
/** Scripts and styles from the page's own files only; nobody may frame it. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

/** The chat page: its files at / and under /page/, and nothing outside its directory. */
export function createPageRoutes(options: { directory: string }): Hono {
  const routes = new Hono();
  routes.get('/:path{.*}', async (context) => {
    const asked = context.req.param('path').replace(/^page\//, '');
    const file = pageFile(options.directory, asked === '' || asked === 'page' ? 'index.html' : asked);
    const bytes = file === undefined ? undefined : await readIfThere(file.path);
    if (file === undefined || bytes === undefined) return context.text('Not Found', 404, HEADERS);
    return context.body(bytes, 200, { ...HEADERS, 'content-type': file.type });
  });
  return routes;
}

function pageFile(directory: string, asked: string): { path: string; type: string } | undefined {
  const path = normalize(join(directory, asked));
  const type = TYPES[/\.([a-z]+)$/.exec(path)?.[1] ?? ''];
  const isInside = path.startsWith(normalize(directory + sep)) && !path.includes('\0');
  return type === undefined || !isInside ? undefined : { path, type };
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  }
}
