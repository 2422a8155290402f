"""What can go wrong, one class for each code that the bindings share.

In: a code, a message and problems from the engine. Out: an exception. A value of another Python type than
asked for is a `TypeError`, as everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Dict, List, Optional, Tuple, Type


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a text, and where."""

    file: Optional[str]
    """The file as it was named, if there is one."""
    line: Optional[int]
    """The line, from 1, if the problem has a place."""
    code: str
    """What kind of problem it is, such as `missing-key`."""
    message: str
    """What was found and what was expected."""


class SportelloError(Exception):
    """Everything that the engine refuses. `str()` gives one line for each problem."""

    code: ClassVar[str] = ""
    """The code that all bindings share."""

    def __init__(self, message: str, problems: Tuple[Problem, ...] = ()) -> None:
        super().__init__(message, problems)
        self.message = message
        self.problems = problems
        """Each problem of a text, in the order of files and lines."""

    def __str__(self) -> str:
        return self.message


class FaqError(SportelloError, ValueError):
    """A Faq that does not load, or a file that is none."""

    code = "faq"


class EditError(SportelloError, ValueError):
    """An edit that cannot be made. Nothing has changed."""

    code = "edit"


class VersionError(SportelloError, ValueError):
    """Something that another version wrote."""

    code = "version"


class Utf8Error(SportelloError, ValueError):
    """A text that is no Unicode, such as one with half a surrogate pair."""

    code = "utf8"


class ArgumentError(SportelloError, ValueError):
    """A value that is not what was expected, such as a time without a zone."""

    code = "argument"


class TooLargeError(SportelloError, ValueError):
    """More than anything can be that was made here."""

    code = "too-large"


class StateError(SportelloError, ValueError):
    """A conversation or a snapshot that cannot have come about."""

    code = "state"


class PanicError(SportelloError, RuntimeError):
    """A defect of the engine. It is as it was before the call, and can be used on."""

    code = "panic"


_KINDS: Tuple[Type[SportelloError], ...] = (
    FaqError,
    EditError,
    VersionError,
    Utf8Error,
    ArgumentError,
    TooLargeError,
    StateError,
    PanicError,
)
_BY_CODE: Dict[str, Type[SportelloError]] = {kind.code: kind for kind in _KINDS}


def of_code(
    code: str,
    message: str,
    problems: List[Tuple[Optional[str], Optional[int], str, str]],
) -> SportelloError:
    """The exception of a fault; called by the native part."""
    kind = _BY_CODE.get(code, SportelloError)
    return kind(message, tuple(Problem(*problem) for problem in problems))
