/**
 * Gets the files of a content pack by their paths in its folder, and says clearly which could not be had and why.
 * Knows no file by name.
 */

export class ContentError extends Error {
  readonly code: 'content-not-found' | 'content-invalid';
  /** Address of the file. */
  readonly url: string;
  /** Where in the file, e.g. `nodes.greet.then`; empty for the file as a whole. */
  readonly path: string;

  constructor(code: ContentError['code'], url: string, path: string, message: string) {
    super(message);
    this.name = 'ContentError';
    this.code = code;
    this.url = url;
    this.path = path;
  }
}

/** How files come: by the network, but for tests. */
export interface ContentSource {
  fetchFile(url: string, options: RequestInit): Promise<Response>;
  /** Resolves once the picture is there to be drawn. */
  loadImage(url: string): Promise<void>;
}

export interface ContentFiles {
  url(file: string): string;
  /** The value of a JSON file. @throws ContentError */
  json(file: string): Promise<unknown>;
  /** Makes sure that a picture is there. @throws ContentError */
  image(file: string): Promise<void>;
  /** The error of a file that is not what it should be. */
  invalid(
    file: string,
    problem: { readonly path: string; readonly message: string } | undefined,
  ): ContentError;
}

/** @param base - absolute address of the pack's folder, ending in a slash. */
export function openContentFiles(base: string, source: ContentSource = network): ContentFiles {
  const url = (file: string): string => new URL(file, base).href;
  const lost = (file: string, reason: string): ContentError =>
    new ContentError('content-not-found', url(file), '', `${file}${reason}`);
  const invalid: ContentFiles['invalid'] = (file, problem) =>
    new ContentError(
      'content-invalid',
      url(file),
      problem?.path ?? '',
      problem?.message ?? 'the file is not what it should be',
    );
  return {
    url,
    invalid,
    async json(file) {
      let text: string;
      try {
        const options: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };
        const response = await source.fetchFile(url(file), options);
        if (!response.ok)
          throw lost(
            file,
            `: the server answered ${response.status}; check that it is there and may be read`,
          );
        text = await response.text();
      } catch (error) {
        if (error instanceof ContentError) throw error;
        throw lost(
          file,
          ` could not be had: ${String(error)}; check the connection, and that its server lets other sites read it`,
        );
      }
      try {
        return JSON.parse(text) as unknown;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw invalid(file, { path: '', message: `${file} is not JSON: ${reason}` });
      }
    },
    async image(file) {
      try {
        await source.loadImage(url(file));
      } catch (error) {
        throw lost(file, ` could not be shown: ${String(error)}`);
      }
    },
  };
}

const network: ContentSource = {
  fetchFile: (url, options) => fetch(url, options),
  loadImage: (url) =>
    new Promise((resolve, reject) => {
      const image = new Image();
      // As the stage asks for it, so that it is sent once.
      image.crossOrigin = 'anonymous';
      image.onload = () => resolve();
      image.onerror = () => reject(new Error('not there, or not a picture'));
      image.src = url;
    }),
};
