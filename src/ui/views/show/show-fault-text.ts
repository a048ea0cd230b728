import type { Messages } from "../../../i18n/messages";
import type { ShowFault } from "../../../state/show/show-file";

/** The one table from why a text is no show to a sentence. */
export function showFaultText(t: Messages["show"]["faults"], fault: ShowFault): string {
  switch (fault.code) {
    case "not-a-show":
      return t.notAShow;
    case "version":
      return t.version(fault.got, fault.want);
    case "address":
      return t.address(fault.scene);
    case "too-long":
      return t.tooLong(fault.scene);
  }
}
