import { describe, expect, test } from "vitest";
import { type Command, InputError, type RunCommand } from "./command";
import { dispatch } from "./dispatch";

const makeCommand = (name: string, run: RunCommand): Command => ({
  name,
  summary: `what ${name} does`,
  load: () => Promise.resolve({ run }),
});

async function runWith(commands: readonly Command[], ...argv: string[]) {
  const written = { stdout: "", stderr: "" };
  const code = await dispatch(commands, argv, {
    stdout: { write: (text) => (written.stdout += text) },
    stderr: { write: (text) => (written.stderr += text) },
  });
  return { code, ...written };
}

const commands = [
  makeCommand("echo", (argv, io) => {
    io.stdout.write(argv.join(" "));
    return Promise.resolve(0);
  }),
  makeCommand("refuse", () => Promise.reject(new InputError("no such file"))),
  makeCommand("break", () => Promise.reject(new Error("bug"))),
];

describe("the command line", () => {
  test("hands the other arguments to the command", async () => {
    expect(await runWith(commands, "echo", "a", "--b")).toEqual({
      code: 0,
      stdout: "a --b",
      stderr: "",
    });
  });

  test("lists every command on --help", async () => {
    const { code, stdout } = await runWith(commands, "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(/echo {4}what echo does\n {2}refuse {2}what refuse does/u);
  });

  test("no command is a mistake, told with the list", async () => {
    const { code, stdout, stderr } = await runWith(commands);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("echo");
  });

  test("an unknown command is one sentence and exit code 2", async () => {
    expect(await runWith(commands, "ecoh")).toEqual({
      code: 2,
      stdout: "",
      stderr: 'Unknown command "ecoh"; known are echo, refuse, break.\n',
    });
  });

  test("bad input is exit code 2, a bug is exit code 1", async () => {
    expect(await runWith(commands, "refuse")).toMatchObject({
      code: 2,
      stderr: "refuse: no such file\n",
    });
    expect(await runWith(commands, "break")).toMatchObject({ code: 1, stderr: "break: bug\n" });
  });
});
