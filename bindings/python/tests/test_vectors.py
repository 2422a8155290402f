"""Every decision is the recorded one, to the last bit."""

from __future__ import annotations

import json

import pytest

import sportello
from vectors import ROOT, all_cases, assistant, decided

CASES = all_cases()


def test_every_line_is_a_case() -> None:
    lines = [line for file in (ROOT / "tests/vectors").glob("*.jsonl") for line in file.open(encoding="utf-8")]
    assert len(CASES) == len(lines) >= 330
    print(f"{len(CASES)} vectors")


@pytest.mark.parametrize(("case", "recorded"), CASES, ids=[case["name"] for case, _ in CASES])
def test_the_decision_is_the_recorded_one(case: dict[str, object], recorded: str) -> None:
    assert decided(case) == recorded


def test_attributes_are_what_the_json_says() -> None:
    for case, recorded in CASES:
        if "edits" in case:
            continue
        decision = assistant(case["faq"]).ask(case["ask"], italian=case.get("italian", 0.5))
        assert decision.to_dict() == json.loads(recorded), case["name"]
        assert all(isinstance(candidate, sportello.Candidate) for candidate in decision.candidates)
