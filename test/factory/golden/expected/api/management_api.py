# Generated from API release 1.2; do not edit.
# Command: python3 dev.py generate
# The base class returns Any; the annotation of a method says what it returns.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from ..core.calls.api import Api
from ..core.settings.operation import Operation
from ..core.support.deprecation import deprecated

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..core.calls.multipart import File
    from ..core.settings.options import CallOptions


class ManagementApi(Api):
    """The management operations, one method per operation.

    The examples of the methods start with:

    Examples:
        >>> from datetime import datetime, timezone
        >>> import talon_one as t1
        >>> api = t1.ManagementApi(t1.ApiClient(t1.Configuration.from_env()))
    """

    _export_things = Operation(
        "exportThings",
        "GET",
        "/v1/things",
        returns="str",
        keys=("management_key", "manager_auth"),
        accept="application/csv",
        paging="offset",
    )

    @deprecated("exportThings is deprecated by the API.")
    def export_things(
        self,
        *,
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """exportThings.

        `GET /v1/things`

        Examples:
            >>> api.export_things()

        Args:
            page_size: `pageSize`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.
        """
        return self._call(
            self._export_things,
            options,
            query={"pageSize": page_size},
        )

    _import_things = Operation(
        "importThings",
        "POST",
        "/v1/things",
        keys=("management_key", "manager_auth"),
    )

    def import_things(
        self,
        *,
        up_file: File | None = None,
        note: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """importThings.

        `POST /v1/things`

        Examples:
            >>> api.import_things(up_file="things.csv")

        Args:
            up_file: `upFile`.
            note: `note`.
            **options: `timeout`, `deadline`, `retries` and others; see `CallOptions`.
        """
        return self._call(
            self._import_things,
            options,
            files={
                "upFile": up_file,
            },
            form={
                "note": note,
            },
        )
