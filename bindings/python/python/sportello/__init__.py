"""An FAQ assistant in Italian and English that knows when it does not know.

>>> import sportello
>>> shop = sportello.loads('''{"entry": [
...     {"id": "returns", "en": {"question": "How do I return an item?", "answer": "Open **My orders**."}},
...     {"id": "shipping", "en": {"question": "How much is shipping?", "answer": "4.90 €."}}]}''')
>>> decision = shop.ask("can i send an item back? i want to return it")
>>> decision.candidates[0].id
'returns'
>>> print(shop.entry("returns").answer)
Open My orders.

It runs inside your process: no server, nothing generated, nothing that leaves the machine. `load` reads a
Faq from files, `Assistant.ask` decides a question, `Assistant.open` begins a conversation.
"""

from ._assistant import Assistant, Edit, load, loads
from ._conversation import Conversation, Event
from ._errors import (
    ArgumentError,
    EditError,
    FaqError,
    PanicError,
    Problem,
    SportelloError,
    StateError,
    TooLargeError,
    Utf8Error,
    VersionError,
)
from ._sportello import version
from ._values import Answer, Candidate, Choice, Decision, Entry, Finding, Lang, Reply, Suggestion, Turn

__version__ = version()

__all__ = [
    "Answer",
    "ArgumentError",
    "Assistant",
    "Candidate",
    "Choice",
    "Conversation",
    "Decision",
    "Edit",
    "EditError",
    "Entry",
    "Event",
    "FaqError",
    "Finding",
    "Lang",
    "PanicError",
    "Problem",
    "Reply",
    "SportelloError",
    "StateError",
    "Suggestion",
    "TooLargeError",
    "Turn",
    "Utf8Error",
    "VersionError",
    "load",
    "loads",
    "version",
]
