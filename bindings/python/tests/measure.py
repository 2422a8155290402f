"""What a question costs in Python: `python measure.py FOLDER`, after `benches/src/bin/binding.rs` wrote there.

Prints microseconds for a question, how two threads compare with one, and what a million questions leave.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable, List

import sportello

ROUNDS = 10


def best(work: Callable[[], object], questions: int) -> float:
    """The best of some rounds counts: other programs only ever add."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        rounds.append(time.perf_counter() - start)
    return min(rounds) * 1e6 / questions


def main(folder: Path, million: int) -> None:
    shop = sportello.load(folder / "faq.json")
    questions: List[str] = json.loads((folder / "questions.json").read_text("utf-8"))
    count = len(questions)

    def ask_all(_: int = 0) -> None:
        for question in questions:
            shop.ask(question)

    def write_all() -> None:
        for question in questions:
            json.dumps(shop.ask(question).to_dict())

    print(f"{best(ask_all, count):.1f} µs for a decision, {best(write_all, count):.1f} µs with its JSON written")
    for threads in (1, 2, 4, 8):
        with ThreadPoolExecutor(threads) as pool:
            cost = best(lambda: list(pool.map(ask_all, range(threads))), count * threads)
        print(f"{1e6 / cost:,.0f} decisions a second on {threads} threads")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for number in range(million):
        shop.ask(questions[number % count])
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"{grown} kB more after {million:,} questions")


if __name__ == "__main__":
    main(Path(sys.argv[1]), 1_000_000)
