"""Laws of how a time is told: where its text is told from, and which half of the day the words near a bare hour leave open."""

from __future__ import annotations

import pytest

from timeline import build_timeline

REFERENCE = "2021-05-05"


@pytest.mark.parametrize(
    ("text", "zone", "source"),
    [
        ("OSLO, May 5 - The tent went up at 9 a.m.", "Europe/Oslo", "dateline"),
        ("OSLO - The tent went up at 9 a.m.", "Europe/Oslo", "dateline"),
        ("Oslo, 5 May\n\nThe tent went up at 9 a.m. in Tokyo.", "Europe/Oslo", "heading"),
        ("Oslo\n5 May 2021\n\nThe tent went up at 9 a.m.", "Europe/Oslo", "heading"),
        ("The fair in Oslo\n\nThe tent went up at 9 a.m. The next fair is in Tokyo.", "Europe/Oslo", "heading"),
        ("Cork, 12 March\n\nThe tent went up at 9 a.m.", "Europe/Dublin", "heading"),
        ("Nice, 12 March 2021\n\nThe tent went up at 9 a.m.", "Europe/Paris", "heading"),
        ("The tent went up in Oslo. The crew, from Tokyo, left Oslo at 9 a.m.", "Europe/Oslo", "text"),
        ("The tent went up in Oslo at 9 a.m. A friend in Tokyo called. One in Tokyo wrote.", "Asia/Tokyo", "text"),
        ("All times are in GMT. The tent went up in Oslo at 9 a.m.", "UTC", "declared"),
        ("The tent went up in Oslo at 9 a.m. All times are in GMT.", "UTC", "declared"),
        ("The tent went up at 9 a.m. EST. It fell at 10 a.m. EST.", "America/New_York", "clocks"),
        ("The tent went up at 9 a.m. EST. It fell at 10 a.m.", "America/New_York", "clocks"),
        ("The tent went up at 9 a.m. EST (1400 GMT).", "America/New_York", "clocks"),
        ("The tent went up at 9 a.m. It fell at 10 a.m. EST.", None, "none"),
        ("The tent went up at 9 a.m. EST. It fell at 10 a.m. PST.", None, "none"),
        ("The tent went up at 9 a.m. GMT. The fair is in Oslo.", "Europe/Oslo", "text"),
        ("From: clerk\nDate: Wed, 5 May 2021 09:10 +0900\n\nThe tent went up at 9 a.m.", "+09:00", "header"),
        ("From: clerk\nDate: Wed, 5 May 2021 09:10 +0000\n\nThe tent went up at 9 a.m.", "UTC", "clocks"),
        ("The tent went up in London, Ontario. It fell at 9 a.m.", "America/Toronto", "text"),
        ("In Cambridge, Massachusetts, the tent went up. In Boston it fell at 9 a.m.", "America/New_York", "text"),
        ("The council in Perth, Scotland, put the tent up at 9 a.m.", "Europe/London", "text"),
        ("The tent went up in Hyderabad, Pakistan, at 9 a.m.", "Asia/Karachi", "text"),
        ("On 4 June 2021 the tent went up in Durham at 9 a.m.", "America/New_York", "text"),
        ("On 4 June, 5 June and 6 June 2021 the tent was in Durham at 9 a.m.", "Europe/London", "text"),
        ("The tent went up in Durham at 9 a.m. It cost £9, not £8 or £7.", "Europe/London", "text"),
        ("The tent went up in Birmingham at 9 a.m.", "Europe/London", "text"),
        ("On June 4, 2021, June 5, 2021, and June 6, 2021, it was in Birmingham.", "America/Chicago", "text"),
    ],
)
def test_a_text_is_told_where_its_heading_its_clocks_or_its_places_say(text: str, zone: str | None, source: str):
    home = build_timeline(text, reference=REFERENCE).to_dict()["reference"]
    assert (home["timezone"], home["zone_source"]) == (zone, source)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("The alarm rang at 2:10 p.m. The crew left at 5:10.", "14 17"),
        ("We listened to the nine o'clock news.", "21"),
        ("We watched News at Ten.", "22"),
        ("The night porter came on at ten.", "22"),
        ("The night porter, who had swept the hall, came on at ten.", "22"),
        ("The table is booked for eight.", "20"),
        ("The table is booked for eight until eleven.", "20 23"),
        ("She woke at eight and left at nine.", "08 09"),
        ("She went to bed at eleven and woke at six.", "23 06"),
        ("She slept from eleven to six.", "23 06"),
        ("The polls closed at eight.", "20"),
        ("Breakfast was at nine. Lunch was at one. Dinner was at eight.", "09 13 20"),
        ("Lunch was at eleven.", "11"),
        ("The concert began at eight and ended at eleven.", "20 23"),
        ("The band came on at nine.", "21"),
        ("The match kicked off at nine.", "21"),
        ("The match kicked off at ten.", "10"),
        ("The committee met at seven.", "19"),
        ("The committee met at nine.", "09"),
        ("It was dark when the crew left at six.", "18"),
        ("It was dark. The crew left at six.", "18"),
        ("The crew left at six.", "18"),
        ("The crew left at seven.", "07"),
    ],
)
def test_words_near_a_bare_hour_say_of_which_half_of_the_day_it_is(text: str, hours: str):
    assert [time.value[11:13] for time in build_timeline(text, reference=REFERENCE).times] == hours.split()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The hearing was moved from 3 May to 6 May. It opened at 10 a.m.", "2021-05-06"),
        ("The hearing sat from 3 May to 6 May. It opened at 10 a.m.", "2021-05-03"),
        ("Statement\n\nThe tent went up on Monday 5 April 2021. The crew left on Friday.", "2021-04-30"),
        ("Statement\n\nI saw the tent go up on Monday 5 April 2021. I left on Friday.", "2021-04-09"),
        ("The tent went up on Monday 5 April 2021 at 9 a.m. The crew left on Friday.", "2021-04-30"),
        ("I saw the tent go up on Monday 5 April 2021 at 9 a.m. I left on Friday.", "2021-04-09"),
    ],
)
def test_what_is_moved_is_no_stretch_and_who_was_there_tells_of_the_same_week(text: str, day: str):
    assert str(build_timeline(text, reference=REFERENCE).times[-1].value).startswith(day)


