"""A FastAPI service that chats: `uvicorn service:app`.

The browser sends what the customer wrote and the conversation as it got it back; nothing is kept here.
"""

from __future__ import annotations

import os
from typing import Any, Dict, Optional

import sportello
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

app = FastAPI()
folder = os.environ.get("SPORTELLO_FAQ", "corpus/negozio")
shop = sportello.load(folder)


class Message(BaseModel):
    """What the page sends."""

    event: Dict[str, Any]
    talk: Optional[str] = None
    lang: Optional[sportello.Lang] = None


@app.post("/chat")
def chat(message: Message) -> Dict[str, Any]:
    """Takes an event into a conversation. A plain function: FastAPI runs it on a thread of its own."""
    try:
        talk = shop.resume(message.talk) if message.talk else shop.open(lang=message.lang)
        reply = talk.turn(message.event)
    except (sportello.SportelloError, TypeError) as error:
        raise HTTPException(422, str(error)) from error
    return {"reply": reply and reply.to_dict(), "state": talk.state, "talk": talk.to_json()}


@app.get("/suggest")
def suggest(typed: str, lang: Optional[sportello.Lang] = None) -> Any:
    """The entries that may answer what is being typed."""
    return [suggestion.to_dict() for suggestion in shop.suggest(typed, lang, most=3)]


@app.post("/reload", status_code=204)
def reload() -> None:
    """Reads the Faq again. Requests in flight keep the assistant they began with."""
    global shop
    shop = sportello.load(folder)
