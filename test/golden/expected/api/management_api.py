# Generated from release 1.2 of the API by `tox -e generate`: change spec/, not this file.
# The base class gives Any; what a method returns is said by its annotation.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from talon_one.core.api import Api
from talon_one.core.deprecation import deprecated
from talon_one.core.operation import Operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from talon_one.core.multipart import File
    from talon_one.core.options import CallOptions


class ManagementApi(Api):
    """The management operations, one method each."""

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
        page_size: int | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """exportThings.

        ``GET /v1/things``

        Args:
            page_size: ``pageSize`` (query).
            **options: See :class:`talon_one.CallOptions`.
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
        up_file: File | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """importThings.

        ``POST /v1/things``

        Args:
            up_file: ``upFile`` (form).
            **options: See :class:`talon_one.CallOptions`.
        """
        return self._call(
            self._import_things,
            options,
            files={"upFile": up_file},
        )
