"""Formulas over numbers and texts, such as ``min(session.total * 0.1, 20)``.

simpleeval evaluates them, a kept module of a thousand lines without dependencies. asteval also runs
statements and loops, which no formula needs; the packages for CEL compute with floats. What a formula may
contain is checked when it is defined, so that only names can be missing later.
"""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import Any

from simpleeval import InvalidExpression, SimpleEval

from .exact_json import EXACT

MAX_LENGTH = 1000
MAX_DEPTH = 100
_DIVISION = Context(prec=60)

_OPERATORS: dict[type[ast.AST], Callable[..., Any]] = {
    ast.Add: EXACT.add,
    ast.Sub: EXACT.subtract,
    ast.Mult: EXACT.multiply,
    ast.Div: _DIVISION.divide,
    ast.USub: EXACT.minus,
    ast.Not: operator.not_,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}

_SYNTAX = (
    *(ast.Expression, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.Call),
    *(ast.Attribute, ast.Name, ast.Constant, ast.Load, ast.And, ast.Or, *_OPERATORS),
)


class FormulaError(ValueError):
    """A formula that is not one, or that has no value."""


def _round(number: Any, digits: int = 0) -> Decimal:
    return Decimal(number).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP, EXACT)


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "min": min,
    "max": max,
    "abs": abs,
    "round": _round,
    "floor": math.floor,
    "ceil": math.ceil,
}
"""The functions that every formula may call. ``round(x, 2)`` rounds half away from zero."""


class Values:
    """Names after a dot in a formula: ``session.total`` reads the value ``total``.

    Deliberately no mapping: only values are found, no methods.
    """

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def __getitem__(self, name: str) -> Any:
        return self._values[name]


def check_formula(text: str) -> None:
    """Check a formula.

    Raises:
        FormulaError: It is no formula, or has more than numbers, texts, names and arithmetic.
    """
    _parse(text)


def list_names(text: str) -> list[str]:
    """Return the dotted names in a formula, such as ``session.attributes.fee``; none if it is empty."""
    nodes = ast.walk(_parse(text)) if text else ()
    return [ast.unparse(node) for node in nodes if isinstance(node, ast.Attribute)]


def evaluate_formula(
    text: str, names: Mapping[str, Any], functions: Mapping[str, Callable[..., Any]]
) -> Any:
    """Return the value of a formula.

    Args:
        text: The formula.
        names: What the names before a dot stand for.
        functions: What may be called besides `FUNCTIONS`.

    Raises:
        FormulaError: A name is missing, or the values cannot be computed with.
    """
    evaluator = SimpleEval(_OPERATORS, {**FUNCTIONS, **functions}, names)
    nodes: dict[type, Any] = evaluator.nodes or {}
    nodes[ast.Constant] = _read_constant
    try:
        return evaluator.eval(text, _parse(text))
    except InvalidExpression as error:
        raise FormulaError(str(error)) from None
    except (TypeError, ValueError, ArithmeticError, LookupError):
        raise FormulaError(f"{text!r} cannot be computed with these values") from None


@lru_cache(maxsize=256)
def _parse(text: str) -> ast.expr:
    if len(text) > MAX_LENGTH:
        raise FormulaError(f"is longer than {MAX_LENGTH} characters")
    try:
        tree = ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise FormulaError(f"{text!r} is no formula") from None
    level: list[ast.AST] = [tree]
    for _ in range(MAX_DEPTH):
        for node in level:
            _check_node(node)
        level = [child for node in level for child in ast.iter_child_nodes(node)]
    if level:
        raise FormulaError(f"nests deeper than {MAX_DEPTH} levels")
    return tree.body


def _check_node(node: ast.AST) -> None:
    if not isinstance(node, _SYNTAX):
        raise FormulaError(f"a formula cannot have {type(node).__name__}")
    if isinstance(node, ast.Call) and (node.keywords or not isinstance(node.func, ast.Name)):
        raise FormulaError("a formula calls functions by name, with values alone")
    if isinstance(node, ast.Attribute) and node.attr.startswith("_"):
        raise FormulaError(f"{node.attr} is no name of a value")
    if isinstance(node, ast.Constant):
        if not isinstance(node.value, (bool, int, float, str)):
            raise FormulaError(f"{node.value!r} is no number or text")
        if isinstance(node.value, float) and not math.isfinite(node.value):
            raise FormulaError("a number is out of range")


def _read_constant(node: ast.Constant) -> Any:
    # A float is as exact as its text, which repr gives back.
    return Decimal(repr(node.value)) if isinstance(node.value, float) else node.value
