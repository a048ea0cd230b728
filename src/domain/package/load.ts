/** Something that is on its way, here, or could not be had. */
export type Load<T> =
  | { readonly is: "waiting" }
  | { readonly is: "ready"; readonly value: T }
  | { readonly is: "failed"; readonly fault: LoadFault };

/** Why bytes did not become data; the screen has a sentence for each code. */
export type LoadFault =
  | { readonly code: "http"; readonly url: string; readonly status: number }
  | { readonly code: "network"; readonly url: string }
  | { readonly code: "format"; readonly url: string; readonly detail: string }
  | { readonly code: "schema"; readonly url: string; readonly got: string; readonly want: string };
