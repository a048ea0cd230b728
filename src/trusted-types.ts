interface Policies {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

/**
 * The policy that the served Content-Security-Policy names `default`: a worker's script may come
 * from our own origin and from nowhere else. Imported first, before anything starts a worker.
 */
(globalThis as { readonly trustedTypes?: Policies }).trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin) {
      throw new TypeError(`a script from another origin was refused: ${url}`);
    }
    return url;
  },
});
