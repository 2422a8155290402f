"""The examples of the documentation and the service, as they stand."""

from __future__ import annotations

import doctest
import importlib
import sys
import threading
from pathlib import Path
from typing import Any, List

import pytest

import sportello
from vectors import ROOT

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


@pytest.mark.parametrize("name", ["sportello", "sportello._clock"])
def test_examples_in_the_documentation(name: str) -> None:
    results = doctest.testmod(importlib.import_module(name))
    assert results.attempted > 0 and results.failed == 0


def service(monkeypatch: pytest.MonkeyPatch) -> Any:
    pytest.importorskip("fastapi")
    client = pytest.importorskip("fastapi.testclient")
    monkeypatch.setenv("SPORTELLO_FAQ", str(ROOT / "tests/faqs/palestra.toml"))
    monkeypatch.syspath_prepend(str(EXAMPLES))
    sys.modules.pop("service", None)
    return client.TestClient(importlib.import_module("service").app)


def test_the_service_chats(monkeypatch: pytest.MonkeyPatch) -> None:
    client = service(monkeypatch)
    first = client.post("/chat", json={"event": {"event": "said", "text": "quanto costa un mese?"}, "lang": "it"})
    assert first.status_code == 200 and first.json()["reply"]["entry"] == "abbonamento-prezzi"
    person = {"event": {"event": "person"}, "talk": first.json()["talk"]}
    second = client.post("/chat", json=person).json()
    assert (second["reply"]["kind"], second["state"]) == ("handoff", "waiting")
    assert client.get("/suggest", params={"typed": "quanto costa", "lang": "it"}).json()
    refused = client.post("/chat", json={"event": {"event": "sung"}})
    assert refused.status_code == 422 and "no event" in refused.json()["detail"]


def test_a_reload_drops_no_request(monkeypatch: pytest.MonkeyPatch) -> None:
    client = service(monkeypatch)
    said = {"event": {"event": "said", "text": "quanto costa un mese?"}}
    codes: List[int] = []
    reloading = threading.Thread(target=lambda: [client.post("/reload") for _ in range(3)])
    reloading.start()
    while reloading.is_alive() or len(codes) < 20:
        codes.append(client.post("/chat", json=said).status_code)
    reloading.join()
    assert set(codes) == {200}


def test_every_name_is_documented() -> None:
    for name in sportello.__all__:
        value = getattr(sportello, name)
        if isinstance(value, type):
            assert value.__doc__ and not value.__doc__.startswith(f"{name}("), name
            methods = [method for key, method in vars(value).items() if key[0] != "_" and callable(method)]
            assert all(method.__doc__ for method in methods), name
