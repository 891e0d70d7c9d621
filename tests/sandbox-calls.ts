export interface ControlCalls {
  readonly get: <T>(path: string) => Promise<T>;
  /** A JSON body, or a form with files. */
  readonly post: <T>(path: string, body: object) => Promise<T>;
  readonly remove: (path: string) => Promise<void>;
  readonly bytes: (path: string) => Promise<Uint8Array>;
}

/** The control plane's calls over HTTP; a refused one throws what the sandbox says. */
export function createControlCalls(url: string): ControlCalls {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(new URL(`control/${path}`, url), init);
    if (!response.ok)
      throw new Error(`${init.method ?? 'GET'} ${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    get: async <T>(path: string) => (await (await call(path)).json()) as T,
    post: async <T>(path: string, body: object) => {
      const isForm = body instanceof FormData;
      const response = await call(path, { method: 'POST', body: isForm ? body : JSON.stringify(body) });
      return (await response.json()) as T;
    },
    remove: async (path) => void (await call(path, { method: 'DELETE' })),
    bytes: async (path) => new Uint8Array(await (await call(path)).arrayBuffer()),
  };
}
