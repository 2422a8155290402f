"""What a question costs in Python: `python measure.py FOLDER`, after `benches/src/bin/binding.rs` wrote there.

Prints microseconds for a question; how 1, 2 and 8 threads ask one assistant, alone and while another thread edits
it; and what a million questions leave. Other programs take time away, so that decisions a second say little alone:
the time of a processor is the same on a busy machine.
"""

from __future__ import annotations

import json
import resource
import statistics
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from os import getloadavg
from pathlib import Path
from typing import Callable, List, Tuple

import sportello

ROUNDS = 10
ASKED = 20_000
PUT = {"put": {"id": "sauna", "it": {"question": "C'è la sauna?", "answer": "Sì."}}}


def best(work: Callable[[], object], questions: int, clock: Callable[[], float]) -> float:
    """The best of some rounds counts: other programs only ever add."""
    rounds = []
    for _ in range(ROUNDS):
        start = clock()
        work()
        rounds.append(clock() - start)
    return min(rounds) * 1e6 / questions


def least(ask: Callable[[str], object], question: str) -> float:
    """The least microseconds of many: those that no other program disturbed, even on a busy machine."""
    times = []
    for _ in range(60):
        start = time.perf_counter()
        ask(question)
        times.append(time.perf_counter() - start)
    return min(times) * 1e6


def share(shop: sportello.Assistant, questions: List[str]) -> Tuple[float, float]:
    """Medians of the engine's time, with its JSON written, and of what Python adds to it."""
    inside = [least(lambda text: shop._engine.ask(text, 0.5), question) for question in questions]
    added = [least(shop.ask, question) - own for question, own in zip(questions, inside)]
    return statistics.median(inside), statistics.median(added)


def edit(shop: sportello.Assistant, done: threading.Event) -> int:
    """Puts an entry and removes it, with a breath between, until nobody reads any more. How often."""
    edits = 0
    while not done.wait(0.02):
        shop.apply(PUT)
        shop.apply({"remove": "sauna"})
        edits += 2
    return edits


def scaling(shop: sportello.Assistant, questions: List[str], threads: int, editing: bool) -> None:
    """Prints what so many threads got done, and what that took."""

    def read(_: int) -> Tuple[float, List[float]]:
        times: List[float] = []
        before = time.thread_time()
        for number in range(ASKED):
            start = time.perf_counter()
            shop.ask(questions[number % len(questions)])
            times.append(time.perf_counter() - start)
        return time.thread_time() - before, times

    done = threading.Event()
    with ThreadPoolExecutor(threads + 1) as pool:
        editor = pool.submit(edit, shop, done) if editing else None
        start = time.perf_counter()
        readers = [pool.submit(read, number) for number in range(threads)]
        results = [reader.result() for reader in readers]
        wall = time.perf_counter() - start
        done.set()
        edits = editor.result() if editor is not None else 0
    count = threads * ASKED
    busy = sum(spent for spent, _ in results)
    slowest = sorted(spent for _, times in results for spent in times)[count * 999 // 1000]
    print(
        f"{threads:7} {edits:6} {count / wall:15,.0f} {busy / wall:15.2f} {busy * 1e6 / count:16.2f} "
        f"{slowest * 1e6:24,.0f}"
    )


def main(folder: Path, million: int) -> None:
    shop = sportello.load(folder / "faq.json")
    questions: List[str] = json.loads((folder / "questions.json").read_text("utf-8"))
    count = len(questions)

    def ask_all() -> None:
        for question in questions:
            shop.ask(question)

    def write_all() -> None:
        for question in questions:
            json.dumps(shop.ask(question).to_dict())

    print("load of the machine:", *getloadavg())
    for name, clock in (("on the clock", time.perf_counter), ("of a processor", time.process_time)):
        costs = best(ask_all, count, clock), best(write_all, count, clock)
        print(f"{costs[0]:.1f} µs {name} for a decision, {costs[1]:.1f} µs with its JSON written")
    inside, added = share(shop, questions)
    print(f"{inside:.1f} µs for the engine with its JSON, and {added:.1f} µs that Python adds, at their least")
    print("threads  edits  asked a second  processors had  µs of processor  slowest 1 in 1,000, µs")
    for threads in (1, 2, 8):
        for editing in (False, True):
            scaling(shop, questions, threads, editing)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(million):
        shop.ask(questions[number % count])
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"{grown} kB more after {million:,} questions")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000)
