"""English names of days."""

from __future__ import annotations

import re

from timeline.lang.en.words import SPOKEN_YEAR, YEAR, spoken_year
from timeline.rules import rule
from timeline.values import Named, Nth, Step, Value

ROWS = """
christmas-day: christmas day|christmas|xmas|xmas day|x-mas
christmas-eve: christmas eve|xmas eve
boxing-day: boxing day
new-years-eve: new year's eve|new years eve|nye
new-year: new year's day|new years day|new year's
halloween: halloween|hallowe'en|halloween day|all hallows' eve
valentine: valentine's day|valentine day|st valentine's day|st. valentine's day|saint valentine's day|valentines day
labor-day: labor day|labour day
memorial-day: memorial day|decoration day
thanksgiving: thanksgiving day|thanksgiving|turkey day
independence-day: independence day|fourth of july|4th of july
veterans-day: veterans day|veterans' day|veteran's day|veteran day
remembrance-day: remembrance day
armistice: armistice day
easter: easter|easter sunday|easter day
easter-monday: easter monday|easter mon
good-friday: good friday
holy-saturday: holy saturday|easter saturday
ash-wednesday: ash wednesday
palm-sunday: palm sunday
shrove-tuesday: shrove tuesday|pancake day|pancake tuesday|mardi gras|fat tuesday
shrove-monday: shrove monday
mothering-sunday: mothering sunday
maundy-thursday: maundy thursday|holy thursday
lent: lent
holy-week: holy week
ascension: ascension day
whit-sunday: whit sunday|whitsunday|pentecost sunday
pentecost: pentecost
whit-monday: whit monday|pentecost monday
trinity: trinity sunday
corpus-christi: corpus christi
orthodox-easter: orthodox easter|orthodox easter sunday|greek easter
orthodox-good-friday: orthodox good friday|orthodox great friday
orthodox-easter-monday: orthodox easter monday
orthodox-palm-sunday: orthodox palm sunday
orthodox-pentecost: orthodox pentecost
clean-monday: clean monday|orthodox shrove monday|orthodox ash monday
lazarus-saturday: lazarus saturday
great-lent: great lent|great fast
may-day: may day
mlk-day: martin luther king day|martin luther king's day|martin luther king jr. day|martin luther king jr day|mlk day|civil rights day
columbus-day: columbus day|indigenous peoples' day
presidents-day: presidents' day|presidents day|president's day|washington's birthday
st-patrick: st patrick's day|st. patrick's day|saint patrick's day|st paddy's day|saint paddy's day|paddy's day|saint patricks day|st patricks day
st-david: st david's day|st. david's day
st-george: st george's day|st. george's day
st-andrew: st andrew's day|st. andrew's day
st-stephen: st stephen's day|st. stephen's day
st-nicholas: st nicholas day|st. nicholas day
anzac: anzac day
australia-day: australia day
waitangi: waitangi day
canada-day: canada day|dominion day
victoria-day: victoria day
bastille: bastille day
juneteenth: juneteenth
groundhog: groundhog day|groundhogs day|groundhog's day
mothers-day: mother's day|mothers day|mothers' day
fathers-day: father's day|fathers day|fathers' day
grandparents: grandparents day|grandparents' day|national grandparents day
guy-fawkes: bonfire night|guy fawkes day|guy fawkes night
all-saints: all saints' day|all saints day|all hallows
all-souls: all souls' day|all souls day
michaelmas: michaelmas
epiphany: epiphany|three kings day|three kings' day
twelfth-night: twelfth night
midsummer: midsummer's day|midsummer day
hogmanay: hogmanay
burns-night: burns night|burns' night
candlemas: candlemas
ides: ides of march
earth-day: earth day
earth-hour: earth hour
april-fools: april fools' day|april fools day|april fool's day|april fools|april fool's
pi-day: pi day
star-wars: star wars day
cinco-de-mayo: cinco de mayo
flag-day: flag day
womens-day: international women's day|women's day
patriot-day: patriot day
world-vegan: world vegan day
world-aids: world aids day
human-rights: human rights day
siblings-day: siblings day|sibling day|national sibling day|national siblings day
lincoln: lincoln's birthday|lincolns birthday
loyalty-day: loyalty day
lei-day: lei day
rizal: rizal day
garifuna: garifuna settlement day
kings-day: king's day|koningsdag
indian-arrival: indian arrival day
reconciliation: day of reconciliation
vimy: vimy ridge day
twelfth: glorious twelfth|orangemen's day
pearl-harbor: pearl harbor day|pearl harbor remembrance day
ve-day: ve day|v-e day
kwanzaa: kwanzaa
black-friday: black friday
cyber-monday: cyber monday
giving-tuesday: giving tuesday
election-day: election day
arbor-day: arbor day
admin-day: administrative professionals' day|administrative professional day|secretaries' day
family-day: family day
civic-holiday: civic holiday|terry fox day
patriots-day: national patriots' day
discovery-day: discovery day
spring-bank: spring bank holiday|late may bank holiday
early-may-bank: early may bank holiday|may day bank holiday
summer-bank: summer bank holiday|august bank holiday
heroes-day: heroes' day|heroes day
national-heroes: national heroes' day|national heroes day
us-dst-start: daylight saving start|daylight savings start|daylight saving start day|daylight savings start day
us-dst-end: daylight saving end|daylight savings end|daylight saving end day|daylight savings end day
military-spouse: military spouse day
ems-week: emergency medical services week|ems week
emsc-day: emergency medical services for children day|emsc day
gandhi: gandhi jayanti
shivaji: shivaji jayanti
rosh-hashanah: rosh hashanah|rosh hashana|rosh hashanna|jewish new year
yom-kippur: yom kippur|day of atonement
sukkot: sukkot|sukkoth|succos|feast of tabernacles|feast of booths
shemini-atzeret: shemini atzeret
simchat-torah: simchat torah
hanukkah: hanukkah|chanukah|hannukkah|hanukah|chanukkah
tu-bishvat: tu bishvat|tu b'shvat
purim: purim
shushan-purim: shushan purim
passover: passover|pesach
lag-baomer: lag baomer|lag b'omer|lag ba'omer
shavuot: shavuot|shavuoth
tisha-bav: tisha b'av
yom-hashoah: yom hashoah|yom ha'shoah
yom-haatzmaut: yom haatzmaut|yom ha'atzmaut
ramadan: ramadan|ramzan|ramadhan|ramzaan|ramazan
eid-al-fitr: eid al-fitr|eid al fitr|eid ul-fitr|eid-ul-fitr
eid-al-adha: eid al-adha|eid al adha|eid ul-adha|eid-ul-adha|bakr id|bakrid|feast of sacrifice|feast of the sacrifice|sacrifice feast
islamic-new-year: islamic new year|hijri new year
ashura: day of ashura|ashura
mawlid: mawlid|mawlid al-nabawi|mawlid al-nabi|milad un-nabi|milad-un-nabi
isra: isra and mi'raj|isra and miraj
laylat-al-qadr: laylat al-qadr|laylat al qadr|laylat al kadr|night of power|night of destiny
chinese-new-year: chinese new year|chinese new year's day|chinese lunar new year|chinese lunar new year's day|lunar new year|spring festival
lantern-festival: lantern festival
dragon-boat: dragon boat festival
mid-autumn: mid-autumn festival|moon festival
diwali: diwali|deepavali|divali|lakshmi puja
dhanteras: dhanteras|dhanatrayodashi
naraka-chaturdashi: naraka chaturdashi|choti diwali|chhoti diwali
bhai-dooj: bhai dooj
holi: holi|phagwah
holika-dahan: holika dahan|chhoti holi
dussehra: dussehra|vijayadashami|dasara
navaratri: navaratri|navratri|durga puja
ganesh-chaturthi: ganesh chaturthi
janmashtami: krishna janmashtami|janmashtami|gokulashtami
raksha-bandhan: raksha bandhan|rakhi
rama-navami: rama navami|ram navami
maha-shivaratri: maha shivaratri|shivaratri|shivratri
mahavir-jayanti: mahavir jayanti
karva-chauth: karva chauth
chhath: chhath|chhath puja
ratha-yatra: ratha yatra|ratha-yatra|rath yatra
ugadi: ugadi|yugadi|gudi padwa
vasant-panchami: vasant panchami|basant panchami
guru-nanak: guru nanak jayanti
guru-ravidass: guru ravidass jayanti|guru ravidas jayanti|guru ravidass birthday|guru ravidas birthday
valmiki: valmiki jayanti|pargat diwas
vesak: vesak|buddha purnima|buddha day
"""
NAMES = {
    name.strip(): key
    for row in ROWS.strip().splitlines()
    for key, names in [row.split(": ", 1)]
    for name in names.split("|")
}
ONLY_CAPITAL = frozenset(
    """new-year may-day epiphany pentecost lent holi twelfth all-saints candlemas michaelmas family-day flag-day
    independence-day purim ascension election-day patriot-day human-rights discovery-day ides heroes-day""".split()
)
PATTERN = "|".join(re.escape(n).replace("\\ ", " ").replace("\\-", "-") for n in sorted(NAMES, key=len, reverse=True))
NOT_DAY = r"(?! (?:tree|trees|card|cards|present|presents|gift|gifts|island|dinner|carol|carols|party|parties|shopping|season|lights|sales|sale|spirit|egg|eggs|bonnet|bunny|lily|parade|costume|costumes|rising|jumper|sweater|pudding|cake|market|markets|massacre|special|offensive|crackers?|sermon|message|speech|week|celebrations?|festivities|decorations?|dance|ball)\b)"
WHICH = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "upcoming": 1, "following": 1, "this": 0}
ASKED_WHICH = "(?:(?P<which>this past|this coming|last|past|previous|next|coming|upcoming|this) )?"


