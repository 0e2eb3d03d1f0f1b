"""Days of other calendars as Gregorian dates: Hebrew by its rules; Islamic, Chinese and Hindu by the moon and the sun."""

from __future__ import annotations

import datetime as dt
from itertools import accumulate
from math import radians, sin

HEBREW_EPOCH = -1373427
NOON_2000 = 730120.5
HIJRA, MONTH, SUNSET = 227015, 29.530588, 0.64
HEBREW = {
    "rosh-hashanah": 0, "yom-kippur": 9, "sukkot": 14, "hoshana-rabbah": 20, "shemini-atzeret": 21, "simchat-torah": 22,
}  # fmt: skip
FROM_PASSOVER = {
    "passover": 0, "purim": -30, "shushan-purim": -29, "fast-of-esther": -31, "lag-baomer": 33, "shavuot": 50,
    "yom-hashoah": 12, "yom-haatzmaut": 20, "yom-yerushalayim": 43,
}  # fmt: skip
MOVED = {
    "fast-of-esther": {6: -2}, "yom-hashoah": {5: -1, 7: 1}, "yom-haatzmaut": {5: -1, 6: -2, 1: 1}, "tisha-bav": {6: 1},
}  # fmt: skip
ISLAMIC = {
    "islamic-new-year": (1, 1), "ashura": (1, 10), "mawlid": (3, 12), "isra": (7, 27), "ramadan": (9, 1),
    "laylat-al-qadr": (9, 27), "eid-al-fitr": (10, 1), "eid-al-adha": (12, 10), "arafat": (12, 9), "hazrat-ali": (7, 13), "shab-e-barat": (8, 15),
}  # fmt: skip
SUNRISE, MIDDAY, AFTERNOON, EVENING, MIDNIGHT = 0.02, 0.27, 0.39, 0.58, 0.77
HINDU = {
    "ugadi": (1, 1, SUNRISE), "rama-navami": (1, 9, MIDDAY), "mahavir-jayanti": (1, 13, SUNRISE), "buddha-purnima": (2, 15, SUNRISE),
    "ratha-yatra": (4, 2, SUNRISE), "guru-purnima": (4, 15, SUNRISE), "raksha-bandhan": (5, 15, SUNRISE),
    "janmashtami": (5, 23, MIDNIGHT), "ganesh-chaturthi": (6, 4, MIDDAY), "navaratri": (7, 1, SUNRISE),
    "dussehra": (7, 10, AFTERNOON), "valmiki": (7, 15, SUNRISE), "karva-chauth": (7, 19, EVENING),
    "dhanteras": (7, 28, EVENING), "naraka-chaturdashi": (7, 29, SUNRISE), "diwali": (7, 30, EVENING), "bhai-dooj": (8, 2, AFTERNOON),
    "chhath": (8, 6, SUNRISE), "guru-nanak": (8, 15, SUNRISE), "vasant-panchami": (11, 5, MIDDAY),
    "guru-gobind-singh": (10, 7, SUNRISE), "dayananda": (11, 25, SUNRISE), "akshaya-tritiya": (2, 3, MIDDAY),
    "hanuman-jayanti": (1, 15, SUNRISE), "govardhan": (8, 1, SUNRISE), "nag-panchami": (5, 5, SUNRISE),
    "sharad-purnima": (7, 15, MIDNIGHT), "guru-ravidass": (11, 15, SUNRISE), "maha-shivaratri": (11, 29, MIDNIGHT), "holika-dahan": (12, 15, EVENING),
}  # fmt: skip
AFTER_HINDU = {"holi": ("holika-dahan", 1)}
INGRESS = {"makar-sankranti": (9, 10, 0.51), "vaisakhi": (0, 100, 0.77)}
CHINESE = {
    "chinese-new-year": (1, 1), "lantern-festival": (1, 15), "vesak": (4, 15), "dragon-boat": (5, 5), "qixi": (7, 7), "ghost": (7, 15),
    "mid-autumn": (8, 15), "double-ninth": (9, 9),
}  # fmt: skip
PARSI = dt.date(2018, 8, 17).toordinal()


