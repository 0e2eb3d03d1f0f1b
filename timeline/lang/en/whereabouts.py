"""English words that tell where the clocks of a text are."""

from __future__ import annotations

import re

from timeline.lang.whereabouts import Whereabouts


def words(text: str) -> frozenset[str]:
    """The words of a table written as prose, a low line for a space."""
    return frozenset(word.replace("_", " ") for word in text.split())


def beginning(*patterns: str) -> str:
    r"""Any of some patterns that open with a plain character or a class, at the beginning of a word.

    A search for a character and the edge before it is many times as fast as one for an edge and the character after it.

    >>> re.findall(beginning("Mr", "[1-9]th"), "Mr. Dunmre, the 9th; the 19th")
    ['Mr', '9th']
    """
    opened = (re.match(r"\[[^\]]+\]|\\?.", pattern) for pattern in patterns)
    return "|".join(rf"{m[0]}(?<!\w.){m.string[m.end() :]}" for m in opened if m)


CODE = (
    r"(?:UTC|GMT|UT|[BI]ST|C?E?ES?T|W?E?S?T|[JKSHP]ST|HKT|SGT|MSK|[ECMPA]T|[ECMPAN][SD]T|AK[SD]?T|HST|A[CEW][SD]?T|"
    r"NZ[SD]?T|SAST|EAT|WAT|CAT|PKT|ICT|WIB|WITA?|PHT|NPT|BRT|ART|CLS?T|PYT|GST|IDT|IRST|TRT|MMT|MYT|COT|PET|[EI]DT|AFT|UYT)"
)
OFFSET = r"(?:UTC|GMT|UT)\s?[+\-−–±]\s?\d{1,2}(?::?\d\d)?"
LONG = (
    r"(?:[A-Z][\w.'’-]{1,20}\s){1,3}(?:(?:[Ss]tandard|[Dd]aylight|[Ss]ummer|[Ww]inter|[Mm]ean|[Ss]aving)\s)?[Tt]ime\b"
)
AMERICAN = (
    r"(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|[Aa]tlantic)(?:\s(?:[Ss]tandard|[Dd]aylight))?(?:\s[Tt]ime)?\b"
)
UNIVERSAL = r"(?:[Zz]ulu(?: time)?|[Uu]niversal [Tt]ime|[Cc]oordinated [Uu]niversal [Tt]ime)\b"
ANY = rf"(?:{OFFSET}|{LONG}|{UNIVERSAL}|{AMERICAN}|{CODE}\b|[\w]{{1,20}}/[A-Z][\w/]{{1,30}})"
ALL = r"(?:[Aa]ll|[Tt]hese|[Tt]he|[Cc]lock|[Ll]og|[Ll]isted|[Ss]tated|[Oo]ur)?\s?"
TIMES = beginning(
    *(first + word for word in ("ime ?stamps", "imes") for first in "Tt"), "Clocks", "clocks", "Hours", "hours"
)
ARE = rf"(?:{TIMES})\b[^.\n;:]{{0,40}}?\b(?:are|is|were|in|as|kept|given|shown)\b[^.\n;:]{{0,20}}?\b(?P<zone>{ANY})"
KEPT = beginning(*"kept logged recorded expressed works? written timed reported stamped keeps? runs?".split())
DAY = beginning("[1-9]", r"[12]\d", "3[01]")
MONTHS = "January February March April May June July August September October November December".split()
BRITISH = beginning("Parish Council", "Cllr", "Borough Council", "county council", "Magistrates['’]? Court", "MP for")

