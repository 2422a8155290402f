/** One message as the chat shows and keeps it. */

import type { Answer, Lang } from "../../api.js";

export interface Message {
  from: "customer" | "assistant" | "operator";
  lang: Lang;
  tree: Answer;
  /** The operator's name. */
  name?: string | undefined;
  /** `advice` stands apart: personal data belongs elsewhere. */
  kind?: "advice" | undefined;
}

/** What the chat keeps between pages. */
export interface Kept {
  /** The engine's conversation, as its JSON. */
  conversation: string;
  /** What was shown; the customer's and the operator's texts as the engine has redacted them. */
  messages: Message[];
  /** Whether the panel was open. */
  open: boolean;
  /** The entry of the last answer while nobody has said whether it helped. */
  unrated?: string | undefined;
  /** Whether the last choices followed an answer. */
  followed?: boolean | undefined;
}

/** What was kept, if it has that shape; the browser's storage is open to everybody on the page. */
export function keptFrom(value: unknown): Kept | undefined {
  const kept = value as Partial<Kept> | undefined;
  if (typeof kept?.conversation !== "string" || !Array.isArray(kept.messages)) return undefined;
  return {
    conversation: kept.conversation,
    messages: kept.messages.filter(isMessage),
    open: kept.open === true,
    unrated: typeof kept.unrated === "string" ? kept.unrated : undefined,
    followed: kept.followed === true,
  };
}

function isMessage(value: unknown): value is Message {
  const message = value as Partial<Message> | null;
  return (
    (message?.from === "customer" || message?.from === "assistant" || message?.from === "operator") &&
    (message.lang === "it" || message.lang === "en") &&
    Array.isArray(message.tree) &&
    (message.name === undefined || typeof message.name === "string")
  );
}
