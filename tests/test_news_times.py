"""Times as news and history tell them."""

from __future__ import annotations

from timeline import build_timeline


def values(text: str, reference: str | None = None) -> list[str]:
    return [t.value for t in build_timeline(text, reference=reference).times]


def words(text: str, reference: str | None = None) -> list[str]:
    return [t.text for t in build_timeline(text, reference=reference).times]


HISTORY = "The siege began in June 1642. In September the garrison was relieved, but by February the walls had fallen."


def test_a_month_in_history_lies_nearest_to_the_last_time_told():
    assert values(HISTORY, "2011-05-04") == ["1642-06", "1642-09", "1643-02"]


def test_a_month_in_history_may_lie_before_the_last_time_told():
    text = "The fort fell in May 1758 and was lost in 1761. Its guns had been landed in March and sold by April 1762."
    assert values(text, "2011-05-04")[2] == "1761-03"


def test_one_far_year_makes_no_history_of_news():
    text = "The bridge, opened in 1931, will shut on Thursday, the council said on Monday."
    assert values(text, "2019-06-26") == ["1931", "2019-06-27", "2019-06-24"]


def test_a_date_six_days_ahead_is_not_put_a_year_back_by_a_verb_in_the_past():
    assert values("The offer was extended to March 12.", "1996-03-06") == ["1996-03-12"]
