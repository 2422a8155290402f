"""The assistant: a Faq with its index, ready to be asked by any thread."""

from __future__ import annotations

import json
import secrets
import warnings
from datetime import datetime
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Callable, Iterable, List, Mapping, Optional, Sequence, Tuple, Union, cast

from . import _sportello
from ._clock import moment
from ._conversation import Conversation, opening
from ._errors import ArgumentError, FaqError, Utf8Error
from ._values import Answer, Decision, Entry, Finding, Json, Lang, Suggestion

Edit = Mapping[str, Any]
"""A change to a Faq: `{"put": entry}`, `{"remove": id}`, `{"synonyms": groups}`, or `{"settings": faq}`,
which takes all but entries and synonyms from the JSON of a Faq."""

_ITALIAN = {None: 0.5, "it": 0.9, "en": 0.1}
_PREBUILT = b"SPFQ"


class Assistant:
    """A Faq with its index, ready to be asked. `load`, `loads` and `Assistant.from_prebuilt` make one.

    Every method may be called from any thread, and lets other threads go on while the engine works. Whoever
    asks never waits for whoever edits: a question is decided by the Faq as it is before the edit or after.
    """

    __slots__ = ("_engine",)

    def __init__(self, engine: _sportello.Engine) -> None:
        self._engine = engine

    @classmethod
    def from_prebuilt(cls, data: bytes) -> Assistant:
        """An assistant from what `prebuild` or `sportello build` wrote, ready at once.

        Where another release trained the index, the texts inside are indexed afresh, with a warning.
        """
        engine, reindexed = _sportello.Engine.from_prebuilt(data)
        if reindexed is not None:
            warnings.warn(f"{reindexed}; its texts were indexed again", RuntimeWarning, stacklevel=2)
        return cls(engine)

    def ask(self, text: str, lang: Optional[Lang] = None, *, italian: Optional[float] = None) -> Decision:
        """Decides a question. There is no text for which it fails.

        `lang` is the language of the page or of the customer's account, who may write in the other one all
        the same; `italian`, the probability of Italian before the text is seen, says it more exactly.
        """
        return Decision._of(json.loads(self._engine.ask(text, _prior(lang, italian))))

    def suggest(self, typed: str, lang: Optional[Lang] = None, *, most: int = 5) -> List[Suggestion]:
        """The entries that may answer what is being typed, best first; none where nothing is near."""
        if most < 0:
            raise ArgumentError(f"most: found {most}, expected 0 or more")
        suggestions = json.loads(self._engine.suggest(typed, _prior(lang, None), most))
        return [Suggestion._of(suggestion) for suggestion in suggestions]

    def explain(self, text: str, lang: Optional[Lang] = None) -> Json:
        """Why a question is decided as it is: `words` as they were read (`text[start:end]`), `candidates`
        with what spoke for each, and the words without which the second would have won."""
        return cast(Json, json.loads(self._engine.explain(text, _prior(lang, None))))

    def entry(self, id: str, lang: Optional[Lang] = None) -> Optional[Entry]:
        """The entry of an id, in a language where it has that."""
        data = json.loads(self._engine.entry(id, _known(lang)))
        return None if data is None else Entry._of(data)

    def entries(self, lang: Optional[Lang] = None) -> List[Entry]:
        """All entries in the order they were written."""
        return [Entry._of(data) for data in json.loads(self._engine.entries(_known(lang)))]

    def say(self, occasion: str, lang: Optional[Lang] = None) -> Answer:
        """What the assistant says itself on an occasion, such as `greeting` or `person-button`."""
        return Answer(json.loads(self._engine.say(occasion, _known(lang))))

    def to_json(self) -> str:
        """The Faq as it stands, as JSON that `loads` takes."""
        return self._engine.faq()

    def open(
        self,
        id: Optional[str] = None,
        *,
        channel: str = "web",
        lang: Optional[Lang] = None,
        page: Optional[str] = None,
        customer: Optional[Tuple[str, int]] = None,
        operator: Optional[str] = None,
        key: Optional[int] = None,
        now: Optional[datetime] = None,
    ) -> Conversation:
        """Begins a conversation.

        `id` is random if left out. `customer` is who the host knows the customer as, best an opaque number,
        and how much that customer weighs against others, 0 to 100. `operator` served this customer last.
        `key` is a secret of 64 bits by which redaction recognises a value again; random if left out.
        """
        own = secrets.token_hex(8) if id is None else id
        secret = secrets.randbits(64) if key is None else key
        text = opening(own, secret, _known(lang), channel, page, customer, operator)
        return Conversation(self, self._engine.open(text, *moment(now)))

    def resume(self, conversation: str) -> Conversation:
        """Goes on with a conversation that was kept with `Conversation.to_json`."""
        return Conversation(self, self._engine.resume(conversation))

    def apply(self, edit: Union[Edit, Sequence[Edit]]) -> None:
        """Makes an edit live, or several at once: all of them or, if one cannot be made, none.

        Takes as long as loading, however many edits there are; who asks meanwhile is answered from the Faq as it was.
        """
        edits = [edit] if isinstance(edit, Mapping) else list(edit)
        self._engine.apply(json.dumps(edits, ensure_ascii=False))

    def check(self) -> List[Finding]:
        """What should be mended in the Faq: wordings that stand twice, entries that sound alike, tests that
        fail. Builds the index several times."""
        return [Finding._of(finding) for finding in json.loads(self._engine.check())]

    def learn(self, records: Iterable[str], *, needs_approval: bool = True) -> None:
        """Learns customers' own words from the records of the journal, in place of what was learnt before.

        What is learnt depends on the records alone, whatever their order: leave out what is to be forgotten.
        Without `needs_approval`, what is ready goes live without a person.
        """
        self._engine.learn("\n".join(records), needs_approval)

    def snapshot(self) -> bytes:
        """What was learnt, to be kept; `restore` takes it."""
        return self._engine.snapshot()

    def restore(self, snapshot: bytes) -> None:
        """Takes in what was learnt, in place of what was learnt before."""
        self._engine.restore(snapshot)

    def prebuild(self) -> bytes:
        """The Faq with its trained index, without its tests: what `from_prebuilt` takes."""
        return self._engine.prebuild()

    def __reduce__(self) -> Tuple[Callable[..., Assistant], Tuple[str, bytes, bool]]:
        return _from_state, self._engine.state()


