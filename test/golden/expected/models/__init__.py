"""The models: one module each, loaded when first used."""

# Generated from release 1.2 of the API by `tox -e generate`: change spec/, not this file.

from __future__ import annotations

from talon_one.core.lazy import lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from talon_one.models.colour import Colour as Colour
    from talon_one.models.level import Level as Level
    from talon_one.models.new_thing import NewThing as NewThing
    from talon_one.models.notice import Notice as Notice
    from talon_one.models.part import Part as Part
    from talon_one.models.start_achievement_progress_effect_props import (
        StartAchievementProgressEffectProps as StartAchievementProgressEffectProps,
    )
    from talon_one.models.thing import Thing as Thing
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Colour": "colour",
            "Level": "level",
            "NewThing": "new_thing",
            "Notice": "notice",
            "Part": "part",
            "StartAchievementProgressEffectProps": "start_achievement_progress_effect_props",
            "Thing": "thing",
        },
    )

__all__ = [
    "Colour",
    "Level",
    "NewThing",
    "Notice",
    "Part",
    "StartAchievementProgressEffectProps",
    "Thing",
]
