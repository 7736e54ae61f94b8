"""What ``talon_one.emulator`` offers: all definitions, and the names below.

It is a module of its own, so that importing the package loads nothing. Definitions are named by the
``__all__`` of their modules.
"""

# ruff: noqa: F403
from .campaign_file import *
from .campaigns import *
from .conditions import *
from .demo import DEMO as DEMO
from .effects import *
from .emulator import Emulator as Emulator
from .http.recording import RecordedRequest as RecordedRequest
from .http.recording import Requests as Requests
from .http.server import EmulatorError as EmulatorError
from .notifications.deliveries import Attempt as Attempt
from .notifications.deliveries import Deliveries as Deliveries
from .notifications.deliveries import Delivery as Delivery
from .settings import Settings as Settings
from .state.clock import Clock as Clock
