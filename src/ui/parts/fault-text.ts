import type { LoadFault } from "../../domain/package/load";
import type { Messages } from "../../i18n/messages";

/** The one table from a code of failure to a sentence. */
export function faultText(errors: Messages["common"]["errors"], fault: LoadFault): string {
  switch (fault.code) {
    case "http":
      return errors.http(fault.url, fault.status);
    case "network":
      return errors.network(fault.url);
    case "format":
      return errors.format(fault.url);
    case "schema":
      return errors.schema(fault.url, fault.got, fault.want);
  }
}
