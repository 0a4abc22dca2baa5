/** The one function of `jsonld` that is used; the library brings no types. */
declare module 'jsonld' {
  interface Loaded {
    readonly contextUrl: null;
    readonly documentUrl: string;
    readonly document: unknown;
  }
  const jsonld: {
    canonize(
      input: object,
      options: {
        readonly safe: boolean;
        readonly base: string;
        readonly documentLoader: (url: string) => Promise<Loaded>;
        readonly canonizeOptions: {
          readonly algorithm: 'RDFC-1.0';
          readonly maxWorkFactor: number;
          readonly rejectURDNA2015: boolean;
        };
      },
    ): Promise<string>;
  };
  export default jsonld;
}
