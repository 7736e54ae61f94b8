"""Receive notifications with Flask: ``TALON_SECRET=... INBOX=inbox.db flask --app flask_app run``"""

import os

from flask import Flask, request
from inbox import Inbox

from talon_one.helpers import Receiver, static_header

inbox = Inbox(os.environ["INBOX"])
receiver = Receiver(static_header("X-Talon-Secret", os.environ["TALON_SECRET"]))
receiver.on("*")(inbox.put)

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 8 * 2**20


@app.post("/talon")
def talon() -> tuple[str, int]:
    return "", receiver.receive(request.get_data(), dict(request.headers))
