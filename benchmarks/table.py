"""The figures as text: what is printed, and what goes into the documentation."""

from __future__ import annotations

from collections.abc import Sequence

from row import Budget, Figures, Row

Lines = list[Sequence[str]]


def figures_table(rows: Sequence[Row], figures: Figures, labels: dict[str, str]) -> Lines:
    """A line for each row; behind each figure, how it compares with that of urllib3 and json."""
    lines: Lines = [["", *labels.values()]]
    for row in rows:
        found = figures.get((row.work, row.size), {})
        if found:
            lines.append([row.label, *(_cell(row, found, name) for name in labels)])
    return lines


def budgets_table(budgets: Sequence[Budget]) -> Lines:
    """A line for each budget that could be measured."""
    lines: Lines = [["budget", "measured", "allowed", "aim", ""]]
    for budget in budgets:
        if budget.measured is not None:
            sign = "≥" if budget.at_least else "≤"
            digits = 0 if budget.unit == "kB" else 2
            lines.append(
                [
                    budget.label,
                    f"{budget.measured:.{digits}f} {budget.unit}",
                    f"{sign} {budget.allowed:g} {budget.unit}",
                    f"{budget.aim:g} {budget.unit}" if budget.aim else "",
                    "met" if budget.met else "NOT MET",
                ]
            )
    return lines


def as_text(lines: Lines) -> str:
    """Columns for a terminal."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if i else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def as_markdown(lines: Lines) -> str:
    """A table for the documentation."""
    head, *rest = (f"| {' | '.join(line)} |" for line in lines)
    return "\n".join([head, "|---" + "|---:" * (len(lines[0]) - 1) + "|", *rest])


def _cell(row: Row, found: dict[str, float], name: str) -> str:
    value = found.get(name)
    if value is None:
        return "-"
    base = found.get("plain")
    inverse = row.work == "threads"  # more is better
    if not base or row.work in ("bare memory", "wheel"):
        return amount(row.work, value)
    ratio = base / value if inverse else value / base
    return f"{amount(row.work, value)} ({ratio:.2f})"


def amount(work: str, value: float) -> str:
    """A figure with its unit."""
    if work == "threads":
        return f"{1 / value:,.0f}"
    if work.startswith("instructions"):
        return f"{value / 1e6:.2f} M"
    if work in ("held", "wheel"):
        return f"{value / 1e3:.0f} kB"
    if work == "installed" or work.endswith("memory"):
        return f"{value / 1e6:.1f} MB"
    if value >= 1:
        return f"{value:.2f} s"
    return f"{value * 1e3:.1f} ms" if value >= 1e-3 else f"{value * 1e6:.1f} µs"