def other_calendar(key: str, year: int) -> tuple[int, int] | None:
    """The month and day in a Gregorian *year* of a day of another calendar; None for an unknown name.

    >>> other_calendar("yom-kippur", 2018), other_calendar("chinese-new-year", 2018), other_calendar("diwali", 2019)
    ((9, 19), (2, 16), (10, 27))
    """
    if not 1900 <= year <= 2100:
        return None
    found = hebrew(key, year) or chinese(key, year) or islamic(key, year) or hindu(key, year) or solar(key, year)
    day = dt.date.fromordinal(found) if found else None
    return (day.month, day.day) if day else None


def hebrew_new_year(year: int) -> int:
    """The ordinal of 1 Tishri (Reingold and Dershowitz, Calendrical Calculations)."""
    before, here, after = (elapsed(year + n) for n in (-1, 0, 1))
    late = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return HEBREW_EPOCH + here + late


def elapsed(year: int) -> int:
    """The days from the epoch to the new moon of Tishri, moved off three weekdays."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def hebrew(key: str, year: int) -> int | None:
    """The ordinal of a day of the Hebrew calendar, moved where its weekday would break the sabbath."""
    found = unmoved(key, year)
    if found is None:
        return None
    return found + MOVED.get(key, {}).get(dt.date.fromordinal(found).isoweekday(), 0)


def unmoved(key: str, year: int) -> int | None:
    """The ordinal of a date of the Hebrew calendar."""
    autumn, spring = hebrew_new_year(year + 3761), hebrew_new_year(year + 3761) - 163
    if key in HEBREW:
        return autumn + HEBREW[key]
    if key in FROM_PASSOVER:
        return spring + FROM_PASSOVER[key]
    if key == "hanukkah":
        length = hebrew_new_year(year + 3762) - autumn
        return autumn + 84 - (length % 10 != 5)
    if key == "tu-bishvat":
        leap = (7 * (year + 3760) + 1) % 19 < 7
        return spring - (89 if leap else 59)
    return spring + 112 if key == "tisha-bav" else None


def sun(t: float) -> float:
    """The longitude of the sun in degrees, *t* Julian centuries after 2000 (Astronomical Almanac, low precision)."""
    days = t * 36525
    mean, anomaly = 280.460 + 0.9856474 * days, radians(357.528 + 0.9856003 * days)
    return (mean + 1.915 * sin(anomaly) + 0.020 * sin(2 * anomaly)) % 360


MOON = (
    (6.29, 135.0, 477198.87), (-1.27, 259.3, -413335.36), (0.66, 235.7, 890534.22), (0.21, 269.9, 954397.74),
    (-0.19, 357.5, 35999.05), (-0.11, 186.5, 966404.03), (0.06, 246.2, 854535.17), (0.055, 10.7, 1367733.0),
    (-0.034, 297.8, 445267.11), (0.041, 137.5, 441199.8), (-0.03, 132.5, 513197.9),
)  # fmt: skip


def moon(t: float) -> float:
    """The longitude of the moon in degrees (Astronomical Almanac, low precision, with a few terms more)."""
    return (218.32 + 481267.881 * t + sum(a * sin(radians(b + c * t)) for a, b, c in MOON)) % 360


def centuries(moment: float) -> float:
    """Julian centuries after 2000 of an ordinal with a fraction of a day, UTC."""
    return (moment - NOON_2000) / 36525


def elongation(moment: float) -> float:
    """How far the moon is ahead of the sun, in degrees."""
    t = centuries(moment)
    return (moon(t) - sun(t)) % 360


def new_moon(moment: float) -> float:
    """The last new moon at or before a moment."""
    found = moment - elongation(moment) / 12.19
    for _ in range(6):
        away = (elongation(found) + 180) % 360 - 180
        found -= away / 12.19
    return found if found <= moment else new_moon(found - 1)


def chinese(key: str, year: int) -> int | None:
    """The ordinal of a day of the Chinese calendar: the first month holds the sun's 330th degree, and so on by thirties."""
    if key == "qingming":
        return int(reaches(15, dt.date(year, 4, 4).toordinal()) + 1 / 3)
    if key not in CHINESE:
        return None
    number, day = CHINESE[key]
    term = reaches(300 + 30 * number, dt.date(year, 2, 18).toordinal() + 30.4 * (number - 1))
    month = new_moon(int(term + 1 / 3) + 1 - 1 / 3 - 1e-6)
    return int(month + 1 / 3) + day - 1


