"""Evaluation: a request and the campaigns give effects. Nothing is stored here.

| module | |
|---|---|
| `scene` | what rules look at |
| `evaluation` | all campaigns: the whole of it |
| `groups` | which campaigns apply: evaluation modes |
| `rules` | one campaign: codes, rules, effects |
| `firing`, `verdicts` | a rule that passes, and what is said about one that does not |
| `conditions`, `codes` | what must hold |
| `discounts`, `points`, `progress`, `rewards` | what happens, by effect |
| `tally` | what was given so far |
"""

from .context import Scene
from .evaluation import Evaluated, evaluate

__all__ = ["Evaluated", "Scene", "evaluate"]
