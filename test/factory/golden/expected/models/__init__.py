"""The models, one per module. Each is loaded when it is first used."""

# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.support.lazy import lazy

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from .add_step import AddStep as AddStep
    from .colour import Colour as Colour
    from .drop_step import DropStep as DropStep
    from .level import Level as Level
    from .new_thing import NewThing as NewThing
    from .notice import Notice as Notice
    from .part import Part as Part
    from .rollback_use_reward_effect_props import (
        RollbackUseRewardEffectProps as RollbackUseRewardEffectProps,
    )
    from .start_achievement_progress_effect_props import (
        StartAchievementProgressEffectProps as StartAchievementProgressEffectProps,
    )
    from .step import Step as Step
    from .thing import Thing as Thing
    from .unlock_reward_effect_props import UnlockRewardEffectProps as UnlockRewardEffectProps
    from .use_reward_effect_props import UseRewardEffectProps as UseRewardEffectProps
else:
    _MODULES = {
        "AddStep": "add_step",
        "Colour": "colour",
        "DropStep": "drop_step",
        "Level": "level",
        "NewThing": "new_thing",
        "Notice": "notice",
        "Part": "part",
        "RollbackUseRewardEffectProps": "rollback_use_reward_effect_props",
        "StartAchievementProgressEffectProps": "start_achievement_progress_effect_props",
        "Step": "step",
        "Thing": "thing",
        "UnlockRewardEffectProps": "unlock_reward_effect_props",
        "UseRewardEffectProps": "use_reward_effect_props",
    }
    __all__ = list(_MODULES)
    __getattr__, __dir__ = lazy(__name__, _MODULES)
