import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a source is asked. */
export interface Asked {
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/**
 * What goes wrong with an answer: another status; cut after half of the body; slow, that is half of the
 * body and then nothing; a body of another shape; the server gone for good.
 */
export type Mishap =
  | {
      readonly is: "status";
      readonly status: number;
      readonly after?: string;
      readonly body?: string;
    }
  | { readonly is: "cut" | "slow" | "die" }
  | { readonly is: "body"; readonly body: string };

export interface Plan {
  readonly answer: (asked: Asked) => Answer;
  /** Number of the question, from 1 → what goes wrong. */
  readonly mishaps?: ReadonlyMap<number, Mishap>;
  /** Told before each answer; the number counts from 1. */
  readonly onAsked?: (number: number) => void;
  /** Told when an answer has come to a stop. */
  readonly onSlow?: () => void;
}

export interface RecordedSource {
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function sendHalf(response: ServerResponse, answer: Answer, sent: () => void): void {
  const body = Buffer.from(answer.body);
  response.writeHead(200, { "content-type": answer.type, "content-length": body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), sent);
}

function send(response: ServerResponse, { status = 200, type, headers, body }: Answer): void {
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(body);
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

function suffer(mishap: Mishap, plan: Plan, answer: () => Answer, response: ServerResponse): void {
  switch (mishap.is) {
    case "status":
      send(response, {
        status: mishap.status,
        type: "text/plain",
        body: mishap.body ?? "",
        ...(mishap.after === undefined ? {} : { headers: { "retry-after": mishap.after } }),
      });
      break;
    case "cut":
      sendHalf(response, answer(), () => response.destroy());
      break;
    case "slow":
      sendHalf(response, answer(), () => plan.onSlow?.());
      break;
    case "body":
      send(response, { ...answer(), body: mishap.body });
      break;
    case "die":
      break;
  }
}

/** A source on loopback that answers in the recorded shape, with the mishaps planned for it. */
export async function startRecorded(plan: Plan): Promise<RecordedSource> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? "/", "http://recorded");
      const question = { url, headers: request.headers, body: await bodyOf(request) };
      asked.push(question);
      const number = asked.length;
      plan.onAsked?.(number);
      const mishap = plan.mishaps?.get(number);
      if (mishap?.is === "die") stop(server);
      else if (mishap === undefined) send(response, plan.answer(question));
      else suffer(mishap, plan, () => plan.answer(question), response);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        if (server.listening) server.close(() => resolve());
        else resolve();
        server.closeAllConnections();
      }),
  };
}
