declare module "mapshaper" {
  /** Runs a command line over named inputs held in memory; answers named outputs. */
  export function applyCommands(
    commands: string,
    inputs: Record<string, string | Uint8Array>,
  ): Promise<Record<string, string | Uint8Array>>;
  const mapshaper: { readonly applyCommands: typeof applyCommands };
  export default mapshaper;
}
