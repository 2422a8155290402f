"""Many threads on one assistant, and what a million questions leave behind."""

from __future__ import annotations

import resource
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import List

import sportello
from vectors import ROOT, all_cases

QUESTIONS = [case["ask"] for case, _ in all_cases() if case["faq"] == "negozio"]


def test_threads_get_the_decision_that_one_gets() -> None:
    shop = sportello.load(ROOT / "corpus/negozio")
    alone = [shop.ask(question) for question in QUESTIONS]

    def ask_all(_: int) -> bool:
        return [shop.ask(question) for question in QUESTIONS] == alone

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(ask_all, range(16)))


def test_whoever_asks_never_waits_for_an_edit(shop: sportello.Assistant) -> None:
    """Eight threads ask from before the edits until after them, and see the Faq as it was or as it is."""
    large = sportello.load(ROOT / "corpus/comune")
    edit = {"put": {"id": "sauna", "it": {"question": "C'è una sauna?", "answer": "Sì."}}}
    asked_during: List[int] = [0] * 8
    editing, done = threading.Event(), threading.Event()
    seen = set()

    def ask(place: int) -> None:
        while not done.is_set():
            during = editing.is_set()
            top = large.ask("c'è la sauna?").candidates[0].id
            seen.add(top == "sauna")
            # Begun and ended within one edit: it cannot have waited for it.
            asked_during[place] += during and editing.is_set()

    threads = [threading.Thread(target=ask, args=(place,)) for place in range(8)]
    for thread in threads:
        thread.start()
    for change in (edit, {"remove": "sauna"}, edit):
        editing.set()
        large.apply(change)
        editing.clear()
    done.set()
    for thread in threads:
        thread.join()
    assert seen <= {True, False} and False in seen
    assert sum(asked_during) > 100, asked_during
    assert large.ask("c'è la sauna?").candidates[0].id == "sauna"


def test_edits_from_many_threads_are_all_made(shop: sportello.Assistant) -> None:
    def put(number: int) -> None:
        text = {"question": f"Domanda numero {number}?", "answer": "Sì."}
        shop.apply({"put": {"id": f"e-{number}", "it": text}})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(put, range(24)))
    assert len(shop.entries()) == 26


def test_events_from_many_threads_are_taken_one_at_a_time(shop: sportello.Assistant) -> None:
    talk = shop.open("c-1")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: talk.say("quanto costa la spedizione?"), range(40)))
    assert len([turn for turn in talk.turns if turn.speaker == "customer"]) == 40


def test_memory_does_not_grow_with_questions(shop: sportello.Assistant) -> None:
    def ask(times: int) -> None:
        for number in range(times):
            shop.ask(QUESTIONS[number % len(QUESTIONS)])

    ask(5_000)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    ask(60_000)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown <= 4_096, f"{grown} kB more after 60,000 questions"