WHEREABOUTS = Whereabouts(
    inside=words("in at on inside outside near within around aboard above over off across through into throughout"),
    within=words("in near outside around throughout across"),
    source=words("from"),
    parting=words("off"),
    goal=words("to for toward towards onto"),
    leaves=words(
        """leave leaves left leaving depart departs departed departing departure takeoff sail sails sailed sailing
        fly flies flew flying flown board boarded boards lift lifted lifts set sets pushed pushes pulled
        pulls drove drive drives travel travels travelled traveled train flight plane ferry bus coach ship service"""
    ),
    arrives=words(
        """arrive arrives arrived arriving arrival reach reaches reached reaching land lands landed landing touchdown
        touched touches touch dock docks docked docking moored berthed berths berth disembark disembarked disembarks
        alighted parked returned return returns returning splashed down got gets get getting gate gated"""
    ),
    goes=words(
        """went goes go going flew fly flies flying flown drove drive drives driving travelled traveled travels moved
        moves move sailed sails came come comes back home relocated crossed over hopped rode cycled"""
    ),
    joining=words("dial dials dialled dialed dialling dialing join joins joined joining phoned zoomed"),
    joints=words("of de del da do dos du des la le las los upon am an der en sur on and"),
    inner=words("de del da do dos du des la le las los upon am sur"),
    breaks=words(
        "and but then while until till before after when where which who whereas though although because since or so"
    ),
    flying=words(
        """flight flights fly flies flew flying flown airport airports airline plane aircraft gate gates landed land
        lands landing takeoff runway boarding boarded terminal depart departs departed departing arrive arrives arrived
        arriving layover connection itinerary"""
    ),
    institutions=words(
        """police fire university college school hospital medical general royal infirmary airport international court
        county city council station marathon museum street avenue road bridge hotel theatre theater stadium arena park
        zoo port harbour harbor docks exchange convention conference symphony orchestra public library regional north
        south east west central northern southern district town hall municipal state academy chamber ed er icu clinic office branch plant depot hq headquarters campus bureau operations"""
    ),
    titles=words(
        "mr mrs ms dr prof rev sir lord lady president judge justice captain sergeant officer detective cllr senator"
    ),
    ranges=words("to and or until till through instead_of rather_than not – — - from"),
    mine=re.compile(r"[\s,(]{1,3}(?:(?:on )?(?:my|our) (?:time|clock|end|side)|(?:over )?here)\b"),
    yours=re.compile(r"[\s,(]{1,3}(?:(?:on )?your (?:time|clock|end|side))\b|[\s,(]{1,3}for you in\b"),
    theirs=re.compile(r"[\s,(]{1,3}(?:(?:on )?(?:his|her|their) (?:time|clock)|theirs|hers)\b"),
    there=re.compile(
        r",? (?:where )?(?:it|that|this|the time|the clocks?|local time) (?:is|was|were|will be|would be|read|said|showed)"
        r"(?: (?:then|already|only|still|about|nearly|just|by now|now)){0,2} "
    ),
    addressed=re.compile(r"\b(?:you(?:'re| are)?(?: all| folks| two)?|there|over there) in\b", re.IGNORECASE),
    afloat=re.compile(
        r"[\s,(]{1,3}(?:by )?(?:the )?(?:ship|ship's|ship’s|ships) (?:time|clock)\b|[\s,(]{1,3}ship['’]s time\b"
    ),
    local=re.compile(r"[\s,(]{0,3}local(?: time)?\b"),
    beside=re.compile(
        rf"(?:\s?[(\[]?\s?(?:in )?(?:the )?|, (?!{CODE}\b))(?P<zone>{ANY}|(?:[+−]\d\d:?|(?<=:\d\d)-\d\d|(?<=\s)-\d\d:?)\d\d(?!\d))"
    ),
    code=re.compile(rf"\b(?=[A-Z])(?P<zone>{CODE})\b"),
    declaring=(re.compile(ARE),),
    declared=(
        re.compile(rf"{ALL}{ARE}"),
        re.compile(rf"(?:{KEPT}) (?:\w+ ){{0,2}}?(?:in|on|to) (?P<zone>{ANY})"),
        re.compile(rf"{beginning('[Aa]ll')} [Tt]imes:? (?:in )?(?P<zone>{ANY})"),
        re.compile(rf"(?:Time ?zone|time ?zone|TZ|Times)\s?[:=]\s?(?P<zone>{ANY})"),
        re.compile(rf"(?m)(?:^|(?<=[.;]\s))(?:Local|local|LOCAL) (?:[Tt]imes?|TIME) ?[(\[](?P<zone>{ANY})[)\]]"),
        re.compile(rf"[(\[][Aa]ll (?:times )?(?:in )?(?P<zone>{ANY})[)\]]"),
    ),
    regions={
        "the day before the month": (
            re.compile(rf"(?:{DAY})(?:st|nd|rd|th)? (?:{'|'.join(m for m in MONTHS if m != 'May')})\b"),
            words("-US -CA"),
        ),
        "the month before the day": (re.compile(rf"(?:{beginning(*MONTHS)}) \d{{1,2}}, \d{{4}}\b"), words("US CA PH")),
        "a point between hour and minute": (
            re.compile(beginning(r"\d\d?\.[0-5]\d ?[ap]\.?m\b")),
            words("GB IE IN ZA AU NZ"),
        ),
        "pounds": (re.compile(r"£\s?\d"), words("GB")),
        "rupees": (re.compile("₹|" + beginning(r"Rs\.? ?\d", r"lakhs?\b", r"crores?\b")), words("IN")),
        "the parts of a British town": (re.compile(rf"(?:{BRITISH})\b"), words("GB")),
    },
)
