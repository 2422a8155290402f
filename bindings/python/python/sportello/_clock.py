"""Time: an aware datetime as the engine takes it.

Knows nothing of opening hours: where a Faq has them, their own zone's clock decides.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Optional, Tuple

from ._errors import ArgumentError

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def moment(now: Optional[datetime]) -> Tuple[int, int]:
    """Milliseconds since 1970, and how many minutes the clock is ahead of UTC.

    >>> moment(datetime(2026, 11, 20, 18, tzinfo=timezone(timedelta(hours=1))))
    (1795194000000, 60)
    """
    if now is None:
        now = datetime.now().astimezone()
    if not isinstance(now, datetime):
        raise TypeError(f"now: expected a datetime, found {type(now).__name__}")
    offset = now.utcoffset()
    if offset is None:
        raise ArgumentError(
            "now: a time without a zone: expected an aware datetime, such as `datetime.now(timezone.utc)`"
        )
    return (now - _EPOCH) // timedelta(milliseconds=1), offset // timedelta(minutes=1)
