"""``import talon_one``: costs next to nothing, and knows every name."""

from __future__ import annotations

import json
from types import ModuleType

import pytest

import talon_one
import talon_one.exceptions
import talon_one.models

from ..fresh import run
from ..project import MODEL_NAMES, ROOT

OWN_NAMES = {
    "NULL",
    "SPEC_RELEASE",
    "ApiClient",
    "ApiResponse",
    "AsyncApiClient",
    "AsyncStream",
    "AsyncIntegrationApi",
    "AsyncManagementApi",
    "Call",
    "CallOptions",
    "CircuitBreaker",
    "Configuration",
    "Hooks",
    "IntegrationApi",
    "ManagementApi",
    "Pace",
    "RetryPolicy",
    "Stream",
    "raw",
    "stream",
}
LOADED = """
    import json, sys
    before = set(sys.modules)
    {code}
    print(json.dumps(sorted(set(sys.modules) - before)))
"""


def loaded_by(code: str) -> list[str]:
    """The modules that ``code`` loads in a fresh interpreter."""
    modules: list[str] = json.loads(run(LOADED.format(code=code)))
    return modules


def beyond_the_interpreter_s_own(modules: list[str]) -> list[str]:
    """Without what an interpreter often has loaded already when it starts."""
    return [m for m in modules if m.partition(".")[0] not in ("__future__", "importlib")]


THE_DOOR = ["talon_one", "talon_one.core", "talon_one.core.support", "talon_one.core.support.lazy"]


@pytest.mark.smoke
def test_importing_the_package_loads_the_table_of_names_and_nothing_else() -> None:
    assert beyond_the_interpreter_s_own(loaded_by("import talon_one")) == THE_DOOR


@pytest.mark.parametrize(
    "code", ["dir(talon_one)", "'CartItem' in talon_one.__all__", "repr(talon_one)"]
)
def test_looking_around_loads_nothing(code: str) -> None:
    assert beyond_the_interpreter_s_own(loaded_by(f"import talon_one; {code}")) == THE_DOOR


def test_models_need_nothing_of_the_network() -> None:
    loaded = loaded_by(
        "from talon_one import CartItem; CartItem.from_json(CartItem(sku='a', quantity=1).to_json())"
    )
    assert [m for m in loaded if m.startswith("talon_one.models.")] == [
        "talon_one.models.cart_item"
    ]
    needless = {
        "urllib3",
        "certifi",
        "ssl",
        "http",
        "socket",
        "dateutil",
        "six",
        "difflib",
        "inspect",
    }
    assert not needless & {module.partition(".")[0] for module in loaded}
    assert "talon_one.core.transport" not in loaded


def test_a_client_that_has_not_called_yet_loads_no_model() -> None:
    loaded = loaded_by(
        "import talon_one; talon_one.IntegrationApi("
        "talon_one.ApiClient(talon_one.Configuration('http://localhost', api_key='k')))"
    )
    assert not [m for m in loaded if m.startswith("talon_one.models.")]


@pytest.mark.smoke
def test_every_public_name_is_listed_and_resolves() -> None:
    assert len(talon_one.__all__) == len(set(talon_one.__all__))
    assert set(talon_one.__all__) == {
        *OWN_NAMES,
        *talon_one.exceptions.__all__,
        *MODEL_NAMES,
        *(name for name in talon_one.__all__ if name == "__version__"),
    }
    for name in talon_one.__all__:
        value = getattr(talon_one, name)
        assert not isinstance(value, ModuleType), name
        if isinstance(value, type):
            assert value.__name__ == name or name == "TalonOneError"  # another name of the root
            assert value.__module__.startswith("talon_one.")
    for module, names in (
        (talon_one.exceptions, talon_one.exceptions.__all__),
        (talon_one.models, MODEL_NAMES),
    ):
        for name in names:
            assert getattr(module, name) is getattr(talon_one, name)


def test_there_are_all_the_models_of_the_release() -> None:
    assert len(MODEL_NAMES) > 700
    modules = [
        path.stem for path in (ROOT / "talon_one/models").glob("*.py") if path.stem != "__init__"
    ]
    assert len(modules) == len(MODEL_NAMES)
    # Some file systems do not tell upper from lower case.
    assert len({module.lower() for module in modules}) == len(modules)


def test_no_name_of_ours_is_a_model_s() -> None:
    ours = OWN_NAMES | set(talon_one.exceptions.__all__)
    assert not ours & set(MODEL_NAMES)
    submodules = {path.stem for path in (ROOT / "talon_one").iterdir()}
    assert not submodules & set(talon_one.__all__)


