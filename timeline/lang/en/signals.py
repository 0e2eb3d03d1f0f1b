"""English words that tell events, plans, delays and order."""

from __future__ import annotations

from timeline.lang.en.verbs import NOT_VERBS, PARTICIPLE, PAST, PRESENT
from timeline.lang.signals import Signals


def words(text: str) -> frozenset[str]:
    """The words of a table written as prose."""
    return frozenset(text.split())


def spans(table: dict[tuple[int, int], str]) -> dict[str, tuple[int, int]]:
    """The hours that each word of a table leaves open; those past 24 lie on the next day."""
    return {word: hours for hours, line in table.items() for word in line.split()}


SIGNALS = Signals(
    abbreviations=words(
        """mr mrs ms dr prof rev st sgt lt col gen capt cpl pvt maj hon sen rep gov pres jr sr vs etc eg ie approx
        dept est inc ltd co corp no nos vol fig art sec cllr smt shri pp ed eds ca cf al jan feb mar apr jun jul aug
        sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
        ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nev
        okla ore pa tenn tex va vt wash wis wyo mt ft"""
    ),
    continues=words(
        """monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february
        march april may june july august september october november december jan feb mar apr jun jul aug sep sept
        oct nov dec est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst ist cet cest jst kst eastern central
        mountain pacific"""
    ),
    be=words("am is are was were be been being 's 're 'm wasn't weren't isn't aren't"),
    have=words("have has had having hadn't hasn't haven't 've"),
    do=words("do does did didn't doesn't don't"),
    future=words("will shall 'll won't wont shan't"),
    modal=words("would could should might may must can cannot can't couldn't wouldn't shouldn't ought"),
    negation=words(
        """not never no nobody neither nor n't didn't wasn't weren't isn't aren't couldn't wouldn't won't don't
        doesn't hasn't haven't hadn't cannot can't shouldn't without"""
    ),
    past=PAST,
    participle=PARTICIPLE,
    present=PRESENT,
    not_verbs=NOT_VERBS,
    adverbs=words(
        """also already always again almost at_last even eventually ever finally first formally just last later
        nearly never normally not now officially often once only originally previously provisionally quickly
        recently really safely shortly simply soon still suddenly then there thus twice yet both all each n't
        briefly initially tentatively"""
    ),
    begins=words(
        """begin begins began begun beginning start starts started starting open opens opened opening commence
        commences commenced commencing convene convenes convened launch launches launched kick kicks kicked
        restart restarts restarted reopen reopened reopens"""
    ),
    ends=words(
        """end ends ended ending finish finishes finished finishing close closes closed closing conclude concludes
        concluded adjourn adjourns adjourned rise rises rose risen terminate terminated expire expires expired
        wrap wraps wrapped stop stopped cease ceased complete completed over lapse lapsed done dissolved"""
    ),
    lasts=words("last lasts lasted lasting take takes took taken run runs ran running continue continued went"),
    resumes=words("resume resumes resumed resuming reconvene reconvenes reconvened restarted"),
    pauses=words(
        "suspend suspended halt halted interrupt interrupted pause paused break broke recess recessed stopped"
    ),
    planned=words(
        """scheduled planned slated set due expected meant supposed booked billed listed fixed timetabled
        promised called arranged intended appointed pencilled penciled slotted earmarked targeted
        announced going aiming hoped ordered requested asked"""
    ),
    due=words("due overdue"),
    moved=words("postponed put moved rescheduled deferred pushed shifted delayed brought"),
    cancelled=words(
        """cancelled canceled cancel abandoned scrapped shelved scrubbed dropped axed vacated withdrawn dismissed
        aborted"""
    ),
    reports=words(
        """said says told tells announced reported reports added adds stated states wrote writes according confirmed
        insisted claimed noted explained"""
    ),
    particles=words("up down off out in on away back over through around round along apart aside forward"),
    nouns=words(
        """accident address appeal appointment arrest arrival assault attack auction award backup ballot banquet
        battle blackout blast bombing breach break breakfast briefing broadcast bulletin call campaign celebration
        ceremony championship change check-in checkout clash closure collapse collision commute competition concert
        conference congress consultation contest convention count coup course court crash cricket crisis debate
        debrief declaration defeat delivery demonstration departure deposition derby descent dinner disaster
        discharge discussion discussions display drill drive earthquake election emergency eruption evacuation
        evaluation event examination exchange execution exercise exhibition exit experiment explosion failure fair
        fault festival fight final fire fixture flight flood football forum funeral gala game gathering graduation
        handover hearing holiday hurricane incident inauguration inquest inquiry inspection interruption interval
        interview invasion investigation journey kick-off kickoff landing launch lecture lesson lift-off liftoff
        lunch maintenance march marathon march-past match meal meeting migration mission murder negotiation
        negotiations observation observations offensive opening operation outage parade party patrol performance
        picnic plan play poll presentation press-conference procedure procession programme program prologue protest
        quake race raid rally reading reboot recess recital recount reception recovery referendum rehearsal release
        reopening repeat replay report rescue rest restart retirement retreat review ride riot rollback rollout
        round sailing scan screening seminar service session shift shooting show shutdown siege signing sitting
        speech sprint stay storm stoppage strike summit surgery survey talk talks tea test test-flight testimony
        tour tournament tow training transfer transmission treatment trial trip truce tsunami vigil visit vote
        voyage walk walkout war warning wedding window withdrawal work workshop"""
    ),
    gatherings=words(
        """meeting talks summit session conference hearing debate discussion discussions negotiation negotiations
        briefing consultation consultations forum seminar workshop interview inquiry assembly council committee
        proceedings sitting"""
    ),
    determiners=words(
        """the a an this that these those its his her their our my your some any each every no another both all"""
    ),
    prepositions=words(
        """at on in by from to of for with without during within into onto over under about around near past
        towards toward until till since before after between against among amid across through per despite
        following throughout upon as than like via off beyond behind ahead"""
    ),
    boundaries=words("and but or so because although though while when whereas if unless as once where nor yet then"),
    relatives=words("which who that whose whom"),
    pronouns=words("i you he she it we they who which that this there"),
    until=words("until till til"),
    since=words("since"),
    before=words("before ahead prior"),
    after=words("after following"),
    while_=words("while during as when"),
    late=words("late behind later overdue delayed after slow"),
    early=words("early ahead earlier before"),
    schedule=words("schedule time plan forecast timetable planned scheduled sailing-orders date"),
    hours=spans(
        {
            (5, 11): "breakfast",
            (4, 9): "dawn daybreak sunrise cockcrow",
            (0, 12): "morning mornings",
            (10, 15): "brunch",
            (11, 15): "lunch lunchtime luncheon",
            (12, 19): "afternoon afternoons matinee",
            (15, 20): "teatime",
            (16, 24): "evening evenings",
            (17, 24): "dinner dinnertime supper suppertime",
            (15, 23): "dusk sunset twilight",
            (17, 32): "dark darkness bedtime tonight nightfall overnight",
            (18, 30): "night nights",
        }
    ),
)
