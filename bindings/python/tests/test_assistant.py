"""What an assistant does: asking, suggesting, explaining, editing, learning."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import pytest

import sportello
from vectors import ROOT


def test_a_decision_is_a_value(shop: sportello.Assistant) -> None:
    decision = shop.ask("cm faccio a rendere qst articolo??")
    assert (decision.kind, decision.lang, decision.rule) == ("answer", "it", "confident")
    assert decision.candidates[0].id == "reso-come"
    assert decision == shop.ask("cm faccio a rendere qst articolo??") == pickle.loads(pickle.dumps(decision))
    assert hash(decision) == hash(copy.copy(decision))
    assert json.dumps(decision.to_dict(), separators=(",", ":")).startswith('{"version":1,"kind":"answer"')
    with pytest.raises(AttributeError):
        decision.kind = "abstain"  # type: ignore[misc]


def test_the_language_of_the_page_is_known_or_not(shop: sportello.Assistant) -> None:
    assert shop.ask("reso", "it").lang == "it"
    assert shop.ask("reso", "en") == shop.ask("reso", italian=0.1)
    with pytest.raises(sportello.ArgumentError, match="expected 'it' or 'en'"):
        shop.ask("reso", "fr")  # type: ignore[arg-type]


def test_an_entry_has_its_answer_as_a_tree(shop: sportello.Assistant) -> None:
    entry = shop.entry("reso-come", "it")
    assert entry is not None and entry.follow_ups == ("spedizione-costi",)
    assert str(entry.answer) == "Apri I miei ordini, poi scrivi (https://bottega.example/aiuto)."
    link = entry.answer.blocks[0]["content"][3]
    assert link == {
        "inline": "link",
        "href": "https://bottega.example/aiuto",
        "content": [{"inline": "text", "text": "scrivi"}],
    }
    assert shop.entry("nessuna") is None
    assert [entry.id for entry in shop.entries("en")] == ["reso-come", "spedizione-costi"]
    assert "persona" in str(shop.say("person-button", "it"))


def test_spans_and_words_count_characters(shop: sportello.Assistant) -> None:
    suggestion = shop.suggest("quanto costa la sped", "it")[0]
    assert suggestion.entry == "spedizione-costi"
    assert [suggestion.question[start:end] for start, end in suggestion.spans][-1] == "sped"
    question = "🙂 è già spedito?"
    words = shop.explain(question)["words"]
    assert [question[word["start"] : word["end"]] for word in words] == [word["typed"] for word in words]
    assert shop.suggest("quanto costa", most=0) == []


def test_edits_are_live_at_once_all_or_none(shop: sportello.Assistant) -> None:
    sauna = {"id": "sauna", "it": {"question": "C'è una sauna?", "answer": "Sì, dalle 17."}}
    shop.apply({"put": sauna})
    assert shop.ask("c'è la sauna").candidates[0].id == "sauna"
    before = shop.to_json()
    with pytest.raises(sportello.EditError, match="no entry `piscina` to remove") as raised:
        shop.apply([{"remove": "sauna"}, {"remove": "piscina"}])
    assert raised.value.code == "edit"
    assert shop.to_json() == before
    shop.apply([{"remove": "sauna"}, {"synonyms": [["pacco", "collo"]]}])
    assert shop.entry("sauna") is None


def test_settings_need_no_entries(shop: sportello.Assistant) -> None:
    before = shop.ask("come faccio un reso?")
    shop.apply({"settings": {"voice": {"address": "lei"}}})
    assert '"lei"' in shop.to_json() and shop.ask("come faccio un reso?") == before
    with pytest.raises(sportello.EditError, match="did you mean `voice`") as raised:
        shop.apply([{"settings": {}}, {"settings": {"voise": {}}}])
    assert raised.value.problems[0].code == "unknown-key"
    assert '"lei"' in shop.to_json()


def test_findings_say_what_to_mend(shop: sportello.Assistant) -> None:
    found = shop.check()
    assert {"no-tests", "few-wordings"} <= {finding.code for finding in found}
    assert all(finding.severity in ("note", "warning", "error") for finding in found)


def test_what_was_learnt_is_a_function_of_the_records(shop: sportello.Assistant) -> None:
    doing = {"wordings": {"entry": "reso-come", "texts": [["it", "il maglione mi sta piccolo"]]}}
    review = {"proposal": "p-1", "author": "Marta", "verdict": "approved", "reason": "", "weight": 3}
    at = {"unix_ms": 1_795_000_000_000, "local": "2026-11-18T12:06"}
    record = json.dumps({"version": 1, "at": at, "what": {"reviewed": dict(review, doing=doing)}})
    before = shop.ask("maglione piccolo")
    shop.learn([record, "\n"])
    taught = shop.ask("maglione piccolo")
    assert taught.candidates[0].id == "reso-come" and taught != before
    kept = shop.snapshot()
    assert pickle.loads(pickle.dumps(shop)).ask("maglione piccolo") == taught
    shop.learn([])
    assert shop.ask("maglione piccolo") == before
    shop.restore(kept)
    assert shop.ask("maglione piccolo") == taught


def test_a_prebuilt_faq_decides_the_same(shop: sportello.Assistant, tmp_path: Path) -> None:
    data = shop.prebuild()
    file = tmp_path / "bottega.faq"
    file.write_bytes(data)
    for other in (sportello.Assistant.from_prebuilt(data), sportello.load(file)):
        assert other.ask("rendere la merce") == shop.ask("rendere la merce")
        assert pickle.loads(pickle.dumps(other)).ask("rendere") == shop.ask("rendere")


def test_a_faq_is_a_folder_a_file_or_a_text(shop: sportello.Assistant) -> None:
    assert len(sportello.load(str(ROOT / "corpus/negozio")).entries()) > 50
    assert sportello.load(ROOT / "tests/faqs/museo.json").entries()
    assert sportello.loads(shop.to_json()).ask("reso") == shop.ask("reso")
    assert sportello.version() == sportello.__version__
