/** A request that cannot be met: `code` for the sentence, `detail` is the value that was wrong. */
export class JobFault extends Error {
  override readonly name = "JobFault";
  readonly code: string;
  readonly detail: string;

  constructor(code: string, detail: string) {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