def load(path: Union[str, PathLike[str]]) -> Assistant:
    """Loads a Faq: a folder of `*.toml` and `*.json`, one such file, or a prebuilt file.

    Raises `FaqError` with every problem of every file, or `OSError` where a file cannot be read.
    """
    place = Path(fspath(path))
    if place.is_dir():
        paths = sorted(file for file in place.iterdir() if _is_faq(file))
        if not paths:
            raise FaqError(f"{place}: no Faq in this folder: expected files that end in .toml or .json")
        return Assistant(_sportello.Engine.from_files([(str(file), _read(file)) for file in paths]))
    data = place.read_bytes()
    if data.startswith(_PREBUILT):
        return Assistant.from_prebuilt(data)
    return Assistant(_sportello.Engine.from_files([(str(place), _decoded(place, data))]))


def loads(text: str, *, toml: bool = False) -> Assistant:
    """Loads a Faq from one text in JSON, or in TOML.

    Raises `FaqError` with every problem of the text.
    """
    return Assistant(_sportello.Engine.from_text(text, toml))


def _is_faq(file: Path) -> bool:
    # Editors leave hidden copies beside a file.
    hidden = file.name.startswith(".")
    return file.suffix.lower() in (".toml", ".json") and not hidden and file.is_file()


def _read(file: Path) -> str:
    return _decoded(file, file.read_bytes())


def _decoded(file: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = 1 + data.count(b"\n", 0, error.start)
        raise Utf8Error(f"{file}:{line}: not UTF-8 at byte {error.start} of the file: save it as UTF-8") from error


def _known(lang: Optional[str]) -> Optional[Lang]:
    if lang is None or lang in ("it", "en"):
        return cast(Optional[Lang], lang)
    raise ArgumentError(f"lang: found {lang!r}, expected 'it' or 'en'")


def _prior(lang: Optional[str], italian: Optional[float]) -> float:
    """The probability of Italian before the text is seen, as the engine has it for a page's language."""
    if italian is None:
        return _ITALIAN[_known(lang)]
    if 0.0 <= italian <= 1.0:
        return italian
    raise ArgumentError(f"italian: found {italian}, expected a probability of 0 to 1")


def _from_state(faq: str, learnt: bytes, meaning: bool) -> Assistant:
    return Assistant(_sportello.Engine.from_state(faq, learnt, meaning))
