"""What a timeline answers once it is solved: order, distance, suppositions, reasons, conflicts, several documents."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

from timeline import Timeline, build_timeline, merge
from timeline.errors import Incomparable, NoSuchClaim, Unreadable
from timeline.solving import Relation

DAY = "The hearing, due at 9:00, began at 9:20 and lasted 40 minutes. The vote was held at 11:30."
NEARLY = "The gala began at 20:15, nearly two hours later than the planned 18:30."
LIE = "The session opened at 9:00 a.m. and closed at 10:15 a.m. The session lasted three hours."


@pytest.fixture(scope="module")
def told() -> Timeline:
    return build_timeline(DAY, reference="2021-05-04", timezone="Europe/Oslo")


def test_allens_relation_is_told_where_it_is_decided(told: Timeline) -> None:
    assert told.relation("hearing", "vote") is Relation.BEFORE
    assert told.relation("vote", "hearing") is Relation.AFTER


def test_an_unknown_end_leaves_every_relation_that_it_allows() -> None:
    told = build_timeline("The session opened at 9:00 a.m. The vote was held at 11:30 a.m.")
    assert told.relation("session", "vote") is None
    assert {Relation.BEFORE, Relation.OVERLAPS, Relation.CONTAINS} <= told.possible("session", "vote")
    assert Relation.AFTER not in told.possible("session", "vote")


def test_the_time_between_two_starts_is_exact_where_they_are(told: Timeline) -> None:
    assert told.duration_between("hearing", "vote").exact == dt.timedelta(hours=2, minutes=10)


def test_the_time_from_a_clock_to_a_day_is_bounded() -> None:
    told = build_timeline("The court met on 4 May 2021 at 9:00. The verdict came on 6 May 2021.", timezone="UTC")
    apart = told.duration_between(told.events[0], told.events[1])
    assert apart.exact is None
    assert apart.shortest == dt.timedelta(days=1, hours=15)


def test_what_if_adds_a_claim_and_solves_again(told: Timeline) -> None:
    assert told["vote"].end is None
    supposed = told.what_if("vote", duration=dt.timedelta(minutes=5))
    assert str(supposed["vote"].end) == "2021-05-04T11:35+02:00"
    assert told["vote"].end is None


def test_a_supposition_against_the_text_is_a_conflict(told: Timeline) -> None:
    supposed = told.what_if("hearing", start="2021-05-04T10:30")
    assert len(supposed.conflicts) == 1
    assert "9:20" in supposed.conflicts[0].message
    assert str(supposed["hearing"].start) == "2021-05-04T09:20+02:00"


def test_a_pinned_fact_beats_the_text(told: Timeline) -> None:
    pinned = told.pin("hearing", start="2021-05-04T10:30")
    assert str(pinned["hearing"].start) == "2021-05-04T10:30+02:00"
    assert str(pinned["hearing"].end) == "2021-05-04T11:10+02:00"
    assert str(pinned["hearing"].delay) == "PT1H30M"


def test_without_a_claim_what_follows_from_it_is_gone(told: Timeline) -> None:
    without = told.without("40 minutes")
    assert without["hearing"].end is None
    assert without["hearing"].delay == told["hearing"].delay


def test_without_all_suppositions_the_timeline_is_as_it_was(told: Timeline) -> None:
    supposed = told.what_if("vote", duration="PT5M")
    assert supposed.without(supposed.claims[-1].id) == told


def test_an_order_can_be_supposed() -> None:
    told = build_timeline("The band played. The mayor spoke at 9:00 a.m.").what_if("played", after="spoke")
    assert Relation.BEFORE not in told.possible("played", "spoke")


@pytest.mark.parametrize("said", [{"start": "soon"}, {"duration": "long"}, {"color": "red"}, {"before": 7}])
def test_what_cannot_be_supposed_is_named(told: Timeline, said: dict[str, object]) -> None:
    with pytest.raises(Unreadable, match=next(iter(said))):
        told.what_if("vote", **said)


def test_a_claim_that_is_not_there_is_named(told: Timeline) -> None:
    with pytest.raises(NoSuchClaim, match="seven weeks"):
        told.without("seven weeks")


def test_an_explanation_is_a_chain_from_the_words(told: Timeline) -> None:
    reason = told.explain("hearing", "end")
    assert [step.words for step in reason.steps] == ["9:20", "40 minutes"]
    assert str(reason).startswith("end: 2021-05-04T10:00+02:00 (derived, from “9:20”")


def test_what_is_unknown_says_what_would_settle_it(told: Timeline) -> None:
    reason = told.explain("vote", "end")
    assert reason.value is None
    assert reason.earliest == "2021-05-04T11:30:00+02:00"
    assert "how long it lasted" in str(reason)


def test_a_hedge_is_checked_against_the_clocks() -> None:
    told = build_timeline(NEARLY)
    assert [(c.agrees, c.derived) for c in told.checks] == [(True, "PT1H45M")]
    assert str(told.delays[0].elapsed) == "PT1H45M"
    assert not told.conflicts


def test_a_contradiction_is_told_in_the_readers_words() -> None:
    conflict = build_timeline(LIE).conflicts[0]
    said = "the times '9:00 a.m.' and '10:15 a.m.' and the statement that it lasted 'three hours' cannot all be right"
    assert conflict.message == said
    assert [LIE[a:b] for a, b in conflict.spans] == ["9:00 a.m.", "10:15 a.m.", "three hours"]


def test_every_claim_of_a_conflict_is_needed() -> None:
    told = build_timeline(LIE)
    assert all(not told.without(name).conflicts for name in told.conflicts[0].claims)


def test_independent_conflicts_are_all_found() -> None:
    more = LIE + " The fair opened at 13:00 and closed at 14:00. The fair lasted five hours."
    assert len(build_timeline(more).conflicts) == 2


def test_a_timeline_moves_as_a_whole(told: Timeline) -> None:
    moved = told + dt.timedelta(days=7)
    assert str(moved["hearing"].start) == "2021-05-11T09:20+02:00"
    assert moved["hearing"].delay == told["hearing"].delay
    assert moved - dt.timedelta(days=7) == told


def test_what_differs_between_two_timelines_is_listed(told: Timeline) -> None:
    rows = told.difference(told.pin("vote", start="2021-05-04T12:00"))
    assert [str(row) for row in rows] == ["vote, start: 2021-05-04T11:30+02:00 / 2021-05-04T12:00+02:00"]
    assert told.difference(told) == ()


def test_documents_complete_each_other() -> None:
    a, b = build_timeline("The session opened at 9:00 a.m."), build_timeline("The session lasted two hours.")
    both = merge(a, b, same=[("session", "session")])
    assert [str(event.end) for event in both if event.label == "session"] == ["D0T11:00", "D0T11:00"]


def test_documents_that_contradict_are_named_and_keep_their_own_times() -> None:
    a = build_timeline("The session opened at 9:00 a.m.", reference="2021-05-04")
    b = build_timeline("The session opened at 9:40 a.m.", reference="2021-05-04")
    both = merge(a, b, same=[("session", "session")], names=("Post", "Times"))
    assert both.conflicts[0].message == "the times '9:00 a.m.' (Post) and '9:40 a.m.' (Times) cannot both be right"
    assert [str(event.start) for event in both] == ["2021-05-04T09:00", "2021-05-04T09:40"]


def test_a_document_that_is_contradicted_at_one_point_lends_no_other() -> None:
    a = build_timeline("The hearing began at 10:00 a.m.", reference="2021-05-04")
    b = build_timeline("The hearing began at 10:30 a.m. and ended at 11:15 a.m.", reference="2021-05-04")
    both = merge(a, b, same=[("hearing", "hearing")])
    assert [str(event.end) for event in both] == ["None", "2021-05-04T11:15"]
    (conflict,) = both.conflicts
    (aside,) = [c for c in both.claims if c.id in conflict.set_aside]
    assert (aside.kind, aside.text) == ("same-as", "hearing (first) and hearing (second) being one event")
    assert "the rest goes without hearing (first) and hearing (second) being one event" in both.to_markdown()


def test_a_contradiction_is_told_once_however_many_points_of_an_event_it_touches() -> None:
    a = build_timeline("The hearing began at 9:00 a.m. and lasted two hours.", reference="2021-05-04")
    b = build_timeline("The hearing began at 9:30 a.m. and lasted three hours.", reference="2021-05-04")
    (conflict,) = merge(a, b, same=[("hearing", "hearing")]).conflicts
    assert conflict.message == "the times '9:00 a.m.' (first) and '9:30 a.m.' (second) cannot both be right"


def test_a_length_of_one_document_is_denied_by_the_clocks_of_another() -> None:
    a = build_timeline("The session ran from 9:00 a.m. to 11:00 a.m.", reference="2021-05-04")
    b = build_timeline("The session opened at 9:00 a.m. and lasted three hours.", reference="2021-05-04")
    both = merge(a, b, same=[("session", "session")], names=("Post", "Times"))
    assert "'three hours' (Times)" in both.conflicts[0].message
    assert [str(event.end) for event in both] == ["2021-05-04T11:00", "2021-05-04T12:00"]


def test_a_round_length_of_one_document_gives_way_to_the_clocks_of_another() -> None:
    a = build_timeline("The session opened at 9:00 a.m. and lasted two hours.", reference="2021-05-04")
    b = build_timeline("The session opened at 9:00 a.m. and closed at 11:10 a.m.", reference="2021-05-04")
    both = merge(a, b, same=[("session", "session")])
    assert both.conflicts == ()
    assert [str(event.end) for event in both] == ["2021-05-04T11:10"] * 2


def test_which_claim_was_set_aside_is_said() -> None:
    told = build_timeline("The hearing lasted from 9:00 to 10:15. It lasted two hours.")
    (conflict,) = told.conflicts
    assert [c.text for c in told.claims if c.id in conflict.set_aside] == ["two hours"]


def test_dates_and_counted_days_do_not_merge() -> None:
    a, b = build_timeline("It began at 9.", reference="2021-05-04"), build_timeline("It began at 9.")
    with pytest.raises(Incomparable, match="reference="):
        merge(a, b)


@pytest.mark.parametrize("text", [DAY, NEARLY, LIE])
def test_answers_round_trip_and_pickle(text: str) -> None:
    told = build_timeline(text, reference="2021-05-04")
    for each in (told, told.pin(told.events[0], start="2021-05-04T08:00"), merge(told, told)):
        assert Timeline.from_dict(each.to_dict()) == each
        assert pickle.loads(pickle.dumps(each)) == each


def test_a_length_told_after_a_moment_counts_from_it_as_an_assumption() -> None:
    told = build_timeline("The guard arrived at 6:00 a.m. and waited for two hours.", reference="2021-05-04")
    waited = next(event for event in told if event.duration is not None)
    assert (str(waited.end), waited.end.basis) == ("2021-05-04T08:00", "assumed")


def test_readings_that_are_as_good_are_all_told_with_the_time_and_with_what_rests_on_it() -> None:
    told = build_timeline("We met at 7 on Friday. An hour later the boat sailed.", reference="2024-06-03")
    level = {each.about: each.equal for each in told.assumptions if each.equal}
    assert level == {"t1": ("2024-05-31T19:00",), "t2": ("2024-05-31T20:00",)}
    assert [each.equal for each in told.explain("met").assumptions] == [level["t1"]]
    assert "bears out 2024-05-31T19:00 no less" in str(told.explain("met"))
    assert Timeline.from_dict(told.to_dict()) == told


def test_the_hour_that_clocks_show_twice_is_told_as_two_that_are_as_good() -> None:
    told = build_timeline("The lamp failed at 01:30 on 27 October 2024.", timezone="Europe/London")
    assert [each.equal for each in told.assumptions if each.equal] == [("2024-10-27T01:30+00:00",)]


def test_a_text_of_which_more_readings_are_open_than_are_weighed_says_so_wherever_one_looks() -> None:
    said = "The talks, set for Friday, began at 5 on Tuesday. "
    told = build_timeline(said * 9)
    warned = [each for each in told.assumptions if each.about == "times"]
    assert len(warned) == 1
    assert warned[0] in told.explain("talks").assumptions
    assert warned[0].reason in told.to_json()
    assert not any(each.about == "times" for each in build_timeline(said).assumptions)
