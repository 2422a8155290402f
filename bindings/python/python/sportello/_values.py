"""What comes out: values that never change, equal where their content is.

In: JSON of the engine. Out: dataclasses with the engine's own keys, and `to_dict()` for whoever wants the
JSON back. Knows nothing of how it was decided.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Dict, List, Literal, Mapping, Optional, Tuple, TypeVar

from . import _sportello

Json = Dict[str, Any]
Lang = Literal["it", "en"]
Kind = Literal["answer", "clarify", "abstain"]
Rule = Literal["confident", "one-sentence", "close-candidates", "nothing-likely", "nothing-known", "no-words"]
ReplyKind = Literal["answer", "clarify", "handoff", "small_talk"]
ChoiceKind = Literal["entry", "follow-up", "person", "none-of-these"]
Severity = Literal["note", "warning", "error"]
State = Literal["bot", "waiting", "human", "resolved"]
Speaker = Literal["customer", "assistant", "operator"]

_V = TypeVar("_V", bound="_Value")


class _Value:
    """What is made of a JSON object whose keys are its fields."""

    @classmethod
    def _of(cls: type[_V], data: Mapping[str, Any]) -> _V:
        # A frozen dataclass sets its fields one by one, which takes longer than to decide a question.
        value = object.__new__(cls)
        value.__dict__.update(data)
        return value

    def to_dict(self) -> Json:
        """The engine's JSON, as Python reads JSON; what is `None` is left out."""
        return {key: _plain(value) for key, value in self.__dict__.items() if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, _Value):
        return value.to_dict()
    if isinstance(value, Answer):
        return value.blocks
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


@dataclass(frozen=True)
class Candidate(_Value):
    """An entry that may be meant."""

    id: str
    """The entry's id."""
    score: float
    """How well it fits; comparable within one decision only."""
    confidence: float
    """The probability that it is the right one, 0 to 1."""


@dataclass(frozen=True)
class Decision(_Value):
    """What to do with a question, and why. Abstaining erases nothing: the ranking is always there."""

    version: int
    kind: Kind
    """Answer with the first candidate, ask which one was meant, or say that there is no answer."""
    lang: Lang
    """The likely language of the question."""
    confidence: float
    """The probability that the first candidate is right, 0 to 1."""
    scope: float
    """The probability that any entry answers, 0 to 1. Where it is high and the confidence low, it is open which
    does; where it is low, none does."""
    margin: float
    """How far the first candidate's score is above the second's."""
    rule: Rule
    """The rule that decided."""
    candidates: Tuple[Candidate, ...]
    """The best candidates, best first, whatever the kind."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Decision:
        decision = object.__new__(cls)
        fields = decision.__dict__
        fields.update(data)
        fields["candidates"] = tuple([Candidate._of(candidate) for candidate in fields["candidates"]])
        return decision

    def to_dict(self) -> Json:
        """The engine's JSON, as Python reads JSON."""
        return {**self.__dict__, "candidates": [dict(candidate.__dict__) for candidate in self.candidates]}


@dataclass(frozen=True)
class Answer:
    """An approved answer as a tree. There is no HTML in it: make elements and text of it."""

    blocks: List[Json]
    """Paragraphs and lists from top to bottom, each with its `block`; runs of text within have `inline`:
    text, bold, italic, code, or link with an `href` that is `https`, `http`, `mailto` or `tel`."""

    def plain(self) -> str:
        """The text without markup."""
        return _sportello.plain(json.dumps(self.blocks))

    def __str__(self) -> str:
        return self.plain()


@dataclass(frozen=True)
class Entry(_Value):
    """An entry in one language."""

    id: str
    topic: Optional[str]
    tags: Tuple[str, ...]
    lang: Lang
    """The language of the texts: the one asked for where the entry has it."""
    question: str
    answer: Answer
    follow_ups: Tuple[str, ...]
    """Ids of entries that are asked next."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Entry:
        known = dict(data, tags=tuple(data["tags"]), follow_ups=tuple(data["follow_ups"]))
        return cls(**dict(known, answer=Answer(data["answer"])))


@dataclass(frozen=True)
class Suggestion(_Value):
    """An entry that may answer what is being typed."""

    entry: str
    lang: Lang
    question: str
    spans: Tuple[Tuple[int, int], ...]
    """Where the question matches: `question[start:end]`."""
    confidence: float

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Suggestion:
        spans = tuple((start, end) for start, end in data["spans"])
        return cls(**dict(data, spans=spans))


@dataclass(frozen=True)
class Finding(_Value):
    """Something of a Faq that should be mended."""

    code: str
    """Which lint found it, such as `failing-test`."""
    severity: Severity
    entry: Optional[str]
    """The entry it stands in, unless it concerns the Faq as a whole."""
    lang: Optional[Lang]
    message: str
    """What was found, what was expected and how to mend it."""
    evidence: Tuple[str, ...]
    """The texts that show it."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Finding:
        return cls(**dict(data, evidence=tuple(data["evidence"])))


@dataclass(frozen=True)
class Choice(_Value):
    """Something that the customer may choose, as a button."""

    kind: ChoiceKind
    label: str
    """What the button says."""
    entry: Optional[str] = None
    """The entry whose answer it gives."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Choice:
        return cls(**data)


@dataclass(frozen=True)
class Turn(_Value):
    """Something that was said, redacted."""

    number: int
    """From 1; numbers go on when old turns are no longer kept."""
    at_ms: int
    """When, in milliseconds since 1970."""
    speaker: Speaker
    text: str
    entry: Optional[str] = None
    """The entry whose answer it was."""
    say: Optional[str] = None
    """The occasion, where the assistant spoke for itself."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Turn:
        known = dict(data)
        return cls(speaker=known.pop("from"), **known)

    def to_dict(self) -> Json:
        """The engine's JSON, which calls the speaker `from`."""
        return {"from" if key == "speaker" else key: value for key, value in super().to_dict().items()}


@dataclass(frozen=True)
class Reply(_Value):
    """What the assistant says to the customer."""

    version: int
    kind: ReplyKind
    lang: Lang
    text: Answer
    entry: Optional[str] = None
    """The entry whose answer the text is, or begins with."""
    options: Tuple[Choice, ...] = ()
    """What the customer may choose, each as a button."""
    advice: Optional[Answer] = None
    """Said apart from the text: personal data belongs in another channel."""
    handoff: Optional[Json] = None
    """The packet for your desk, as `schemas/handoff-1.schema.json` describes it, when there is a new one
    or a new revision."""
    decision: Optional[Decision] = None
    """What the engine decided, if it was asked."""

    @classmethod
    def _of(cls, data: Mapping[str, Any]) -> Reply:
        known = dict(data)
        known["text"] = Answer(known["text"])
        known["options"] = tuple(Choice._of(choice) for choice in known.get("options", ()))
        if "advice" in known:
            known["advice"] = Answer(known["advice"])
        if "decision" in known:
            known["decision"] = Decision._of(known["decision"])
        return cls(**known)
