"""Conversations: events, replies, time, what is kept."""

from __future__ import annotations

import json
import pickle
from datetime import datetime, timedelta, timezone

import pytest

import sportello
from conftest import NOON
from vectors import ROOT


def state(talk: sportello.Conversation) -> str:
    """The state as a text of any content: a checker takes it that attributes do not change by themselves."""
    return talk.state


def test_a_talk_up_to_a_person_and_back(shop: sportello.Assistant) -> None:
    talk = shop.open("c-1", lang="it", channel="web", customer=("k-7", 20), now=NOON)
    reply = talk.say("cm faccio un reso?", NOON)
    assert reply is not None and reply.kind == "answer" and reply.entry == "reso-come"
    assert reply.decision is not None and reply.decision.kind == "answer"
    assert [option.kind for option in reply.options] == ["follow-up", "person"]
    chosen = talk.choose(0, NOON)
    assert chosen is not None and chosen.entry == "spedizione-costi"
    asked = talk.say("voglio parlare con una persona, la mia carta è 4111 1111 1111 1111", NOON)
    assert asked is not None and asked.kind == "handoff" and asked.handoff is not None
    assert asked.handoff["reason"]["rule"] == "person"
    assert asked.advice is not None and "bottega.example/privato" in str(asked.advice)
    assert state(talk) == "waiting"
    packet = talk.packet(NOON)
    assert packet is not None and packet["revision"] == asked.handoff["revision"] == 1
    assert packet["reason"] == asked.handoff["reason"] and packet["transcript"][-1]["from"] == "assistant"
    assert "4111" not in talk.to_json() and "4111" not in "".join(talk.records)
    joined = talk.join("Marta", NOON)
    assert joined is not None and "Marta" in str(joined.text)
    assert state(talk) == "human" and talk.operator == "Marta"
    assert talk.say("eccomi", NOON) is None, "the assistant is silent"
    assert talk.operator_says("Buongiorno", NOON) is None
    assert [turn.speaker for turn in talk.turns][-1] == "operator"
    talk.close(True, NOON)
    assert state(talk) == "resolved" and talk.packet(NOON) is None


def test_a_kept_conversation_goes_on(shop: sportello.Assistant) -> None:
    talk = shop.open("c-2", key=7, now=NOON)
    talk.say("ciao", NOON)
    for again in (shop.resume(talk.to_json()), pickle.loads(pickle.dumps(talk))):
        assert again.to_json() == talk.to_json()
        assert again.options == talk.options and again.turns == talk.turns
        assert again.say("quanto costa la spedizione?", NOON) is not None


def test_records_are_what_the_journal_keeps(shop: sportello.Assistant) -> None:
    talk = shop.open("c-3", now=NOON)
    talk.say("come faccio un reso?", NOON)
    opened, asked = [json.loads(record)["what"] for record in talk.records]
    assert opened == "opened" and asked["asked"]["text"] == "come faccio un reso?"
    talk.rate(True, NOON)
    (helpful,) = [json.loads(record)["what"] for record in talk.records]
    assert helpful["helpful"] == {"turn": 1, "entry": "reso-come", "yes": True}
    shop.learn(talk.records)


def test_a_time_without_a_zone_is_refused(shop: sportello.Assistant) -> None:
    with pytest.raises(sportello.ArgumentError, match="a time without a zone") as raised:
        shop.open(now=datetime(2026, 11, 20, 12))
    assert raised.value.code == "argument"
    with pytest.raises(TypeError, match="expected a datetime"):
        shop.open().say("ciao", now=1_795_000_000)  # type: ignore[arg-type]


def test_opening_hours_follow_their_own_clock() -> None:
    shop = sportello.load(ROOT / "corpus/negozio")
    # 16:30 in Rome, said by a server whose clock is in another zone.
    for zone in (timezone.utc, timezone(timedelta(hours=-8))):
        now = datetime(2026, 11, 20, 15, 30, tzinfo=timezone.utc).astimezone(zone)
        talk = shop.open("c-4", key=1, lang="it", now=now)
        reply = talk.ask_for_person(now)
        assert reply is not None and reply.handoff is not None
        assert reply.handoff["created"]["local"] == "2026-11-20T16:30"


def test_every_event_is_taken_in_every_state(shop: sportello.Assistant) -> None:
    talk = shop.open(now=NOON)
    for _ in range(3):
        talk.withdraw(NOON)
        talk.rate(False, NOON)
        talk.choose(99, NOON)
        talk.close(False, NOON)
        talk.join("Marta", NOON)
        talk.end(NOON)
    assert talk.dropped_turns == 0 and talk.lang in ("it", "en") and talk.id in repr(talk)
