"""The overlay: how it is applied, and what ours says."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import generate
from factory.document import Document, FactoryError
from factory.load import read_map
from factory.overlay import apply_overlay
from factory.report import Report

from ..project import ROOT
from .descriptions import Json, describe, read, vendored


def overlay(tmp_path: Path, document: Json, *actions: Json) -> Json:
    path = tmp_path / "overlay.yaml"
    path.write_text(json.dumps({"overlay": "1.0.0", "actions": list(actions)}))
    unmatched = apply_overlay(Document("x.yaml", document), path, "overlay.yaml")
    return {"document": document, "unmatched": [str(action.error()) for action in unmatched]}


def test_an_update_merges_maps_and_appends_to_lists(tmp_path: Path) -> None:
    document = {"a": {"b": {"c": 1, "l": [1]}, "d": 2}, "list": [{"n": 1}]}
    action = {"target": "$.a", "update": {"b": {"l": [2], "e": 3}, "d": {"f": 4}}}
    append = {"target": "$.list", "update": {"n": 2}}
    done = overlay(tmp_path, document, action, append)["document"]
    assert done == {
        "a": {"b": {"c": 1, "l": [1, 2], "e": 3}, "d": {"f": 4}},
        "list": [{"n": 1}, {"n": 2}],
    }


def test_an_update_of_several_places_gives_each_its_own_copy(tmp_path: Path) -> None:
    action = {"target": "$.*", "update": {"x": {"y": []}}}
    done = overlay(tmp_path, {"a": {}, "b": {}}, action)["document"]
    done["a"]["x"]["y"].append(1)
    assert done["b"] == {"x": {"y": []}}


def test_a_removal_takes_every_match_and_nothing_else(tmp_path: Path) -> None:
    document = {"required": ["a", "b", "c", "b"], "b": 1}
    action = {"target": "$.required[?@ == 'b' || @ == 'a']", "remove": True, "update": {"x": 1}}
    assert overlay(tmp_path, document, action)["document"] == {"required": ["c"], "b": 1}


def test_actions_see_what_the_ones_before_them_did(tmp_path: Path) -> None:
    actions = [{"target": "$", "update": {"a": {}}}, {"target": "$.a", "update": {"b": 1}}]
    assert overlay(tmp_path, {}, *actions) == {"document": {"a": {"b": 1}}, "unmatched": []}


def test_an_action_that_matches_nothing_is_named(tmp_path: Path) -> None:
    action = {"target": "$.paths.*[?@.operationId == 'gone']", "update": {}}
    assert overlay(tmp_path, {"paths": {}}, action)["unmatched"] == [
        "overlay.yaml#/actions/0: matches nothing: $.paths.*[?@.operationId == 'gone']"
    ]


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"update": {}}, "/actions/0: the action has no target"),
        ({"target": "$.[", "update": {}}, "/actions/0/target: $.[ is not a JSONPath: "),
        ({"target": "$.a", "update": {}}, "/actions/0: the target $['a'] is neither a map nor a list"),
        ({"target": "$", "remove": True}, "/actions/0: the whole description cannot be removed"),
    ],
)  # fmt: skip
def test_an_action_that_is_wrong_in_itself_is_named(
    tmp_path: Path, action: Json, message: str
) -> None:
    with pytest.raises(FactoryError, match=re.escape("overlay.yaml#" + message)):
        overlay(tmp_path, {"a": 1}, action)


def test_an_overlay_of_another_version_is_refused(tmp_path: Path) -> None:
    (tmp_path / "o.yaml").write_text("overlay: 2.0.0\nactions: []\n")
    with pytest.raises(FactoryError, match=r"o\.yaml#/overlay: expected an OpenAPI Overlay"):
        apply_overlay(Document("x.yaml", {}), tmp_path / "o.yaml", "o.yaml")


def test_with_our_description_an_overlay_action_without_match_stops_the_factory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stale = tmp_path / "overlay.yaml"
    stale.write_text("overlay: 1.0.0\nactions: [{target: $.gone, update: {}}]\n")
    monkeypatch.setattr(generate, "OVERLAY", str(stale))
    with pytest.raises(FactoryError, match=r"#/actions/0: matches nothing: \$\.gone$"):
        generate.read_descriptions([generate.VENDORED], Report(), lambda _: None)


def test_with_a_foreign_description_it_is_a_line_of_the_summary(tmp_path: Path) -> None:
    notes = read(tmp_path, describe()).report.notes["overlay actions that match nothing"]
    assert any("EventV2" in note for note in notes)


def test_typed_props_that_a_release_does_not_have_are_left_out_and_reported(tmp_path: Path) -> None:
    schemas = {"Effect": {"type": "object", "properties": {"props": {}}}, "ErrorEffectProps": {}}
    result = read(tmp_path, describe(schemas))
    classes = [c["class"] for c in result.schema("Effect")["x-typed-props"]["list"]]
    assert classes == [
        *(
            "ErrorEffectProps",
            "RollbackUseRewardEffectProps",
            "StartAchievementProgressEffectProps",
        ),
        *("UnlockRewardEffectProps", "UseRewardEffectProps"),
    ]
    [note] = result.report.notes["typed props that have no schema here"]
    assert note.startswith("/components/schemas/Effect/x-typed-props: AcceptCouponEffectProps, ")
    assert note.count(", ") == 33


def test_our_description_needs_no_repair_and_every_overlay_action_matches() -> None:
    assert vendored().report.notes == {}


def test_every_overlay_action_has_its_reason_and_every_operation_it_names_exists() -> None:
    ids = {o.id for o in vendored().document.operations()}
    for action in read_map(ROOT / generate.OVERLAY, generate.OVERLAY)["actions"]:
        assert action["description"].endswith(".")
        for names in re.findall(r"operationId(?:, | == )'([^']+)'", action["target"]):
            assert set(names.split("|")) <= ids


def marked(mark: str) -> set[str]:
    return {o.id for o in vendored().document.operations() if mark in o.data}


def test_six_operations_honour_an_idempotency_key() -> None:
    assert marked("x-idempotency-key") == {
        *("updateCustomerSessionV2", "returnCartItems", "reopenCustomerSession", "trackEventV2"),
        *("updateCustomerProfileV2", "updateCustomerProfilesV2"),
    }


def test_what_adds_up_or_reaches_further_each_time_is_never_repeatable() -> None:
    never = {
        *("addLoyaltyPoints", "removeLoyaltyPoints", "addLoyaltyCardPoints", "syncCatalog"),
        *("deductLoyaltyCardPoints", "transferLoyaltyCard", "updateCouponBatch", "deleteCoupons"),
        *("deleteAudienceMembershipsV2", "disconnectCampaignStores", "deleteCampaignStoreBudgets"),
        *("destroySession", "reopenCustomerSession", "updateCustomerProfileV2"),
        "updateCustomerProfilesV2",
    }
    writes = {o.id for o in vendored().document.operations() if o.method in ("put", "delete")}
    assert writes - marked("x-repeatable") == never


def test_a_patch_is_never_repeatable_and_a_post_only_if_it_reads() -> None:
    others = {o.id for o in vendored().document.operations() if o.method in ("post", "patch")}
    assert others & marked("x-repeatable") == {
        *("getCampaignByAttributes", "getApplicationCustomersByAttributes", "bestPriorPrice"),
        *("searchCouponsAdvancedWithoutTotalCount", "priceHistory", "getCustomersByAttributes"),
        "searchCouponsAdvancedApplicationWideWithoutTotalCount",
    }


def test_three_operations_answer_409_when_they_are_busy() -> None:
    assert marked("x-busy-409") == {
        *("updateCustomerSessionV2", "updateCustomerProfileV2", "trackEventV2")
    }


def test_every_operation_that_pages_answers_a_list_of_data() -> None:
    paging = [o for o in vendored().document.operations() if "x-paging" in o.data]
    assert len(paging) == 51
    for page in paging:
        schema = page.data["responses"]["200"]["content"]["application/json"]["schema"]
        members = vendored().document.members(schema)
        assert members["data"]["type"] == "array"
        cursor = page.data["x-paging"] == "cursor"
        assert cursor == ("nextCursor" in members) == (page.id == "getMessageLogs")


def test_every_effect_type_has_the_class_of_its_name() -> None:
    choices = vendored().schema("Effect")["x-typed-props"]["list"]
    assert len(choices) == 39
    for choice in choices:
        class_name = choice["effectType"][0].upper() + choice["effectType"][1:] + "EffectProps"
        assert choice["class"] == class_name.replace("EffectEffectProps", "EffectProps")


def test_operations_that_may_answer_without_a_body_are_marked() -> None:
    found = {o["operationId"] for p in vendored().prepared["paths"].values() for o in p.values()
             if "x-maybe-empty" in o}  # fmt: skip
    assert found == {
        *("createCoupons", "createCouponsForMultipleRecipients", "trackEventV2", "trackEventV3"),
        *("createReferralsForMultipleAdvocates", "updateCustomerProfilesV2"),
    }


def test_positions_and_ids_are_whole_numbers_and_money_is_not() -> None:
    props = vendored().schema("SetDiscountPerItemEffectProps")["properties"]
    for name in ("position", "subPosition", "targetedItemPosition", "targetedItemSubPosition"):
        assert props[name]["type"] == "integer"
    assert props["value"]["type"] == "number"
    for one in vendored().document.operations():
        for parameter in one.data["parameters"]:
            assert parameter["schema"].get("type") != "number"


def test_each_api_takes_its_own_kinds_of_key() -> None:
    kinds = {"integration": ["api_key_v1"], "management": ["management_key", "manager_auth"]}
    keyless = {"createSession", "createPasswordRecoveryEmail", "resetPassword"}
    for described in vendored().document.operations():
        found = [kind for entry in described.data["security"] for kind in entry]
        expected = [] if described.id in keyless else kinds[described.data["tags"][0]]
        assert found == expected


def test_a_session_of_an_older_release_lacks_no_required_member() -> None:
    document = vendored().document
    session = document.components["CustomerSessionV2"]
    required = {name for arm in document.all_of(session) for name in arm.get("required", ())}
    assert required.isdisjoint({"updated", "updateCount", "cartItemAdditionalCostTotal"})
    assert "total" in required
