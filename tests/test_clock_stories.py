# ruff: noqa: ISC004 - a text of several lines is one value of its row
"""Short stories of many kinds: on which day, and in which half of it, each clock lies is told by the rest of the text."""

from __future__ import annotations

import pytest

from timeline import build_timeline

STORIES = {
    "a night shift goes on past midnight": (
        "Officer Adeyemi began her shift at 10 p.m. on Monday, 4 March 2024. She logged a disturbance at 11:35 and "
        "an ambulance was called at 12:20. The hospital rang back at quarter to two. She went home at 6:10.",
        None,
        {"11:35": "2024-03-04T23:35", "12:20": "2024-03-05T00:20", "quarter to two": "2024-03-05T01:45",
         "6:10": "2024-03-05T06:10"},
    ),
    "a working day is read forwards without its halves": (
        "Site diary, 12 September 2022. The crew arrived at 7.30 and had the crane up by 9. Rain stopped work "
        "at 11.15 for an hour. The last pour began at 2 and the gate was locked at 5.40.",
        None,
        {"7.30": "2022-09-12T07:30", "9": "2022-09-12T09:00", "11.15": "2022-09-12T11:15", "2": "2022-09-12T14:00",
         "5.40": "2022-09-12T17:40"},
    ),
    "a text that writes from 0 to 24 means the morning by 8:40": (
        "Incident report, 3 May 2023. Alarm at 8:40. The pump was isolated at 9:05 and the line drained by 13:20. "
        "Normal running resumed at 14:10.",
        None,
        {"8:40": "2023-05-03T08:40", "9:05": "2023-05-03T09:05", "13:20": "2023-05-03T13:20"},
    ),
    "a log told backwards has its newest entry on the last day": (
        "Storm updates, Saturday 7 to Sunday 8 January 2023, latest first\n\n"
        "01:15 The bridge has been reopened.\n\n00:40 Power is back in the old town.\n\n"
        "23:55 Two trees are down on the ring road. The first fell at 23:30.\n\n22:10 The wind is picking up.\n",
        None,
        {"01:15": "2023-01-08T01:15", "00:40": "2023-01-08T00:40", "23:55": "2023-01-07T23:55",
         "23:30": "2023-01-07T23:30", "22:10": "2023-01-07T22:10"},
    ),
    "minutes to an hour that a plan named are before it": (
        "On 5 May 2022 the crane was booked for 8 a.m. but the driver rang at ten to and said he was stuck.",
        None,
        {"ten to": "2022-05-05T07:50"},
    ),
    "one person starts work in the morning": (
        "On 5 May 2022 I started at 6 and had the boiler lit by 6.40. The fitters came at 9.50.",
        None,
        {"6": "2022-05-05T06:00", "6.40": "2022-05-05T06:40", "9.50": "2022-05-05T09:50"},
    ),
    "who was up at an hour was up early": (
        "Thursday 5 May 2022. Up at 5 and away by twenty to six. Stopped to eat at half past ten.",
        None,
        {"5": "2022-05-05T05:00", "twenty to six": "2022-05-05T05:40", "half past ten": "2022-05-05T10:30"},
    ),
    "the night that something has gone on since leaves the clocks of the day alone": (
        "Friday 6 May 2022. Fever since last night. The doctor came at one.",
        None,
        {"one": "2022-05-06T13:00"},
    ),
    "a log of four digits with dashes tells clocks, not years": (
        "30 Sept 2023\n1640 - Call from the warden.\n1655 - Team paged. Muster 1730 at the hall.\n1905 - Voice contact.\n"
        "2034 - Walker to hospital, ETA 2050.\n2215 - Stood down.\n",
        None,
        {"1640": "2023-09-30T16:40", "1730": "2023-09-30T17:30", "1905": "2023-09-30T19:05", "2050": "2023-09-30T20:50",
         },
    ),
    "an hour that is denied after a clock is one": (
        "The fair on 7 May 2022 opens at 7 pm, not 6.",
        None,
        {"6": "2022-05-07T18:00"},
    ),
    "a clock on the dot goes on to its day": (
        "The bus leaves at 5.30 sharp on Saturday.",
        "2022-05-04",
        {"5.30 sharp on Saturday": "2022-05-07T17:30"},
    ),
    "a log of four digits under its date tells clocks, though all could be years": (
        "Wednesday 14 February 2018\n1512 Line 4 trips. Restored 1519.\n1548 Line 4 trips again.\n1640 Shedding begins.\n",
        None,
        {"1512": "2018-02-14T15:12", "1519": "2018-02-14T15:19", "1640": "2018-02-14T16:40"},
    ),
    "the hours that a rule has do not take the story on": (
        "She called at 8.15 pm on 3 July 2016 to see that he kept his curfew, which ran from 8 pm to 6 am. "
        "She tried again at half past eight.",
        None,
        {"half past eight": "2016-07-03T20:30"},
    ),
    "a week on a weekday is the week after the next one": (
        "I go back to work a week on Monday. I was ill for a week on Friday.",
        "2022-05-19",
        {"a week on Monday": "2022-05-30", "a week": "P1W"},
    ),
    "tugs are asked for an hour of four digits, and one is back by one": (
        "At 2140 on 11 March 2019 I joined the ship. The tugs had been asked for 2200 and both were fast by ten past. "
        "At 2225 the engine stopped. We were back by one.",
        None,
        {"2200": "2019-03-11T22:00", "one": "2019-03-12T01:00"},
    ),
    "minutes past an hour that a plan named are nearest to the plan": (
        "On 5 May 2022 the dentist was to see me at 2.15 p.m. I arrived at five past and sat down.",
        None,
        {"five past": "2022-05-05T14:05"},
    ),
    "minutes past an hour go on from what was done in it": (
        "On 5 May 2022 the bus was due at 2.50 p.m. It came at five past.",
        None,
        {"five past": "2022-05-05T15:05"},
    ),
    "the afternoon after midnight is of the same date": (
        "She was admitted just after midnight on 5 May 2022 and operated on the following afternoon.",
        None,
        {"the following afternoon": "2022-05-05TAF"},
    ),
    "the night of another day says nothing of a clock with its own": (
        "The sale is signed on Friday at 2; my aunt flies in on Thursday night.",
        "2022-05-04",
        {"Friday at 2": "2022-05-06T14:00"},
    ),
    "what came about not until a clock is after the one before it": (
        "On 5 May 2022 we left at nine and did not get home till eight.",
        None,
        {"nine": "2022-05-05T09:00", "eight": "2022-05-05T20:00"},
    ),
    "what a diary says it had lies where it says": (
        "Sunday 8 May 2022\n\nThe concert was on Thursday; it was due to begin at 6.30. On Friday we had no school.",
        None,
        {"Thursday": "2022-05-05", "Friday": "2022-05-06"},
    ),
    "a log told forwards goes over midnight once": (
        "Deck log, 19 August 2021\n\n2140 Left the mooring.\n2315 Passed the outer buoy.\n0050 Engine stopped.\n"
        "0220 Under way again.\n0605 Alongside.\n",
        None,
        {"2140": "2021-08-19T21:40", "2315": "2021-08-19T23:15", "0050": "2021-08-20T00:50",
         "0605": "2021-08-20T06:05"},
    ),
    "news of the day before is not of the day of writing": (
        "LYON, March 14 (Reuters) - Fire broke out at a chemicals plant on Wednesday night. The first call came at "
        "11:48 p.m. and crews were there nine minutes later. It was under control at 3:30 a.m.",
        "2024-03-14",
        {"Wednesday night": "2024-03-13TNI", "11:48 p.m.": "2024-03-13T23:48",
         "nine minutes later": "2024-03-13T23:57", "3:30 a.m.": "2024-03-14T03:30"},
    ),
    "a plan for another day does not move the story": (
        "Harbour board, 6 June 2023. The chair opened the meeting at 2 p.m. The vote was put off to Friday 16 June at "
        "10 a.m. Public questions were taken at 3:15 and the board rose at 4.",
        None,
        {"3:15": "2023-06-06T15:15", "4": "2023-06-06T16:00", "Friday 16 June at 10 a.m.": "2023-06-16T10:00"},
    ),
    "what happened the night before does not move the story": (
        "On 21 October 2022 the jury was sent out at 10.20 am. A juror had fallen ill the evening before. A note came "
        "at 12.45 and the verdict at 3.",
        None,
        {"12.45": "2022-10-21T12:45", "3": "2022-10-21T15:00"},
    ),
    "words of meals say which half of the day": (
        "We met on Saturday, 9 July 2022. Breakfast was at half past seven. After lunch at one we walked, and dinner "
        "was on the table at eight.",
        None,
        {"half past seven": "2022-07-09T07:30", "one": "2022-07-09T13:00", "eight": "2022-07-09T20:00"},
    ),
    "without a date days are counted from the first": (
        "The guard saw the van at 11:50 p.m. and rang the police. They came at ten past twelve. At 1.30 a.m. the van "
        "was found empty.",
        None,
        {"ten past twelve": "XXXX-XX-XXT00:10"},
    ),
    "the early hours of a date said before the clock": (
        "In the early hours of Sunday, 2 April 2023, a tanker ran aground. It sent a distress call at 2:50 and "
        "was refloated at 6:15.",
        None,
        {"2:50": "2023-04-02T02:50", "6:15": "2023-04-02T06:15"},
    ),
    "the Tuesday is the one already spoken of": (
        "He was seen on Tuesday 5 November 2019 and again on Saturday 9 November. On the Tuesday he was in good "
        "health.",
        None,
        {"the Tuesday": "2019-11-05"},
    ),
    "dates without a year are of the year of the story": (
        "The dig opened on 20 May 2016. Heavy rain on 2 June flooded the trench, which had been dry since 28 May. The "
        "site shut on 30 September.",
        None,
        {"2 June": "2016-06-02", "28 May": "2016-05-28", "30 September": "2016-09-30"},
    ),
    "a year told aside does not move the story": (
        "The board met on 7 February 2023. A similar proposal failed in 2014. The next meeting is on 4 April.",
        None,
        {"4 April": "2023-04-04"},
    ),
    "a stretch of days is read from its first": (
        "Night watch, Friday 11 to Saturday 12 March 2022. Rounds began at 22:00. A window was found open at 23:40 and "
        "closed at 00:15. Relieved at 06:00.",
        None,
        {"22:00": "2022-03-11T22:00", "23:40": "2022-03-11T23:40", "00:15": "2022-03-12T00:15",
         "06:00": "2022-03-12T06:00"},
    ),
    "six minutes later follows the clock of the story and not that of the plan": (
        "On 5 May 2021 the ferry, due out at 9.00 am, left at 9.25 am. Six minutes later it turned back.",
        None,
        {"Six minutes later": "2021-05-05T09:31"},
    ),
    "half past is of the hour told last": (
        "The clinic on 14 June 2023 was to open at ten, but the doctor came at half past.",
        None,
        {"half past": "2023-06-14T10:30"},
    ),
    "the next morning after midnight is the same date": (
        "The match on 10 May 2022 ended at 11.40 pm and the bus left at 12.30 am. The next morning they trained.",
        None,
        {"12.30 am": "2022-05-11T00:30", "The next morning": "2022-05-11TMO"},
    ),
    "an evening show without its half": (
        "On the evening of 3 December 2021 doors opened at seven. The band came on at 9:20 and the last song ended at "
        "five to eleven.",
        None,
        {"seven": "2021-12-03T19:00", "9:20": "2021-12-03T21:20", "five to eleven": "2021-12-03T22:55"},
    ),
    "ago in a log is from its entry": (
        "Match updates, 9 October 2022\n\n14:05 We are under way.\n14:31 A goal, two minutes ago.\n14:52 Half time.\n",
        None,
        {"two minutes ago": "2022-10-09T14:29"},
    ),
    "minutes of a meeting": (
        "Minutes of the Parish Council held on Tuesday, 8 November 2022 at 7.30 p.m.\n\nThe Clerk arrived at 7.45. "
        "Item 3 was taken at 8.20 and the meeting closed at ten past nine. Next meeting: 13 December at 7.30 p.m.",
        None,
        {"7.45": "2022-11-08T19:45", "8.20": "2022-11-08T20:20", "ten past nine": "2022-11-08T21:10",
         "13 December at 7.30 p.m.": "2022-12-13T19:30"},
    ),
    "a letter sent in the morning tells of last night and of tonight": (
        "We got in at ten last night and were asleep by half past. The boat goes at three this afternoon; call me "
        "tonight after eight.",
        "2023-08-17T09:00",
        {"ten last night": "2023-08-16T22:00", "half past": "2023-08-16T22:30", "three this afternoon": "2023-08-17T15:00",
         "eight": "2023-08-17T20:00"},
    ),
    "testimony of a night": (
        "Q. Where were you on the night of Thursday, 6 October 2016? A. At the depot. I got there at nine. The alarm "
        "went at 1:40, and I was outside by ten to two. The police left at half past four.",
        None,
        {"nine": "2016-10-06T21:00", "1:40": "2016-10-07T01:40", "ten to two": "2016-10-07T01:50",
         "half past four": "2016-10-07T04:30"},
    ),
    "a range shares what its end says": (
        "The road was shut between 9 and 11.30 p.m. on 4 April 2022 and again from 1 to 5 a.m.",
        None,
        {"9": "2022-04-04T21:00", "1": "2022-04-05T01:00"},
    ),
    "midnight ends the day that was named": (
        "Voting on Thursday 12 May 2022 closed at 10 p.m. The first result came at midnight and the last at 3:50.",
        None,
        {"midnight": "2022-05-13T00:00", "3:50": "2022-05-13T03:50"},
    ),
    "24:00 ends its day": (
        "The permit of 8 July 2020 was valid from 06:00 to 24:00.",
        None,
        {"06:00": "2020-07-08T06:00", "24:00": "2020-07-09T00:00"},
    ),
    "lengths settle the half of the day": (
        "On 2 March 2023 surgery began at 10:15 and lasted nine hours. It ended at 7:15.",
        None,
        {"7:15": "2023-03-02T19:15"},
    ),
    "a day of travel over two days": (
        "Our train left Milan at 19:10 on Friday, 2 June 2023, and reached Paris at 06:40. We had coffee at eight and "
        "took the 9:13 to Lille.",
        None,
        {"06:40": "2023-06-03T06:40", "eight": "2023-06-03T08:00", "9:13": "2023-06-03T09:13"},
    ),
    "a night that a plan put off opens": (
        "Log, 3 May 2024\n\nThe ferry was due at 22:50. It left an hour late. It docked at 01:20.",
        None,
        {"22:50": "2024-05-03T22:50", "01:20": "2024-05-04T01:20"},
    ),
    "a night after what was called off": (
        "On 3 May 2024 the flight, planned for 23:40, was cancelled. At 5:15 a coach came.",
        None,
        {"5:15": "2024-05-04T05:15"},
    ),
    "what was before an evening's plan": (
        "On 3 May 2024 the gala was to open at 20:00. The guests arrived at 19:10.",
        None,
        {"19:10": "2024-05-03T19:10"},
    ),
    "nothing told is after the day of telling": (
        "Rain ended at 4:15 this morning. A warning issued at 11:20 p.m. ran until 5:20 a.m. The river crested at noon.",
        "2018-10-11",
        {"11:20 p.m.": "2018-10-10T23:20", "5:20 a.m.": "2018-10-11T05:20", "noon": "2018-10-11T12:00"},
    ),
    "a present plan is an aside": (
        "The council met on 8 May 2013 at 2 p.m. The rule takes effect on 7 June. At 3:05 p.m. the mayor left.",
        None,
        {"3:05 p.m.": "2013-05-08T15:05"},
    ),
    "a month in passing leads no day": (
        "He was hurt on 1 July 1916. They would not go out again until September. On the 14th a draft came.",
        None,
        {"the 14th": "1916-07-14"},
    ),
    "two days of a list": (
        "The case, to be heard next Thursday and Friday, was filed in January.",
        "2023-02-16",
        {"next Thursday": "2023-02-23", "Friday": "2023-02-24"},
    ),
    "what is declared may be to come": (
        "Trains stopped at 9.05 am. The council declared a holiday for schools on Thursday.",
        "2022-07-13",
        {"Thursday": "2022-07-14"},
    ),
    "a past after a forecast": (
        "Snow is expected between 3 am and 8 am tomorrow. Crews worked from 1 am until ten. The road reopened at 11:15.",
        "2021-01-30T15:00",
        {"1 am": "2021-01-30T01:00", "ten": "2021-01-30T10:00", "11:15": "2021-01-30T11:15"},
    ),
    "bullets of a chronology each with its date": (
        "- 3 January 2022: pump fails at 04:10\n- 4 January 2022: spare fitted at 15:30, test at 17:00\n"
        "- 5 January 2022: second failure at 02:20\n",
        None,
        {"04:10": "2022-01-03T04:10", "15:30": "2022-01-04T15:30", "17:00": "2022-01-04T17:00",
         "02:20": "2022-01-05T02:20"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
def test_each_clock_lies_where_a_reader_puts_it(name: str) -> None:
    text, reference, wanted = STORIES[name]
    found = {time.text: time.value for time in build_timeline(text, reference=reference).times}
    assert {words: found.get(words) for words in wanted} == wanted
