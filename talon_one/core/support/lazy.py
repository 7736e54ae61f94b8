"""Packages that load the module of a name when the name is first used (PEP 562)."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any


def lazy(
    package: str,
    names: Mapping[str, str],
    otherwise: Sequence[str] = (),
    modules: Sequence[str] = (),
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return ``__getattr__`` and ``__dir__`` for a package.

    Args:
        package: Name of the package.
        names: The module of each public name, relative to the package.
        otherwise: Modules whose ``__all__`` is searched for other names, in this order.
        modules: Modules that are attributes of the package without being imported first.
    """

    def load(name: str) -> Any:
        if name[:1] == "_":
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if name in modules:
            return import_module(f"{package}.{name}")
        if name in names:
            value = getattr(import_module(f"{package}.{names[name]}"), name)
            globals_of(package)[name] = value  # found without __getattr__ next time
            return value
        for module in otherwise:
            if name in (found := import_module(f"{package}.{module}")).__all__:
                value = globals_of(package)[name] = getattr(found, name)
                return value
        raise misspelt(name)

    def misspelt(name: str) -> AttributeError:
        from .suggest import did_you_mean

        hint = did_you_mean(name, globals_of(package)["__all__"])
        return AttributeError(f"module {package!r} has no attribute {name!r}{hint}")

    def listing() -> list[str]:
        namespace = globals_of(package)
        return sorted({*namespace, *namespace["__all__"], *modules})

    return load, listing


def globals_of(package: str) -> dict[str, Any]:
    """Return the namespace of an imported package."""
    return vars(import_module(package))
