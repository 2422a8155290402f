"""Whatever comes in: an exception that says what was expected, never a crash."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable

import pytest

import sportello

HALF = "mezza \ud800 coppia"
WRONG: list[Any] = [None, 7, b"byte", ["lista"], object()]


@pytest.mark.parametrize("value", WRONG, ids=repr)
def test_a_value_of_another_type_is_a_type_error(shop: sportello.Assistant, value: Any) -> None:
    calls: list[Callable[[Any], object]] = [shop.ask, shop.suggest, shop.explain, shop.resume, shop.say]
    for call in [*calls, sportello.loads]:
        with pytest.raises(TypeError):
            call(value)


def test_half_a_surrogate_is_no_text(shop: sportello.Assistant) -> None:
    talk = shop.open()
    calls: list[Callable[[str], object]] = [shop.ask, shop.suggest, shop.explain, shop.resume, talk.say]
    for call in [*calls, sportello.loads]:
        with pytest.raises(sportello.Utf8Error) as raised:
            call(HALF)
        assert raised.value.code == "utf8"
    names: list[Callable[[str], object]] = [shop.entry, shop.say, talk.join, shop.open]
    for name in names:
        with pytest.raises(ValueError):
            name(HALF)


def test_a_huge_text_is_decided_or_refused(shop: sportello.Assistant) -> None:
    assert shop.ask("reso " * 20_000).kind in ("answer", "clarify", "abstain")
    with pytest.raises(sportello.TooLargeError, match="expected at most") as raised:
        shop.ask("x" * (1 << 21))
    assert raised.value.code == "too-large"
    assert shop.ask("reso").candidates


def test_every_problem_of_a_faq_is_told_with_its_place(tmp_path: Path) -> None:
    file = tmp_path / "faq.toml"
    file.write_text('[[entry]]\nid = "a"\nit = { question = "?", answer = "<b>" }\n[[entry]]\nnome = 1\n')
    with pytest.raises(sportello.FaqError) as raised:
        sportello.load(file)
    problems = raised.value.problems
    assert raised.value.code == "faq" and len(problems) >= 2
    assert {problem.file for problem in problems} == {str(file)}
    assert [problem.line for problem in problems] == sorted(problem.line or 0 for problem in problems)
    assert str(raised.value).splitlines()[0].startswith(f"{file}:3: ")


def test_what_is_no_faq_is_refused(tmp_path: Path) -> None:
    for text in ("", "{", "[]", '{"entry": []}', "null", "\x00"):
        with pytest.raises(sportello.FaqError):
            sportello.loads(text)
    with pytest.raises(sportello.FaqError, match="no Faq in this folder"):
        sportello.load(tmp_path)
    with pytest.raises(FileNotFoundError):
        sportello.load(tmp_path / "nessuno.toml")
    (tmp_path / "latin.toml").write_bytes(b'[faq]\nid = "caff\xe8"\n')
    with pytest.raises(sportello.Utf8Error, match="latin.toml:2: not UTF-8"):
        sportello.load(tmp_path)


def test_another_version_is_refused(shop: sportello.Assistant) -> None:
    text = shop.open("c-1").to_json()
    with pytest.raises(sportello.VersionError) as raised:
        shop.resume(text.replace('"version":1', '"version":99', 1))
    assert raised.value.code == "version"
    snapshot = bytearray(shop.snapshot())
    snapshot[8] = 99
    with pytest.raises(sportello.VersionError):
        shop.restore(bytes(snapshot))
    data = bytearray(shop.prebuild())
    data[4] = 99
    with pytest.raises(sportello.VersionError):
        sportello.Assistant.from_prebuilt(bytes(data))


def test_what_was_damaged_is_refused(shop: sportello.Assistant) -> None:
    text, snapshot, data = shop.open("c-1").to_json(), shop.snapshot(), shop.prebuild()
    for cut in range(0, len(text), 7):
        with pytest.raises(sportello.StateError):
            shop.resume(text[:cut])
    with pytest.raises(sportello.StateError):
        shop.resume(text.replace('"state":"bot"', '"state":"waiting"'))
    for cut in range(0, len(snapshot)):
        with pytest.raises(sportello.StateError):
            shop.restore(snapshot[:cut])
    for cut in range(0, len(data), 997):
        with pytest.raises(sportello.FaqError):
            sportello.Assistant.from_prebuilt(data[:cut])
    assert shop.ask("reso").candidates


def test_events_and_edits_that_are_none_are_refused(shop: sportello.Assistant) -> None:
    talk = shop.open("c-1")
    before = talk.to_json()
    events: list[Any] = [{}, {"event": "sung"}, {"event": "said"}, {"event": "chose", "choice": -1}, []]
    for event in events:
        with pytest.raises(sportello.ArgumentError, match="no event"):
            talk.turn(event)
    assert talk.to_json() == before
    edits: list[Any] = [{}, {"paint": 1}, {"put": {}}, {"put": {"id": "a"}}, {"put": None}, {"remove": 3}]
    edits.append({"put": {"id": "a", "it": {"question": "?", "answer": "<b>"}}})
    for edit in edits:
        with pytest.raises(sportello.EditError):
            shop.apply(edit)
    with pytest.raises(sportello.EditError):
        shop.apply([{"remove": "reso-come"}, {"remove": "spedizione-costi"}])
    openings: list[dict[str, Any]] = [{"customer": ("k", 300)}, {"customer": ("k", -1)}, {"key": 1 << 64}, {"lang": "fr"}]
    for opening in openings:
        with pytest.raises(sportello.ArgumentError):
            shop.open(**opening)
    for record in ("{}", "reso", json.dumps({"version": 1})):
        with pytest.raises((sportello.ArgumentError, sportello.VersionError)):
            shop.learn([record])
    with pytest.raises(sportello.ArgumentError):
        shop.say("carnevale")


def test_an_opening_that_is_none_is_refused(shop: sportello.Assistant) -> None:
    for key in (-1, 1 << 64):
        with pytest.raises(sportello.ArgumentError, match="key: expected a whole number") as raised:
            shop.open(key=key)
        assert str(key) not in str(raised.value)
    with pytest.raises(TypeError):
        shop.open(key="ff")  # type: ignore[arg-type]
    with pytest.raises(sportello.ArgumentError, match="no opening"):
        shop.open(customer=("c", 256))
    with pytest.raises(sportello.Utf8Error):
        shop.open("\ud800")
    assert shop.open(key=(1 << 64) - 1).state == "bot"


def test_the_line_that_is_no_record_is_named(shop: sportello.Assistant) -> None:
    with pytest.raises(sportello.ArgumentError) as raised:
        shop.learn(["", "{}"])
    assert raised.value.problems[0].line == 2 and "no record" in str(raised.value)


def test_a_defect_of_the_engine_is_an_exception_of_its_own() -> None:
    from sportello._errors import of_code

    error = of_code("panic", "the engine stopped", [])
    assert isinstance(error, sportello.PanicError) and error.code == "panic" and not error.problems
