"""Conditions: when a rule applies. A condition's definition and its check are one class.

| module | conditions on |
|---|---|
| ``codes`` | coupons and referrals |
| ``cart`` | totals and cart items |
| ``attributes`` | attributes of the session, the profile or the event |
| ``customers`` | the customer: sessions, audiences, points, tiers |
| ``requests`` | the type of event, the time |
| ``formulas`` | formulas over all of these |
| ``combined`` | other conditions |
"""

# ruff: noqa: F403
from .attributes import *
from .cart import *
from .codes import *
from .combined import *
from .customers import *
from .formulas import *
from .requests import *
