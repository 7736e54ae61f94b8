"""Receive notifications with Django: ``TALON_SECRET=... INBOX=inbox.db python django_app.py runserver``"""

import os
import sys

from django.conf import settings
from django.core.management import execute_from_command_line
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from inbox import Inbox

from talon_one.helpers import Receiver, static_header

inbox = Inbox(os.environ["INBOX"])
receiver = Receiver(static_header("X-Talon-Secret", os.environ["TALON_SECRET"]))
receiver.on("*")(inbox.put)


@csrf_exempt
@require_POST
def talon(request: HttpRequest) -> HttpResponse:
    return HttpResponse(status=receiver.receive(request.body, request.headers))


urlpatterns = [path("talon", talon)]

# Django answers 400 to a body of more than 2.5 MB, and Talon.One would not send it again.
settings.configure(
    ROOT_URLCONF=__name__,
    ALLOWED_HOSTS=["127.0.0.1"],
    DATA_UPLOAD_MAX_MEMORY_SIZE=8 * 2**20,
)
application = get_wsgi_application()

if __name__ == "__main__":
    execute_from_command_line(sys.argv)
