"""Conversations: events in, replies out.

In: what happens, and when. Out: what is said, and what the journal is to keep of it. The host keeps the
conversation as JSON; nothing here stores, sends or waits.
"""

from __future__ import annotations

import json
from datetime import datetime
from operator import index
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Tuple, cast

from . import _sportello
from ._clock import moment
from ._errors import ArgumentError
from ._values import Choice, Json, Lang, Reply, State, Turn

if TYPE_CHECKING:
    from ._assistant import Assistant

Event = Mapping[str, Any]
"""What happens, as the engine's JSON: `{"event": "said", "text": "…"}`."""


class Conversation:
    """One customer's exchange. `Assistant.open` begins one, `Assistant.resume` goes on with one.

    Events may come from any thread; they are taken one at a time. It answers with the assistant that
    opened it, as that stands after its last edit.
    """

    __slots__ = ("_assistant", "_records", "_talk")

    def __init__(self, assistant: Assistant, talk: _sportello.Talk) -> None:
        self._assistant = assistant
        self._talk = talk
        self._records: Tuple[str, ...] = ()

    def turn(self, event: Event, now: Optional[datetime] = None) -> Optional[Reply]:
        """Takes an event and gives the reply, or `None` where nothing is said.

        `now` is an aware datetime; the present one if left out. Any event may come in any state: one that
        means nothing there changes nothing.
        """
        text = json.dumps(event, ensure_ascii=False)
        reply, records = self._talk.turn(self._assistant._engine, text, *moment(now))
        self._records = tuple(records)
        return None if reply is None else Reply._of(json.loads(reply))

    def say(self, text: str, now: Optional[datetime] = None) -> Optional[Reply]:
        """The customer writes."""
        return self.turn({"event": "said", "text": text}, now)

    def choose(self, choice: int, now: Optional[datetime] = None) -> Optional[Reply]:
        """The customer chooses one of the last reply's options, by its place from 0."""
        return self.turn({"event": "chose", "choice": choice}, now)

    def ask_for_person(self, now: Optional[datetime] = None) -> Optional[Reply]:
        """The customer presses the button that asks for a person."""
        return self.turn({"event": "person"}, now)

    def rate(self, helpful: bool, now: Optional[datetime] = None) -> Optional[Reply]:
        """The customer says whether the last answer helped."""
        return self.turn({"event": "helpful", "yes": helpful}, now)

    def join(self, operator: str, now: Optional[datetime] = None) -> Optional[Reply]:
        """A person takes the conversation; the assistant says so and is silent from then on."""
        return self.turn({"event": "joined", "operator": operator}, now)

    def operator_says(self, text: str, now: Optional[datetime] = None) -> Optional[Reply]:
        """The person writes."""
        return self.turn({"event": "operator-said", "text": text}, now)

    def close(self, resolved: bool, now: Optional[datetime] = None) -> Optional[Reply]:
        """The person gives the conversation back."""
        return self.turn({"event": "closed", "resolved": resolved}, now)

    def withdraw(self, now: Optional[datetime] = None) -> Optional[Reply]:
        """The customer no longer waits for a person."""
        return self.turn({"event": "withdrawn"}, now)

    def end(self, now: Optional[datetime] = None) -> Optional[Reply]:
        """The customer leaves."""
        return self.turn({"event": "ended"}, now)

    @property
    def records(self) -> Tuple[str, ...]:
        """What the journal is to keep of the last event: lines of JSON, redacted. Append them to a file,
        or give them to `Assistant.learn`."""
        return self._records

    @property
    def id(self) -> str:
        """The host's id of the conversation."""
        return str(self._view()["id"])

    @property
    def state(self) -> State:
        """Who has it: the assistant (`bot`), nobody yet (`waiting`), a person (`human`), nobody any more."""
        return cast(State, self._view()["state"])

    @property
    def lang(self) -> Lang:
        """The language that the assistant replies in."""
        return cast(Lang, self._view()["lang"])

    @property
    def operator(self) -> Optional[str]:
        """The person who has it, had it last, or is to have it."""
        return cast(Optional[str], self._view()["operator"])

    @property
    def options(self) -> Tuple[Choice, ...]:
        """What the last reply let the customer choose."""
        return tuple(Choice._of(choice) for choice in self._view()["options"])

    @property
    def turns(self) -> Tuple[Turn, ...]:
        """What was said, oldest first and redacted, as much as is kept."""
        return tuple(Turn._of(turn) for turn in self._view()["turns"])

    @property
    def dropped_turns(self) -> int:
        """How many older turns are no longer kept."""
        return int(self._view()["dropped_turns"])

    def packet(self, now: Optional[datetime] = None) -> Optional[Json]:
        """The packet for the desk as it is now, while a person is awaited."""
        packet = self._talk.packet(self._assistant._engine, *moment(now))
        return cast(Optional[Json], json.loads(packet))

    def to_json(self) -> str:
        """The conversation, to be kept; `Assistant.resume` goes on with it. All of it is redacted."""
        return self._talk.to_json()

    def _view(self) -> Dict[str, Any]:
        return cast(Dict[str, Any], json.loads(self._talk.view()))

    def __reduce__(self) -> Tuple[Callable[..., Conversation], Tuple[Assistant, str]]:
        return _resume, (self._assistant, self.to_json())

    def __repr__(self) -> str:
        return f"<Conversation {self.id!r}, {self.state}>"


def _resume(assistant: Assistant, text: str) -> Conversation:
    return assistant.resume(text)


def opening(
    id: str,
    key: int,
    lang: Optional[Lang],
    channel: str,
    page: Optional[str],
    customer: Optional[Tuple[str, int]],
    operator: Optional[str],
) -> str:
    """How a conversation begins, as JSON for the native part."""
    if not 0 <= index(key) < 1 << 64:
        raise ArgumentError("key: expected a whole number from 0 to 2**64 - 1")
    known = None if customer is None else {"key": customer[0], "weight": customer[1]}
    names: List[Tuple[str, Any]] = [("id", id), ("key", f"{index(key):x}"), ("lang", lang), ("channel", channel)]
    names += [("page", page), ("customer", known), ("operator", operator)]
    return json.dumps(dict(names), ensure_ascii=False)
