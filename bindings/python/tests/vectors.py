"""The test vectors that every binding runs.

In: `tests/vectors/*.jsonl` at the root of the project. Out: cases, and the assistants they ask.
"""

from __future__ import annotations

import json
import pickle
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, List, Tuple

import sportello

ROOT = Path(__file__).resolve().parents[3]
_DECISION = '"decision": '


def all_cases() -> List[Tuple[Dict[str, Any], str]]:
    """Every case, with the exact text of its decision, which is the last key of its line."""
    cases = []
    for file in sorted((ROOT / "tests/vectors").glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            cases.append((json.loads(line), line.rpartition(_DECISION)[2].rstrip()[:-1]))
    return cases


@lru_cache(maxsize=None)
def assistant(name: str) -> sportello.Assistant:
    """The assistant of a Faq: a file of `tests/faqs` where the name has a dot, else a folder of `corpus`.

    Indexed once for each run of the tests.
    """
    return sportello.load(ROOT / ("tests/faqs" if "." in name else "corpus") / name)


def decided(case: Dict[str, Any]) -> str:
    """The engine's decision on a case, as the JSON it gave."""
    asked = assistant(case["faq"])
    if "edits" in case:
        asked = pickle.loads(pickle.dumps(asked))
        for edit in case["edits"]:
            asked.apply(edit)
    return asked._engine.ask(case["ask"], case.get("italian", 0.5))