def reaches(degree: float, near: float) -> float:
    """The moment nearest to another at which the sun comes to a longitude."""
    for _ in range(5):
        near -= ((sun(centuries(near)) - degree + 180) % 360 - 180) / 0.9856
    return near


def solar(key: str, year: int) -> int | None:
    """The ordinal of a day on which the sun enters a sign in India, or of the Parsi year of 365 days."""
    if key == "parsi-new-year":
        day = PARSI + 365 * (year - 2018)
        years = (n for n in (day - 365, day, day + 365) if dt.date.fromordinal(n).year == year)
        return next(years, None)
    if key not in INGRESS:
        return None
    entered, after, limit = INGRESS[key]
    first = dt.date(year, 1, 1).toordinal() + after - 5
    moment = next((first + n / 48 for n in range(960) if sign(first + n / 48) == entered), None)
    return None if moment is None else int(moment + 1 - limit)


def islamic(key: str, year: int) -> int | None:
    """The ordinal of a day of the Islamic calendar: a month begins on the evening after the new moon, seen from Mecca."""
    if key == "jumatul-wida":
        eid = islamic("eid-al-fitr", year)
        return eid and eid - (eid - 5) % 7 - 7 * (eid % 7 == 5)
    if key not in ISLAMIC:
        return None
    month, day = ISLAMIC[key]
    first, last = dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
    near = round((first - HIJRA) / MONTH)
    for count in range(near - 2, near + 13):
        found = int(new_moon(HIJRA + count * MONTH + 10) + 1 - SUNSET) + day
        if count % 12 == month - 1 and first <= found <= last:
            return found
    return None


def lunar_month_length(first: dt.date) -> int:
    """The days of the Islamic month that begins on a day."""
    start = first.toordinal()
    return int(new_moon(start + 40) + 1 - SUNSET) + 1 - start


def hindu(key: str, year: int) -> int | None:
    """The ordinal of a day of the Hindu calendar: the day on which its lunar day holds at its hour in India."""
    if key in AFTER_HINDU:
        other, days = AFTER_HINDU[key]
        found = hindu(other, year)
        return found + days if found else None
    if key not in HINDU:
        return None
    month, tithi, hour = HINDU[key]
    starts = (lunar_month(month, year - back) for back in (1, 0))
    held = (holding(start, tithi, hour) for start in starts if start is not None)
    return next((day for day in held if dt.date.fromordinal(day).year == year), None)


def lunar_month(month: int, year: int) -> float | None:
    """The new moon that begins a Hindu month in *year*, the second where there are two."""
    first = new_moon(dt.date(year, 1, 1).toordinal() + 30.0 * ((month + 1) % 12) - 40)
    moons = accumulate(range(7), lambda moon, _: new_moon(moon + 31), initial=first)
    return max((moon for moon in moons if sign(moon) == (month + 10) % 12), default=None)


def sign(moment: float) -> int:
    """The sidereal sign of the sun, by the Lahiri ayanamsa."""
    t = centuries(moment)
    return int((sun(t) - 23.853 - 1.3966 * t) % 360 // 30)


def holding(start: float, tithi: int, hour: float) -> int:
    """The first day whose *hour*, a fraction of a day in UTC, lies in or after a lunar day of the month that begins at *start*."""
    first = int(start) + max(0, tithi - 3)
    days = range(first, first + 6)
    return next(day for day in days if (elongation(day + hour) - 12 * (tithi - 1)) % 360 < 180)
