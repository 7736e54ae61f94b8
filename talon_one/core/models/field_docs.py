"""What people see of a model: its repr, its signature, the text under a field."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import inspect

    from .model import Model, ModelType

_LONGEST_TEXT = 40
_MOST_FIELDS = 8


def short_repr(model: Model) -> str:
    """``CartItem(sku='A1', quantity=2, attributes={...})``: one line, containers only counted."""
    cls = type(model)
    shown = []
    for key, value in model._data.items():
        field = cls._keys.get(key)
        shown.append(f"{field.name if field else key}={_short(value)}")
    if len(shown) > _MOST_FIELDS:
        shown[_MOST_FIELDS:] = [f"... {len(shown) - _MOST_FIELDS} more"]
    return f"{cls.__name__}({', '.join(shown)})"


def _short(value: Any) -> str:
    from .model import Model

    if isinstance(value, Model):
        return f"{type(value).__name__}(...)"
    if isinstance(value, list) and value:
        return f"[{len(value)} {type(value[0]).__name__}]"
    if isinstance(value, dict) and value:
        return f"{{{len(value)} members}}"
    text = repr(value)
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 3] + "..."


def signature(cls: ModelType) -> inspect.Signature:
    """The keyword-only constructor, as ``inspect.signature`` and editors show it."""
    import inspect

    parameter = inspect.Parameter
    return inspect.Signature(
        [
            parameter(
                name,
                parameter.KEYWORD_ONLY,
                default=parameter.empty if field.required else field.default,
                annotation=field.annotation,
            )
            for name, field in sorted(cls._fields.items(), key=lambda item: not item[1].required)
        ]
    )


def field_doc(owner: type, name: str) -> str | None:
    """The text under a field. It is not in the byte code, so the source is read when asked for."""
    return _field_docs(owner).get(name)


@lru_cache(maxsize=64)
def _field_docs(owner: type) -> dict[str, str]:
    import ast
    import inspect
    import textwrap
    from itertools import pairwise

    try:
        source = inspect.getsource(owner)
    except (OSError, TypeError):
        return {}
    body = ast.parse(textwrap.dedent(source)).body[0].body  # type: ignore[attr-defined]
    docs = {}
    for field, text in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr):
            docs[field.target.id] = inspect.cleandoc(text.value.value)  # type: ignore[union-attr, attr-defined]
    return docs
