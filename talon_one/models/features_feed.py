# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, optional


class FeaturesFeed(Model):
    """One piece of news about the product, shown in the Campaign Manager."""

    title: str | None = optional("title")
    """Headline of the news, for display."""

    pub_date: str | None = optional("pubDate")
    """When the news came out, as text."""
