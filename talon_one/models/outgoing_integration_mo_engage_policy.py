# Generated from API release 26.13; do not edit.
# Command: python3 dev.py generate

from __future__ import annotations

from ..core.models.model import Model, required


class OutgoingIntegrationMoEngagePolicy(Model):
    """How Talon.One reaches MoEngage."""

    base_url: str = required("baseUrl")
    """Address of your MoEngage deployment, which has the number of its data centre in it."""

    app_id: str = required("appId")
    """App id of your workspace at MoEngage."""

    data_api_id: str = required("dataApiId")
    """Id for the data API of MoEngage."""

    data_api_key: str = required("dataApiKey")
    """Key for the data API of MoEngage; keep it out of logs."""
