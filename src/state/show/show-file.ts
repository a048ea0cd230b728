import * as v from "valibot";
import { type Show, sceneUrl } from "./show";

/** Why a text is no show; the screen has a sentence for each code. */
export type ShowFault =
  | { readonly code: "not-a-show" }
  | { readonly code: "version"; readonly got: string; readonly want: string }
  /** A scene, counted from 1, whose address is no page of ours. */
  | { readonly code: "address"; readonly scene: number }
  | { readonly code: "too-long"; readonly scene: number };

export type ShowRead =
  | { readonly is: "show"; readonly show: Show }
  | { readonly is: "fault"; readonly fault: ShowFault };

const SCHEMA = 1;
const LONGEST = { title: 300, notes: 5000, scenes: 100 } as const;

const scene = v.strictObject({
  url: v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const url = sceneUrl(dataset.value);
      if (url !== null) return url;
      addIssue({ message: "address" });
      return NEVER;
    }),
  ),
  title: v.pipe(v.string(), v.maxLength(LONGEST.title, "too-long")),
  notes: v.pipe(v.string(), v.maxLength(LONGEST.notes, "too-long")),
});

const shape = v.strictObject({
  schema: v.literal(SCHEMA),
  title: v.pipe(v.string(), v.maxLength(LONGEST.title)),
  dataVersion: v.pipe(v.string(), v.regex(/^[0-9a-z.-]{0,40}$/u)),
  scenes: v.pipe(v.array(scene), v.maxLength(LONGEST.scenes)),
});

const fault = (found: ShowFault): ShowRead => ({ is: "fault", fault: found });

function faultOf(issue: v.InferIssue<typeof shape>): ShowFault {
  const at = issue.path?.[0].key === "scenes" ? issue.path[1]?.key : undefined;
  if (typeof at === "number" && (issue.message === "address" || issue.message === "too-long")) {
    return { code: issue.message, scene: at + 1 };
  }
  return { code: "not-a-show" };
}

/** Checks what a file, a link or the browser's store holds. */
export function checkShow(value: unknown): ShowRead {
  if (typeof value !== "object" || value === null || !("schema" in value)) {
    return fault({ code: "not-a-show" });
  }
  if (value.schema !== SCHEMA) {
    return fault({ code: "version", got: String(value.schema), want: String(SCHEMA) });
  }
  const parsed = v.safeParse(shape, value, { abortEarly: true });
  return parsed.success ? { is: "show", show: parsed.output } : fault(faultOf(parsed.issues[0]));
}

export function readShowFile(text: string): ShowRead {
  try {
    return checkShow(JSON.parse(text));
  } catch {
    return fault({ code: "not-a-show" });
  }
}

export function writeShowFile(show: Show): string {
  return `${JSON.stringify(show, null, 2)}\n`;
}
