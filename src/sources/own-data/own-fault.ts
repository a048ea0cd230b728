import type { OwnFault } from "../../domain/own-data/own-read";

/** A reader's file that cannot be used. */
export class OwnFileFault extends Error {
  override readonly name = "OwnFileFault";
  readonly fault: OwnFault;

  constructor(fault: OwnFault) {
    super(fault.code);
    this.fault = fault;
  }
}
