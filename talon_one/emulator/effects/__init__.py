"""Effects: one module for each family. An effect's definition and all that it does are one class.

A class says how the effect is defined, what it gives in an evaluation, which budgets it uses up, how
it is booked and how it is rolled back. It registers by being defined. Effects that no rule defines
(accepting and rejecting codes, tier upgrades, errors) have classes, too; those of rollbacks are
named by the effects that are rolled back.

| module | effects |
|---|---|
| ``discounts``, ``item_discounts`` | discounts on the session, and on units of cart items |
| ``free_items``, ``giveaways`` | free items, codes of giveaway pools |
| ``coupons``, ``referrals`` | accepting, rejecting, creating and reserving codes |
| ``loyalty_points``, ``loyalty_expiry``, ``loyalty_tiers`` | points, their expiry, tiers |
| ``achievements`` | progress |
| ``customers`` | attributes and audiences |
| ``messages`` | notifications, custom effects, webhooks |

``base``, ``ledgers`` and ``new_codes`` have what several families need, ``booking`` books the effects
of a request.
"""

# ruff: noqa: F403
from .achievements import *
from .coupons import *
from .customers import *
from .discounts import *
from .free_items import *
from .giveaways import *
from .item_discounts import *
from .loyalty_expiry import *
from .loyalty_points import *
from .loyalty_tiers import *
from .messages import *
from .referrals import *