def test_star_import_brings_every_name() -> None:
    assert run("from talon_one import *; print(CartItem.__name__, NULL)") == "CartItem NULL\n"


def test_dir_lists_every_name() -> None:
    assert set(dir(talon_one)) >= {
        *talon_one.__all__,
        "models",
        "exceptions",
        "rest",
        "__version__",
    }
    assert set(dir(talon_one.models)) >= set(MODEL_NAMES)
    assert dir(talon_one) == sorted(dir(talon_one))


def test_a_name_is_looked_up_once() -> None:
    assert (
        run(
            """
        import talon_one
        assert "CartItem" not in vars(talon_one)
        first = talon_one.CartItem
        assert vars(talon_one)["CartItem"] is first is talon_one.models.CartItem
        print(vars(talon_one.models)["CartItem"] is first)
        """
        )
        == "True\n"
    )


@pytest.mark.parametrize(
    ("misspelt", "meant"),
    [
        ("CartItems", "CartItem"),
        ("IntegrationAPI", "IntegrationApi"),
        ("NewCustomerSessionV", "NewCustomerSessionV2"),
        ("ApiExcepton", "ApiException"),
    ],
)
def test_a_misspelt_name_raises_and_names_the_nearest(misspelt: str, meant: str) -> None:
    with pytest.raises(
        AttributeError, match=f"'talon_one'.*{misspelt!r}; did you mean '{meant}.*'"
    ):
        getattr(talon_one, misspelt)
    with pytest.raises(ImportError):
        exec(f"from talon_one import {misspelt}")


def test_private_names_are_simply_absent() -> None:
    assert not hasattr(talon_one, "__wrapped__")
    assert not hasattr(talon_one, "_CartItem")
    assert not hasattr(talon_one.models, "__path_hook__")


@pytest.mark.smoke
def test_names_of_the_vendor_s_sdk_are_where_they_were() -> None:
    from talon_one import rest
    from talon_one.api.integration_api import IntegrationApi
    from talon_one.api.management_api import ManagementApi
    from talon_one.api_client import ApiClient
    from talon_one.api_response import ApiResponse
    from talon_one.configuration import Configuration
    from talon_one.models.cart_item import CartItem
    from talon_one.models.model_import import ModelImport
    from talon_one.models.model_return import ModelReturn

    assert rest.ApiException is talon_one.ApiException is talon_one.exceptions.ApiException
    assert IntegrationApi is talon_one.IntegrationApi
    assert ManagementApi is talon_one.ManagementApi
    assert ApiClient is talon_one.ApiClient
    assert ApiResponse is talon_one.ApiResponse
    assert Configuration is talon_one.Configuration
    assert CartItem is talon_one.CartItem is talon_one.models.CartItem
    assert ModelImport is talon_one.ModelImport and ModelReturn is talon_one.ModelReturn
    assert talon_one.GetCampaigns200Response.__name__ == "GetCampaigns200Response"
    for name in (
        "OpenApiException",
        "ApiTypeError",
        "ApiValueError",
        "ApiAttributeError",
        "ApiKeyError",
        "BadRequestException",
        "UnauthorizedException",
        "ForbiddenException",
        "NotFoundException",
        "ConflictException",
        "UnprocessableEntityException",
        "ServiceException",
    ):
        assert issubclass(getattr(talon_one.exceptions, name), talon_one.TalonOneError)


def test_submodules_can_be_reached_without_importing_them() -> None:
    assert run("import talon_one; print(talon_one.rest.ApiException.__name__)") == "ApiException\n"
    assert run("import talon_one; print(talon_one.models.CartItem.__name__)") == "CartItem\n"
    assert run("import talon_one; print(talon_one.exceptions.ApiValueError.__name__)") == (
        "ApiValueError\n"
    )


def test_version_and_release_are_told() -> None:
    assert talon_one.SPEC_RELEASE == "26.13"
    assert talon_one.__version__.count(".") == 2


def test_core_imports_nothing_that_is_generated() -> None:
    loaded = loaded_by(
        "import pkgutil, importlib, sys, types; "
        "package = types.ModuleType('talon_one'); "
        f"package.__path__ = [{str(ROOT / 'talon_one')!r}]; "
        "sys.modules['talon_one'] = package; "
        "import talon_one.core; "
        "[importlib.import_module('talon_one.core.' + m.name) "
        "for m in pkgutil.iter_modules(talon_one.core.__path__)]"
    )
    ours = [m for m in loaded if m.startswith("talon_one") and not m.startswith("talon_one.core")]
    assert ours == ["talon_one"]
