"""Receive notifications with FastAPI: ``TALON_SECRET=... INBOX=inbox.db uvicorn fastapi_app:app``"""

import os

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool
from inbox import Inbox

from talon_one.helpers import Receiver, static_header

inbox = Inbox(os.environ["INBOX"])
receiver = Receiver(static_header("X-Talon-Secret", os.environ["TALON_SECRET"]))
receiver.on("*")(inbox.put)

app = FastAPI()


@app.post("/talon")
async def talon(request: Request) -> Response:
    body = await request.body()
    return Response(status_code=await run_in_threadpool(receiver.receive, body, request.headers))
