"""Times have an offset, always."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from talon_one import CustomerSessionV2, Risk
from talon_one.core.models.times import read_date, read_datetime, write_datetime
from talon_one.exceptions import ApiValueError

from .fixtures import Log
from .strategies import times

UTC = timezone.utc


def session(created: str) -> CustomerSessionV2:
    return CustomerSessionV2.from_json(f'{{"created":"{created}"}}')


@pytest.mark.parametrize(
    ("text", "time", "written"),
    [
        ("2026-02-07T08:15:22Z", datetime(2026, 2, 7, 8, 15, 22, tzinfo=UTC), None),
        ("2026-02-07T08:15:22+00:00", datetime(2026, 2, 7, 8, 15, 22, tzinfo=UTC), None),
        ("2026-02-07t08:15:22z", datetime(2026, 2, 7, 8, 15, 22, tzinfo=UTC), None),
        ("2026-02-07 08:15:22Z", datetime(2026, 2, 7, 8, 15, 22, tzinfo=UTC), None),
        ("2026-02-07T08:15:22+02:00", datetime(2026, 2, 7, 6, 15, 22, tzinfo=UTC), "+02:00"),
        ("2026-02-07T08:15:22-09:30", datetime(2026, 2, 7, 17, 45, 22, tzinfo=UTC), "-09:30"),
        ("2026-02-07T08:15:22-00:00", datetime(2026, 2, 7, 8, 15, 22, tzinfo=UTC), None),
        ("2026-02-07T08:15:22+0200", datetime(2026, 2, 7, 6, 15, 22, tzinfo=UTC), "+02:00"),
        ("20260207T081522Z", datetime(2026, 2, 7, 8, 15, 22, tzinfo=UTC), None),
        ("2026-02-07T08:15Z", datetime(2026, 2, 7, 8, 15, tzinfo=UTC), None),
        ("0001-01-01T00:00:00Z", datetime(1, 1, 1, tzinfo=UTC), None),
        ("9999-12-31T23:59:59Z", datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), None),
    ],
)
def test_a_time_is_read_aware_and_keeps_its_offset(
    text: str, time: datetime, written: str | None
) -> None:
    with Log() as log:
        read = session(text)
    assert read.created == time
    assert read.created.tzinfo is not None
    assert read.to_json().endswith(f'{written or "+00:00"}"}}')
    assert session(read.created.isoformat()) == read
    assert log.lines == []


@pytest.mark.parametrize("digits", range(1, 10))
def test_fractions_of_a_second_may_have_one_to_nine_digits(digits: int) -> None:
    fraction = "123456789"[:digits]
    micros = int(fraction[:6].ljust(6, "0"))
    assert session(f"2026-02-07T08:15:22.{fraction}Z").created.microsecond == micros
    assert session(f"2026-02-07T08:15:22,{fraction}+02:00").created.microsecond == micros


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-07T08:15:22",
        "2026-02-07T08:15:22.5",
        "2026-02-07",
        "08:15:22Z",
        "2026-13-07T08:15:22Z",
        "2026-02-30T08:15:22Z",
        "2026-02-07T08:15:60Z",
        "2026-02-07T08:15:22+25:00",
        "2026-02-07T08:15:22 CET",
        "7 Feb 2026 08:15:22 +0000",
        "Z",
        "",
        "null",
        "\\u0662026-02-07T08:15:22Z",
    ],
)
def test_what_is_no_time_with_an_offset_is_kept_as_text(text: str) -> None:
    with Log() as log:
        read = session(text)
    assert isinstance(read.created, str)
    assert read.to_json() == f'{{"created":"{text}"}}'
    assert len(log.lines) == 1


@given(time=times)
def test_what_is_written_is_read_as_the_same_time_with_the_same_offset(time: datetime) -> None:
    back = read_datetime(write_datetime(time))
    assert back == time
    assert back.utcoffset() == time.utcoffset()


def test_an_offset_with_seconds_is_written_in_utc() -> None:
    zone = timezone(timedelta(hours=1, seconds=30))
    time = datetime(2026, 2, 7, 8, 0, 0, tzinfo=zone)
    assert write_datetime(time) == "2026-02-07T06:59:30+00:00"
    assert session("2026-02-07T08:00:00+01:00:30").to_json() == (
        '{"created":"2026-02-07T06:59:30+00:00"}'
    )
    with pytest.raises(ApiValueError, match=r"^customerSessionV2\.created: "):
        read = session("2026-02-07T08:00:00Z")
        read.created = datetime(1, 1, 1, tzinfo=zone)
        read.to_json()


def test_time_zones_are_written_as_the_offset_they_have_at_that_time() -> None:
    try:
        berlin: tzinfo = ZoneInfo("Europe/Berlin")
    except KeyError:
        pytest.skip("this machine has no time zone data")
    assert write_datetime(datetime(2026, 7, 1, 12, tzinfo=berlin)) == "2026-07-01T12:00:00+02:00"
    assert write_datetime(datetime(2026, 1, 1, 12, tzinfo=berlin)) == "2026-01-01T12:00:00+01:00"


def test_a_time_without_an_offset_is_not_written() -> None:
    class Nowhere(tzinfo):
        def utcoffset(self, _: datetime | None) -> None:
            return None

        dst = utcoffset

        def tzname(self, _: datetime | None) -> str:
            return "nowhere"

    for naive in (datetime(2026, 2, 7), datetime(2026, 2, 7, tzinfo=Nowhere())):
        with pytest.raises(ValueError, match="has no time zone"):
            write_datetime(naive)


def test_dates_are_days() -> None:
    assert read_date("2026-02-07").isoformat() == "2026-02-07"
    for text in ("2026-2-7", "20260207", "2026-W06-6", "2026-02-30", "2026-02-07T00:00:00Z", ""):
        with pytest.raises(ValueError):
            read_date(text)


def test_a_day_that_is_no_day_is_kept_as_text() -> None:
    assert Risk.from_dict({"runDate": "2026-02-07"}).run_date == read_date("2026-02-07")
    for odd in ("2026-02-07T00:00:00Z", "yesterday", 5):
        with Log() as log:
            kept = Risk.from_dict({"runDate": odd})
        assert kept.run_date == odd and len(log.lines) == 1
    wrong = Risk.from_dict({})
    wrong.run_date = datetime(2026, 2, 7, tzinfo=UTC)
    with pytest.raises(TypeError, match=r"^risk\.runDate: expected a date, got a datetime$"):
        wrong.to_json()
