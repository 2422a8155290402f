/** What can be pressed after a reply: whether it helped, its choices, questions that follow. */

import type { Choice } from "../../api.js";
import type { Strings } from "../strings/strings.js";
import type { Actions, Offer } from "./actions.js";
import type { Session } from "./session.js";

export interface NextActs {
  choose: (choice: number, label: string) => void;
  rate: (entry: string, helpful: boolean) => void;
}

/** Shows them. */
export function showNext(actions: Actions, session: Session, options: readonly Choice[], texts: Strings, acts: NextActs): void {
  const { unrated, followed, now } = session;
  if (unrated !== undefined) actions.askFeedback(texts, (yes) => acts.rate(unrated, yes));
  const offers = options.flatMap((option, at): Offer[] => {
    // After an answer the person stands below the field, as always; where there is none, also here.
    if (option.kind === "person" && followed) return [];
    return [{ label: option.label, kind: option.kind, act: () => acts.choose(at, option.label) }];
  });
  const isFollowUp = offers.some((offer) => offer.kind === "follow-up");
  actions.offer(offers, isFollowUp ? texts.followUps : texts.choices, isFollowUp, now.lang);
}
