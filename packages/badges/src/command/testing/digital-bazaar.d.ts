/** What tests use of `@digitalbazaar/*`, which bring no types. */
declare module '@digitalbazaar/vc' {
  export function verifyCredential(options: {
    readonly credential: unknown;
    readonly suite: unknown;
    readonly documentLoader: unknown;
    readonly checkStatus?: unknown;
  }): Promise<{ readonly verified: boolean; readonly error?: unknown; readonly statusResult?: unknown }>;
}
declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { readonly cryptosuite: unknown }) => object;
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(options: Readonly<Record<string, unknown>>): Promise<{
    readonly verified: boolean;
    readonly results?: readonly { readonly status?: unknown }[];
    readonly error?: unknown;
  }>;
}
