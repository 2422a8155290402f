/** How to reach people otherwise: links to write or telephone, always the way out when something fails. */

import { encoded } from "./bare.js";
import type { Contact } from "./engine.js";
import { h, type Child } from "./dom.js";
import { icon } from "./icons.js";
import type { Strings } from "./strings/strings.js";
import type { Turn } from "../api.js";

/** Mail programs cut addresses that are longer; a browser may refuse them. */
const LONGEST_BODY = 1500;

/** The links, after a line that introduces them; a line alone where no contact is known. */
export function contactLines(contact: Contact, texts: Strings, body = ""): Child[] {
  const links = [mailLink(contact, texts, body), phoneLink(contact)].filter((link) => link !== undefined);
  return [h("p", {}, links.length > 0 ? texts.contactLead : texts.contactElsewhere), ...links];
}

/** A conversation as the text of a letter: the end of it, where it is too long. */
export function letter(turns: readonly Turn[], texts: Strings): string {
  const names = { customer: texts.you, assistant: texts.assistant, operator: texts.operator };
  const whole = turns.map((turn) => `${names[turn.from]}: ${turn.text}`).join("\n\n");
  return whole.length > LONGEST_BODY ? `[…] ${whole.slice(-LONGEST_BODY)}` : whole;
}

function mailLink({ mail }: Contact, texts: Strings, body: string): HTMLElement | undefined {
  if (!mail || !mail.includes("@")) return undefined;
  const parts = [`subject=${encoded(texts.mailSubject)}`];
  if (body) parts.push(`body=${encoded(body)}`);
  const href = `mailto:${encoded(mail).replace("%40", "@")}?${parts.join("&")}`;
  return h("a", { class: "contact", part: "contact", href, rel: "noopener" }, icon("mail"), mail);
}

function phoneLink({ phone }: Contact): HTMLElement | undefined {
  const digits = phone?.replace(/[^\d+]/g, "");
  if (!digits) return undefined;
  return h("a", { class: "contact", part: "contact", href: `tel:${digits}`, rel: "noopener" }, icon("phone"), phone);
}