@pytest.mark.parametrize(
    ("text", "zones"),
    [
        ("The tent went up in Durham at 9 a.m.", "America/New_York Europe/London America/Los_Angeles"),
        ("The tent went up in Perth at 9 a.m.", "Australia/Perth Europe/London America/Toronto"),
        ("PERTH, May 5 - The tent went up at 9 a.m.", "Australia/Perth Europe/London America/Toronto"),
        ("The tent went up in Oslo at 9 a.m. A friend in Tokyo called.", "Europe/Oslo Asia/Tokyo"),
        ("The tent went up in Oslo at 9 a.m.", "Europe/Oslo"),
        ("OSLO, May 5 - The tent went up at 9 a.m.", "Europe/Oslo"),
        ("The tent went up at 9 a.m. EST.", "America/New_York"),
    ],
)
def test_the_zone_of_a_text_is_told_with_the_others_that_it_could_be(text: str, zones: str):
    told = build_timeline(text, reference=REFERENCE)
    (home,) = [each for each in told.assumptions if each.what.startswith("times are in ")]
    assert [home.what.removeprefix("times are in "), *home.alternatives] == zones.split()


@pytest.mark.parametrize("reference", [None, "2021-07-05", "2021-01-05"])
@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("The call began at 9:10 a.m. EST and ended at 2:40 p.m. GMT.", 30),
        ("The call began at 9:10 a.m. EDT and ended at 1:40 p.m. GMT.", 30),
        ("The call began at 09:10 +02:00 and ended at 09:40 +00:00.", 150),
        ("The call began at 09:10 UTC+2. Three hours later it ended.", 180),
    ],
)
def test_clocks_of_two_offsets_that_are_said_are_as_far_apart_as_in_utc(text: str, minutes: int, reference: str | None):
    (call,) = build_timeline(text, reference=reference)
    assert call.duration.value == f"PT{f'{minutes // 60}H' * (minutes > 59)}{f'{minutes % 60}M' * (minutes % 60 > 0)}"
