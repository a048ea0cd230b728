import type { ImportedFigure, SourceDocument } from "../../src/sources/official/imported";
import type { KeyPlace } from "./web/secret";
import type { Web } from "./web/web";

/** What an importer may know of the package it refreshes. */
export interface Surroundings {
  /** Folder of the data package. */
  readonly data: string;
  /** Codes of the 98 kommuner, ascending. */
  readonly municipalities: readonly string[];
  /** Day of retrieval, the vintage of what is imported. */
  readonly date: string;
  /** Years asked for; null for those that the source is best in. */
  readonly years: readonly number[] | null;
  /** What the columns of a table of one's own are. */
  readonly mapping: SourceDocument | null;
}

interface Common {
  /** As it is named on the command line. */
  readonly name: string;
  readonly summary: string;
  /** Official address; null where the source has none to ask. */
  readonly baseUrl: string | null;
  /** Where the key goes; null for a source without. */
  readonly key: KeyPlace | null;
  /** Least pause between two questions. */
  readonly pauseMs: number;
  /** What `--from` takes. */
  readonly file: string;
  /** Asks the source, document by document. */
  fetch(web: Web, baseUrl: string, around: Surroundings): Promise<readonly SourceDocument[]>;
}

/** One official source, fetched or read from files: documents in, figures or boundaries out. */
export type Importer =
  | (Common & {
      readonly gives: "figures";
      /** @throws ShapeFault where a document is not as the source documents it. */
      parse(
        documents: readonly SourceDocument[],
        around: Surroundings,
      ): readonly ImportedFigure[] | Promise<readonly ImportedFigure[]>;
    })
  | (Common & {
      readonly gives: "boundaries";
      /** A file that `klimakort geography` reads. */
      boundaries(documents: readonly SourceDocument[]): Uint8Array | string;
    });
