"""Evaluation: a request and the campaigns give effects. Nothing is stored here.

| module | |
|---|---|
| ``context`` | what is evaluated: a session, a profile's update or an event |
| ``evaluation`` | a request, by all campaigns |
| ``groups`` | which campaigns apply: evaluation modes |
| ``campaign`` | one campaign: its codes and its rules |
| ``rule``, ``rejections`` | one evaluation of a rule; what is answered if it fails |
| ``codes`` | coupons and referrals of a request |
| ``usage``, ``budgets`` | what was given so far, and what limits it |
| ``effect_types``, ``booking`` | what an effect does once a rule has given it |

No condition and no effect is named here. Their classes register with ``campaigns.parts``, and effects
with ``effect_types`` as well.
"""

from .context import EvaluationContext
from .evaluation import Evaluation, evaluate

__all__ = ["Evaluation", "EvaluationContext", "evaluate"]
