"""What several tests need: a small shop."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

import sportello

SHOP = """
[faq]
id = "bottega"
[contact]
private = "https://bottega.example/privato"
[[entry]]
id = "reso-come"
tags = ["resi"]
follow_ups = ["spedizione-costi"]
[entry.it]
question = "Come faccio un reso?"
wordings = ["rendere un articolo", "restituire la merce", "voglio restituire quello che ho comprato"]
answer = "Apri **I miei ordini**, poi [scrivi](https://bottega.example/aiuto)."
[entry.en]
question = "How do I return an item?"
wordings = ["send it back", "return label"]
answer = "Open **My orders**."
[[entry]]
id = "spedizione-costi"
it = { question = "Quanto costa la spedizione?", wordings = ["costi di consegna"], answer = "4,90 €." }
en = { question = "How much is shipping?", wordings = ["delivery cost"], answer = "4.90 €." }
"""

NOON = datetime(2026, 11, 20, 12, tzinfo=timezone(timedelta(hours=1)))
"""A working day."""


@pytest.fixture
def shop() -> sportello.Assistant:
    return sportello.loads(SHOP, toml=True)
