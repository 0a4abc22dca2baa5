/** Work that is done once for each name. Knows no work. */

/** The same promise for whoever asks for the same name; a failure is forgotten, so that it can be tried again. */
export function once<T>(work: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const begun = new Map<string, Promise<T>>();
  return (name) => {
    const known = begun.get(name);
    if (known) return known;
    const promise = work(name).catch((error: unknown) => {
      begun.delete(name);
      throw error;
    });
    begun.set(name, promise);
    return promise;
  };
}
