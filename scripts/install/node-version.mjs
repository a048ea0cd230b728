/**
 * Says in one sentence what is wrong with the running Node, or nothing.
 * Vite's floor: 20.19 on line 20, 22.12 on line 22, every later line.
 * @param {string} version as `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const good = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  return good
    ? undefined
    : `Klimakort needs Node 20.19 or newer (from line 22 on: 22.12 or newer); this is Node ${version}. Install a current one and run the command again.`;
}
