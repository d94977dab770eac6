/** RFC 9457: what happened, that nothing changed, what to do. `code` is stable, `detail` is for people. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail?: string;
  [extra: string]: unknown;
}

/** The server understood, and said no. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** No answer came: the network or the server is away. What was asked may or may not have happened. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

interface Options {
  /** A device's or guest's token; without it the browser's session speaks. */
  bearer?: string;
  signal?: AbortSignal;
  accept?: string;
  headers?: Readonly<Record<string, string>>;
}

type Body = object | Blob | undefined;

function csrfToken(): string {
  const found = /(?:^|; )XSRF-TOKEN=([^;]+)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : '';
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...body, status: response.status, code: body.code ?? 'unknown', title: body.title ?? response.statusText };
  } catch {
    return { status: response.status, code: 'unknown', title: response.statusText || `HTTP ${response.status}` };
  }
}

/** Speaks to the gateway: JSON in and out, refusals as `Refused`, silence as `Unreachable`. */
export class Client {
  readonly bearer: string | undefined;
  private readonly language: string | undefined;

  /** `language` asks for answers in another language than the browser's own. */
  constructor(bearer?: string, language?: string) {
    this.bearer = bearer;
    this.language = language;
  }

  get<T>(path: string, options?: Options): Promise<T> {
    return this.json('GET', path, undefined, options);
  }

  put<T>(path: string, body: Body, options?: Options): Promise<T> {
    return this.json('PUT', path, body, options);
  }

  post<T>(path: string, body?: Body, options?: Options): Promise<T> {
    return this.json('POST', path, body, options);
  }

  delete<T = void>(path: string, options?: Options): Promise<T> {
    return this.json('DELETE', path, undefined, options);
  }

  private async json<T>(method: string, path: string, body: Body, options?: Options): Promise<T> {
    const response = await this.send(method, path, body, options);
    const text = await response.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  async send(method: string, path: string, body: Body, options: Options = {}): Promise<Response> {
    const headers = new Headers({ Accept: options.accept ?? 'application/json', ...options.headers });
    // services word some answers in the reader's language, which need not be the browser's
    if (document.documentElement.lang) headers.set('Accept-Language', document.documentElement.lang);
    const bearer = options.bearer ?? this.bearer;
    if (this.language) headers.set('Accept-Language', this.language);
    if (bearer) headers.set('Authorization', `Bearer ${bearer}`);
    else if (method !== 'GET') headers.set('X-CSRF-Token', csrfToken());
    if (body instanceof Blob) headers.set('Content-Type', body.type || 'application/octet-stream');
    else if (body !== undefined) headers.set('Content-Type', 'application/json');

    let response: Response;
    try {
      response = await fetch(path, {
        method,
        headers,
        body: body === undefined || body instanceof Blob ? (body ?? null) : JSON.stringify(body),
        signal: options.signal ?? null,
      });
    } catch (failure) {
      if (options.signal?.aborted) throw failure;
      throw new Unreachable(failure);
    }
    if (!response.ok) throw new Refused(await problemOf(response));
    return response;
  }
}