def key_of(words: str) -> str:
    """The key of a day by its name."""
    return NAMES[
        re.sub(r"\s+", " ", words.lower()).replace("’", "'").replace("ʼ", "'").replace("‑", "-").replace("‐", "-")
    ]


def year_said(words: str | None) -> int | None:
    """The year in digits or in words."""
    if not words:
        return None
    if words.lstrip("'’").isdecimal():
        number = int(words.lstrip("'’"))
        return number if number > 99 else number + (2000 if number < 50 else 1900)
    return spoken_year(words)


@rule(
    rf"{ASKED_WHICH}(?P<name>{PATTERN})(?:(?:,| of| in)? (?P<year>{YEAR}|'\d\d|{SPOKEN_YEAR})(?!\d)|(?: of)? (?P<rel>this|last|next) year)?(?:'s(?=\s))?{NOT_DAY}",
    on=frozenset("#" if n[0].isdecimal() else re.split(r"[ '.-]", n)[0] for n in NAMES)
    | frozenset("this last past previous next coming upcoming".split()),
    examples={
        "Christmas Day 2019": "2019-12-25",
        "Labor Day": "XXXX-XX-XX",
        "thanksgiving of 2012": "2012-11-22",
        "Yom Kippur 2018": "2018-09-19",
        "Diwali 2019": "2019-10-27",
        "last Thanksgiving": "now-1 XXXX-XX-XX",
        "Thanksgiving of next year": "1. XXXX-XX-XX of now+1 year",
    },
    rejects=("May", "Christmas tree", "an independence day", "easter eggs"),
)
def named_day(m: re.Match[str]) -> Value | None:
    key = key_of(m["name"])
    if m["name"][0].islower() and key in ONLY_CAPITAL:
        return None
    day = Named(key, year_said(m["year"]))
    if m["rel"]:
        return Nth(1, day, Step("now", WHICH[m["rel"].lower()], "year"))
    return Step("now", WHICH[m["which"].lower().split()[-1]], day) if m["which"] and not day.year else day
