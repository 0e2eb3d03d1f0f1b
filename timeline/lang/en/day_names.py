"""The English names of days: a row for each day, its names in small letters without apostrophes, dots and articles.

`[x]` may be left out, `(x/y)` is either; a name stands for every way to write its capitals, apostrophes and hyphens.
The days and their names are those of the United Nations' list of international days, of the public holidays of
English-speaking countries, and of the churches, mosques, synagogues and temples in those countries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import Any

ROWS = """
christmas-day: (christmas/xmas/x mas) [day]
christmas-eve: (christmas/xmas/x mas) eve
boxing-day: boxing day
new-years-eve: new year[s] eve|nye|old years night
new-year: new year[s] day|new years
halloween: halloween [day]|halloween night|all hallows eve
valentine: [st] valentine[s] day
labor-day: labor day
memorial-day: memorial day|decoration day
thanksgiving: thanksgiving [day]|turkey day
thanksgiving-eve: thanksgiving eve
canada-thanksgiving: canadian thanksgiving [day]
independence-day: independence day|(fourth/4th) of july
veterans-day: veteran[s] day
remembrance-day: remembrance day|poppy day
remembrance-sunday: remembrance sunday
armistice: armistice day
easter: easter [(sunday/day)]|resurrection sunday|paschal sunday
easter-monday: easter monday
easter-tuesday: easter tuesday
good-friday: good friday|great friday
holy-saturday: holy saturday|easter saturday|black saturday
spy-wednesday: spy wednesday|holy wednesday
ash-wednesday: ash wednesday
palm-sunday: palm sunday|branch sunday
passion-sunday: passion sunday
shrove-tuesday: (shrove/carnival) tuesday|pancake (day/tuesday)|mardi gras|fat tuesday
shrove-monday: (shrove/carnival) monday|rose monday
shrove-sunday: shrove sunday
mothering-sunday: mothering sunday
maundy-thursday: (maundy/holy/covenant/sheer) thursday|thursday of mysteries
lent: lent
holy-week: holy week
ascension: ascension (day/thursday)
whit-sunday: whit sunday|whitsunday|pentecost sunday|white sunday
pentecost: pentecost
whit-monday: whit monday|pentecost monday|monday of holy spirit
trinity: trinity sunday
corpus-christi: corpus christi|feast of corpus christi
sacred-heart: feast of sacred heart
low-sunday: low sunday|divine mercy sunday
advent: advent sunday|first sunday of advent
stir-up: stir up sunday
annunciation: feast of annunciation|lady day|annunciation day
assumption: assumption [of mary]|assumption day|feast of assumption
immaculate: [feast of] immaculate conception
holy-cross: holy cross day
holy-innocents: holy innocents day|childermas
reformation: reformation day
walpurgis: walpurgis night
orthodox-easter: (orthodox/greek/eastern) easter [(sunday/day)]|pascha
orthodox-good-friday: orthodox (good/great) friday
orthodox-maundy-thursday: orthodox (holy/maundy/great) thursday
orthodox-holy-saturday: orthodox (holy/great) saturday
orthodox-easter-monday: orthodox easter monday
orthodox-palm-sunday: orthodox (palm/branch) sunday
orthodox-ascension: orthodox ascension [day]
orthodox-pentecost: orthodox pentecost|orthodox whit sunday
orthodox-whit-monday: orthodox (whit/pentecost) monday|orthodox monday of holy spirit
orthodox-christmas: orthodox christmas [day]
orthodox-new-year: orthodox new year|old new year
clean-monday: clean monday|orthodox (shrove/ash/green/pure) monday|monday of lent
lazarus-saturday: lazarus saturday
great-lent: great (lent/fast)
timkat: timkat
enkutatash: enkutatash|ethiopian new year
may-day: may day
workers-day: [international] workers day|labour day
mlk-day: martin luther king[s] [jr] day|mlk [jr] day|civil rights day
mlk-weekend: (mlk/martin luther king) [jr] [day] (weekend/week end)
columbus-day: columbus day|indigenous peoples day
columbus-weekend: columbus day (weekend/week end)
presidents-day: president[s] day|[george] washington[s] (birthday/day)|daisy gatson bates day
presidents-weekend: president[s] day (weekend/week end)
lincoln: [abraham] lincoln[s] (birthday/day)
jefferson: [thomas] jefferson[s] (birthday/day)
labor-day-weekend: (labor/labour) day (weekend/week end)
memorial-day-weekend: memorial day (weekend/week end)
victoria-weekend: (victoria day/may long) (weekend/week end)
thanksgiving-weekend: thanksgiving (weekend/week end)
easter-weekend: easter (weekend/week end)
st-patrick: (st/saint) (patrick/patricks/paddys) day|paddys day
st-david: (st/saint) davids day
st-george: [feast of] (st/saint) (george/georges) [day]
st-andrew: (st/saint) andrews day
st-stephen: [feast of] (st/saint) (stephen/stephens) [day]|wren day|day of wren
st-nicholas: (st/saint) nicholas day
st-joseph: (st/saint) josephs day|feast of (st/saint) joseph
st-joseph-worker: feast of (st/saint) joseph worker
st-francis: feast of (st/saint) francis [of assisi]|(st/saint) francis day
st-james: (st/saint) james[s] day
st-lucia: (st/saint) (lucia/lucias/lucy/lucys) day
st-barbara: (st/saint) barbaras day
st-cecilia: (st/saint) cecilias day
st-swithin: (st/saint) (swithin/swithins/swithun/swithuns) day
st-crispin: (st/saint) (crispin/crispins) day
st-jean: (st/saint) jean baptiste [day]|la (st/saint) jean|fete nationale du quebec
martinmas: martinmas|(st/saint) martins day
anzac: anzac day
australia-day: australia day|invasion day
wattle: [national] wattle day
sorry-day: [national] sorry day
mabo: mabo day
reconciliation-act: reconciliation day
naidoc: naidoc week
ekka: ekka|royal queensland show|royal national agricultural show|rna show
ekka-day: ekka day|royal queensland show day|royal national agricultural show day|rna show day
regatta-day: [royal hobart] regatta day
hobart-regatta: royal hobart regatta
adelaide-cup: adelaide cup [day]
eight-hours: eight hours day
melbourne-cup: melbourne cup [day]
western-australia: western australia day
kings-birthday: (kings/queens) [official] birthday
arbor-week: national arbor week
waitangi: waitangi day
dominion-nz: south canterbury anniversary day
canada-day: canada day|dominion day
canada-flag: (national flag of canada/canadian flag) day|flag day of canada
indigenous-ca: national (indigenous/aboriginal) [peoples] day
nunavut: nunavut day
victoria-day: victoria day|sovereigns birthday|empire day|may two four
civic-holiday: civic holiday|august monday|terry fox day|(british columbia/bc/natal/new brunswick/saskatchewan/simcoe) day
family-day: family day|islander day|louis riel day|[nova scotia] heritage day
patriots-day: national patriots day
discovery-day: discovery day
memorial-nl: memorial day in newfoundland
truth-ca: national day for truth and reconciliation|orange shirt day
vimy: [national] vimy ridge day
twelfth: glorious twelfth|orangemens day|(battle/day) of (boyne/orangemen)
bastille: bastille day
juneteenth: juneteenth|freedom day in texas
groundhog: groundhog[s] day
mothers-day: mother[s] day
fathers-day: father[s] day
grandparents: [national] grandparent[s] day
parents-us: [national] parent[s] day
siblings-day: [national] sibling[s] day
military-spouse: [national] military spouse[s] [appreciation] day
gold-star: gold star mother[s] day
boss: [national] boss[es] [s] day
admin-day: (administrative/administration/admin) (professional/professionals/assistant/assistants) day|(admin/admins/secretary/secretarys/secretaries) day
employee-appreciation: employee appreciation day
armed-forces: armed forces day
peace-officers: peace officers memorial day
national-prayer: national day of prayer
constitution: constitution day|citizenship day
bill-of-rights: bill of rights day
purple-heart: purple heart day
womens-equality: womens equality day
aviation: national aviation day
native-american: native american day
freedom-day-us: national freedom day
stephen-foster: stephen foster [memorial] day
religious-freedom: religious freedom day
rosa-parks: rosa parks day
susan-anthony: susan b anthony day
cesar-chavez: cesar chavez day
harvey-milk: harvey milk day
malcolm-x: malcolm x day
pulaski: casimir pulaski day|pulaski day
evacuation-day: evacuation day
patriots-day-us: patriots day
san-jacinto: san jacinto day
texas-independence: texas independence day
emancipation-us: emancipation day
tax-day: tax day
west-virginia: west virginia day
bunker-hill: bunker hill day
pioneer-day: pioneer day
hawaii: (statehood/admission) day in hawaii|hawaii (statehood/admission) day
alaska: alaska day
nevada: nevada day
marine-corps: marine corps birthday
navy-day-us: navy day
wright-brothers: wright brothers day
hispanic: hispanic day
inauguration: inauguration day
super-tuesday: super tuesday
super-tuesday-2008: super duper tuesday|(tsunami/giga/mega giga) tuesday
mini-tuesday: mini tuesday
super-bowl: super bowl sunday
sweetest: sweetest day
small-business-saturday: small business saturday
doughnut: national (doughnut/donut) day
ice-cream: national ice cream day
smokeout: great american smokeout
free-comic: free comic book day
guy-fawkes: bonfire night|guy fawkes [(day/night)]|fireworks night
all-saints: all saints day|all hallows [day]|allhallowmas
all-souls: all souls day
day-of-dead: day of dead|dia de (los/) muertos
michaelmas: michaelmas
epiphany: epiphany|three kings day
twelfth-night: twelfth night
midsummer: midsummer [s] day|midsummers day
hogmanay: hogmanay
burns-night: burns (night/supper)
candlemas: candlemas
lammas: lammas [day]
ides: ides of march
commonwealth: commonwealth day
trafalgar: trafalgar day
battle-of-britain: battle of britain day
d-day: d day anniversary
vj-day: v j day|vj day
ve-day: ve day|v e day|victory in europe day
europe-day: europe day
norway: norwegian constitution day
swiss: swiss national day
german-unity: german unity day|day of german unity
china-national: chinese national day|national day of china
double-ten: double ten day
greek-independence: greek independence day
finnish-independence: finnish independence day
mexican-independence: mexican independence day
brazil-independence: brazilian independence day
pakistan-day: pakistan day
pakistan-independence: pakistan[i] independence day
india-independence: indian independence day
bangladesh-independence: bangladesh[i] independence day
philippine-independence: philippine independence day
jamaica-independence: jamaica[n] independence day
trinidad-independence: trinidad[ian] independence day
belize-independence: belize[an] independence day
republic-tt: republic day of trinidad
victory-day: victory day
freedom-day-za: freedom day
youth-day-za: soweto day
womens-day-za: national womens day
heritage-za: heritage day in south africa|braai day
reconciliation: day of (reconciliation/vow/covenant)|dingaans day
goodwill: day of goodwill
kruger: kruger day
emancipation-caribbean: first of august
baptist-liberation: [spiritual] baptist liberation [shouter] day|shouter baptist liberation day
indian-arrival: indian arrival day
garifuna: garifuna settlement day
baron-bliss: baron bliss day|national heroes and benefactors day
commonwealth-bz: sovereigns day
st-georges-caye: (st/saint) georges caye day
valor-ph: araw ng kagitingan|day of valor|bataan day
bonifacio: bonifacio day
ninoy-aquino: ninoy aquino day
rizal: rizal day
national-heroes: national heroes day
heroes-day: heroes day
tartan: tartan day
kings-day: kings day|koningsdag
earth-day: earth day
earth-hour: earth hour
april-fools: april fool[s] [day]|all fools day
pi-day: pi day
star-wars: star wars day
towel: towel day
geek-pride: geek pride day
pirate: [international] talk like a pirate day
programmer: day of programmer|programmers day
bicycle-day: bicycle day
four-twenty: 420 day
cinco-de-mayo: cinco de mayo
flag-day: flag day
patriot-day: patriot day
loyalty-day: loyalty day|law day
lei-day: lei day
leif-erikson: leif (erikson/ericson/eriksson) day
pearl-harbor: pearl harbor [remembrance] day
kwanzaa: kwanzaa
festivus: festivus
singles: singles day
bloomsday: bloomsday
black-friday: black friday
cyber-monday: cyber monday
giving-tuesday: giving tuesday
election-day: election day
arbor-day: [national] arbor day
spring-bank: (spring/late may) bank holiday
early-may-bank: (early may/may day) bank holiday
summer-bank: (summer/late summer/august) bank holiday
june-bank: june bank holiday
october-bank: october bank holiday
us-dst-start: daylight saving[s] [time] (start/starts/begins) [day]
us-dst-end: daylight saving[s] [time] (end/ends) [day]
ems-week: (emergency medical services/ems) week
emsc-day: (emergency medical services for children/emsc) day
dog: (international/national) dog day
cat: (international/world) cat day
beer: international beer day
coffee: international coffee day
tuba: international tuba day
sysadmin-day: (sysadmin/system administrator) [appreciation] day
braille: world braille day
religion: world religion day
customs: [international] customs day
data-privacy: data (privacy/protection) day
leprosy: world leprosy day
holocaust: [international] holocaust (remembrance/memorial) day|international day of commemoration in memory of victims of holocaust
wetlands: world wetlands day
cancer: world cancer day
no-mutilation: [international] day of zero tolerance for female genital mutilation|zero tolerance day
sick: world day of sick
women-in-science: [international] day of women and girls in science
darwin: darwin day
radio: world radio day
social-justice: [world] day of social justice|world social justice day
mother-language: [international] mother language day
zero-discrimination: zero discrimination day
wildlife: world wildlife day
womens-day: [international] womens day
kidney: world kidney day
day-of-prayer: world day of prayer
consumer-rights: [world] consumer rights day
happiness: [international] (day of happiness/happiness day)
oral-health: world oral health day
french-language: (un/) french language day
no-racism: [international] day for elimination of racial discrimination
down-syndrome: world down syndrome day
forests: [international] day of forests
poetry: world poetry day
nowruz: [international day of] (nowruz/norooz/nauroz/nevruz/newroz)|persian new year|iranian new year
water: world water day
meteorology: world meteorological day
tuberculosis: world (tuberculosis/tb) day
truth: international day for right to truth
slavery-victims: [international] day of remembrance of [victims of] slavery
detained-staff: [international] day of solidarity with detained and missing staff members
theatre: world (theatre/theater) day
trans-visibility: [international] transgender day of visibility|trans day of visibility
autism: world autism [awareness] day|autism day
mines: [international day for] mine awareness [day]
sport: [international] day of sport for development and peace
health: world health day
rwanda: day of remembrance of victims of rwanda genocide|[international] day of reflection on (1994/) rwanda genocide
parkinsons: world parkinsons day
space-flight: [international] day of human space flight|yuris night
heritage: world heritage day|[international] day for monuments and sites
creativity: world creativity and innovation day
chinese-language: (un/) chinese language day
book: world book [and copyright] day
english-language: (un/) english language day
malaria: world malaria day
chernobyl: [international] chernobyl [disaster] remembrance day
intellectual-property: [world] intellectual property day
safety: world day for safety and health at work
workers-memorial: workers memorial day
chemical-warfare: day of remembrance for all victims of chemical warfare
dance: [international/world] dance day
jazz: [international] jazz day
asthma: world asthma day
tuna: world tuna day
press-freedom: [world] press freedom day
red-cross: world red cross [and red crescent] day
war-remembrance: time of remembrance and reconciliation for those who lost their lives during second world war
ovarian-cancer: world ovarian cancer day
migratory-birds: world migratory bird day
nurses: [international] nurse[s] day
families: [international] day of families
information-society: world (telecommunication/telecommunications/information society) [and information society] day
no-homophobia: [international] day against homophobia
museum: [international] museum day
bee: world bee day
cultural-diversity: world day for cultural diversity
biodiversity: [international] day for biological diversity|world biodiversity day
fistula: [international] day to end obstetric fistula
turtle: world turtle day
africa: (africa/african) (day/freedom day/liberation day)
missing-children: [(international/national)] missing childrens day
peacekeepers: [international] day of [united nations] peacekeepers
no-tobacco: world no tobacco day
parents-global: global day of parents
milk: world milk day
bicycle: world bicycle day
innocent-children: [international] day of innocent children victims of aggression
environment: world environment day
russian-language: (un/) russian language day
food-safety: world food safety day
oceans: world ocean[s] day
running: global running day
no-child-labour: [world] day against child (labour/labor)
albinism: [international] albinism awareness day
blood-donor: world blood donor day
elder-abuse: world elder abuse [awareness] day
remittances: [international] day of family remittances
african-child: day of african child
desertification: world day to combat desertification [and drought]
autistic-pride: autistic pride day
sexual-violence: [international] day for elimination of sexual violence [in conflict]
refugee: world refugee day
yoga: [international] (day of yoga/yoga day)
music: world music day|fete de la musique
public-service: [united nations] public service day
widows: [international] widows day
olympic: [international] olympic day
seafarer: day of seafarer
no-drugs: [international] day against drug abuse [and illicit trafficking]
torture-victims: [international] day in support of victims of torture
asteroid: [international] asteroid day
cooperatives: [international] day of cooperatives
ufo: world ufo day
population: world population day
malala: malala day
youth-skills: world youth skills day
emoji: world emoji day
mandela: [nelson] mandela day
chess: [international/world] chess day
hepatitis: world hepatitis day
tiger: (international/global) tiger day
friendship: [international] (day of friendship/friendship day)
trafficking: world day against trafficking in persons
indigenous: [international] day of worlds indigenous (people/peoples)
youth: [international] youth day
elephant: world elephant day
left-handers: [international] left handers day
humanitarian: world humanitarian day
photography: world photography day
mosquito: world mosquito day
slave-trade: [international] day for remembrance of slave trade [and its abolition]
nuclear-tests: [international] day against nuclear tests
disappearances: [international] day of [victims of] [enforced] (disappearances/disappeared)
hiroshima: hiroshima day
sexual-health: world sexual health day
charity: [international] day of charity
literacy: [international/world] literacy day
first-aid: world first aid day
suicide: world suicide prevention day
south-south: [(international/united nations)] day for south south cooperation
democracy: [international] day of democracy
ozone: [international] day for preservation of ozone layer|world ozone day
peace: [international/world] (day of peace/peace day)
car-free: world car free day
bisexuality: [international] (celebrate bisexuality/bisexual visibility) day
sign-languages: [international] day of sign languages
no-nuclear-weapons: [international] day for total elimination of nuclear weapons
languages: european day of languages
tourism: world tourism day
rabies: world rabies day
heart: world heart day
maritime: world maritime day
translation: [international] translation day
older: [international] day of older persons
vegetarian: world vegetarian day
non-violence: [international] day of non violence
animal: world animal day
teachers: world teachers day
habitat: world habitat day
cerebral-palsy: world (cerebral palsy/cp) day
post: world post day
mental-health: world mental health day
no-death-penalty: world day against death penalty
sight: world sight day
egg: world egg day
coming-out: [national] coming out day
girl: [international] day of girl [child]
disaster-reduction: [international] day for [natural] disaster reduction
standards: world standards day
rural-women: [international] day of rural women
handwashing: global handwashing day
food: world food day
poverty: [international] day for eradication of poverty
statistics: world statistics day
un-day: (united nations/un) day
development-information: world development information day
polio: world polio day
audiovisual: world day for audiovisual heritage
stroke: world stroke day
internet: [international] internet day
cities: world cities day
savings: world savings day
world-vegan: world vegan day
journalists: [international] day to end impunity for crimes against journalists
tsunami: world tsunami [awareness] day
environment-in-war: [international] day for preventing exploitation of environment in war [and armed conflict]
science-for-peace: world science day [for peace and development]
pneumonia: world pneumonia day
kindness: world kindness day
diabetes: world diabetes day
recycling: america recycles day
tolerance: [international] (day for tolerance/tolerance day)
prematurity: world prematurity day
students: [international] students day
philosophy: world philosophy day
road-victims: world day of remembrance for road traffic victims
mens: [international] mens day
toilet: world toilet day
childrens-day: [(universal/international/world)] childrens day
industrialization: africa industrialization day
trans-remembrance: transgender day of remembrance
television: world television day
hello: world hello day
violence-against-women: [international] day for elimination of violence against women
palestine: [international] day of solidarity with palestinian people
world-aids: world aids day
slavery: [international] day for abolition of slavery
disabilities: [international] day of (persons with disabilities/people with disabilities/disabled persons)
soil: world soil day
volunteers: [international] volunteer[s] day
civil-aviation: [international] civil aviation day
corruption: [international] (anti corruption day/day against corruption)
genocide: [international] day of commemoration and dignity of victims of [crime of] genocide
human-rights: human rights day
mountain: [international] mountain day
health-coverage: universal health coverage day
migrants: [international] (migrants day/day of migrants)
arabic-language: (un/) arabic language day
solidarity: [international] human solidarity day
republic-day: republic day
army-day: army day
gandhi: gandhi jayanti|gandhis birthday
shivaji: shivaji jayanti
ambedkar: ambedkar jayanti
rabindra: (rabindra/rabindranath/tagore) jayanti
teachers-india: teachers day
childrens-india: childrens day in india
science-india: national science day
vijay-diwas: vijay diwas
rosh-hashanah: rosh (hashanah/hashana/hashanna/ha shanah)|jewish new year|yom teruah
yom-kippur: yom kippur|day of atonement
sukkot: sukkot|sukkoth|succos|succot|[feast of] (tabernacles/booths/ingathering)
hoshana-rabbah: hoshana rabbah|hoshanah rabbah
shemini-atzeret: shemini atzeret
simchat-torah: simchat torah|simhat torah
hanukkah: hanukkah|chanukah|hannukkah|hanukah|chanukkah|channukah|festival of lights in december
tu-bishvat: tu bishvat|tu b shvat|tu bshvat
purim: purim
shushan-purim: shushan purim
fast-of-esther: fast of esther|taanit esther
passover: passover|pesach
lag-baomer: lag baomer|lag bomer|lag b omer
shavuot: shavuot|shavuoth|shavuos|feast of weeks
tisha-bav: tisha bav|tisha b av|tish abav
yom-hashoah: yom hashoah|holocaust day|yom ha shoah
yom-hazikaron: yom hazikaron
yom-haatzmaut: yom haatzmaut|yom ha atzmaut|israel[i] independence day
yom-yerushalayim: yom yerushalayim|jerusalem day
ramadan: ramadan|ramzan|ramadhan|ramzaan|ramazan|ramadaan
eid-al-fitr: (eid/id) (al/ul) fitr|eid el fitr|festival of breaking fast
eid-al-adha: (eid/id) (al/ul/el) (adha/azha)|bakr id|bakrid|bakri id|[feast of] sacrifice feast|feast of sacrifice|festival of sacrifice
eid-eve: chand raat
islamic-new-year: (islamic/hijri/arabic/muslim) new year|amun jadid|muharram
ashura: [day of] ashura|hosay
mawlid: mawlid|mawlid (al/an) (nabawi/nabi)|milad un nabi|mawlid an nabi al sharif|(birthday of prophet/prophets birthday)|eid milad un nabi
isra: isra and miraj|al isra wal miraj|prophets ascension|ascension to heaven|night journey|lailat al miraj|shab e miraj
laylat-al-qadr: (laylat/lailat) (al/ul) (qadr/kadr)|shab e qadr|night of (power/destiny/decree/value/measures)
shab-e-barat: shab e barat|mid shaban
hazrat-ali: (hazrat/hazarat) alis birthday
jumatul-wida: (jumuatul/jumatul/jamat ul/jumat ul) (wida/vida)
arafat: day of arafah|arafat day|arafah
chinese-new-year: (chinese/lunar/chinese lunar) new year[s] [day]|spring festival
lunar-eve: (chinese/lunar) new years eve
lantern-festival: lantern festival
qingming: (qingming/qing ming) [festival]|tomb sweeping day
dragon-boat: dragon boat festival|duanwu [festival]
qixi: qixi [festival]|double seventh festival
ghost: [hungry] ghost festival
mid-autumn: mid autumn festival|(moon/mooncake) festival
double-ninth: double ninth festival|chongyang [festival]
diwali: diwali|deepavali|divali|dipavali|(lakshmi/laxmi) puja|festival of lights
dhanteras: dhanteras|dhanatrayodashi|dhantrayodashi
naraka-chaturdashi: (naraka/narak) (chaturdashi/chaturdasi)|(choti/chhoti/chotti) diwali|kali chaudas|roop chaudas
govardhan: govardhan puja|annakut
bhai-dooj: bhai (dooj/duj/phonta)|bhau beej
holi: holi|phagwah|phagwa|dhulandi|dhuli|rangwali holi|festival of colors|festival of colours
holika-dahan: holika dahan|(chhoti/choti) holi|kamudu pyre
dussehra: dussehra|vijayadashami|dasara|dasera|vijaya dashami
navaratri: navaratri|navratri|navarathri|durga puja
maha-saptami: maha saptami
maha-ashtami: maha ashtami|durga ashtami
maha-navami: maha navami
ganesh-chaturthi: ganesh chaturthi|vinayaka chaturthi|vinayaka chavithi|ganesha chaturthi
janmashtami: [krishna/sri krishna] janmashtami|gokulashtami|krishnashtami
raksha-bandhan: raksha bandhan|rakhi|rakshabandhan
rama-navami: (rama/ram/sri rama) navami
hanuman-jayanti: hanuman jayanti
akshaya-tritiya: akshaya tritiya
nag-panchami: nag panchami
sharad-purnima: sharad purnima|kojagiri purnima
maha-shivaratri: [maha] (shivaratri/shivratri/sivaratri)|mahashivratri
mahavir-jayanti: (mahavir/mahavira/mahaveer) jayanti|(mahavir/mahaveer) (janma/janm) kalyanak
karva-chauth: (karva/karwa) chauth
chhath: (chhath/chhat/chath) [puja]|dala puja|surya shashthi|dala chhath
ratha-yatra: (ratha/rath) yatra|rathayatra
ugadi: ugadi|yugadi|gudi padwa|samvatsaradi|chaitra (sukladi/sukhladi/shukladi)|cheti chand
vasant-panchami: (vasant/basant) panchami|saraswati puja
guru-nanak: guru nanak (jayanti/gurpurab/birthday)|guru nanaks birthday|gurpurab
guru-gobind-singh: guru (gobind/govind) singh (jayanti/birthday/gurpurab)|guru (gobind/govind) singhs birthday
guru-ravidass: (guru/sant) (ravidass/ravidas) (jayanti/birthday)
guru-purnima: guru purnima
dayananda: [(maharishi/swami)] [dayananda] saraswati jayanti|dayananda jayanti
valmiki: (valmiki/maharishi valmiki) jayanti|pargat diwas
makar-sankranti: (makar/makara/magha/maghi) (sankranti/sankranthi)|maghi|[thai/tai] pongal|uttarayan
boghi: boghi|bhogi|bogi|bhogi pandigai|bogi pandigai|boghi pandigai
mattu-pongal: (mattu/maattu) pongal
kaanum-pongal: (kaanum/kanum/kanni/kanu) pongal
lohri: lohri
vaisakhi: vaisakhi|baisakhi|vasakhi|vaishakhi|mesadi|puthandu|tamil new year|vishu
parsi-new-year: parsi new year|jamshedi navroz|jamshedi nauroz
vesak: vesak|wesak|buddha day|vaisakha|buddhas birthday
buddha-purnima: buddha (purnima/jayanti)
bodhi: bodhi day
edsa: edsa [people power] [revolution] day|people power anniversary
lapu-lapu: lapu lapu day
maharashtra: maharashtra day
kannada: kannada rajyotsava
vishwakarma: vishwakarma (puja/jayanti)
harmony: harmony day
bounty: bounty day
proclamation-sa: proclamation day
sinterklaas: sinterklaas|krampus night
kamehameha: [king] kamehameha day
kuhio: prince kuhio day
obama: barack obama day
reagan: ronald reagan day
lee: robert e lee[s] (day/birthday)
bennington: bennington battle day
nurses-us: national nurses day
st-brigid: (st/saint) (brigid/brigids/brigit/brigits) day
st-brigid-bank: (st/saint) brigids [day] bank holiday
singapore-national: singapore[s] national day
malaysia: malaysia day
merdeka: merdeka day|hari merdeka
ghana-independence: (ghana/ghanas/ghanaian) independence day
kenyan-independence: (kenya/kenyas/kenyan) independence day|jamhuri day
nigerian-independence: (nigeria/nigerias/nigerian) independence day
russia-day: russia day
bastille-belgium: belgian national day
liberation-nl: dutch liberation day
liberation-it: italian liberation day
canberra: canberra day
recreation: recreation day
picnic: picnic day
taranaki: taranaki anniversary [day]
gold-cup: gold cup [and saucer] parade [day]
seward: sewards day
town-meeting: town meeting day
cancer-survivors: [national] cancer survivors day
auckland: auckland anniversary [day]
wellington: wellington anniversary [day]
nelson-nz: nelson anniversary [day]
otago: otago anniversary [day]
chatham: chatham islands anniversary [day]
westland: westland anniversary [day]
hawkes-bay: hawkes bay anniversary [day]
marlborough: marlborough anniversary [day]
labour-nz: new zealand labour day|labour day in new zealand
matariki: matariki
leap-day: leap day
"""
OPTION = re.compile(r"\[([^\]]*)\]|\(([^)]*)\)")


def expanded(notation: str) -> Iterator[str]:
    """Every name that a notation stands for.

    >>> sorted(expanded("[new] boss[es] (day/eve)"))[:4]
    ['boss day', 'boss eve', 'bosses day', 'bosses eve']
    """
    parts: list[list[str]] = []
    end = 0
    for found in OPTION.finditer(notation):
        kept = found[1] if found[1] is not None else found[2]
        nothing = [""] if found[1] is not None else []
        parts += [[notation[end : found.start()]], [*kept.strip("()").split("/"), *nothing]]
        end = found.end()
    return (" ".join("".join(words).split()) for words in product(*parts, [notation[end:]]))


def every_name() -> dict[str, str]:
    """The key of each day by every name that it has."""
    rows = (row.split(": ", 1) for row in ROWS.strip().splitlines())
    return {name: key for key, names in rows for each in names.split("|") for name in expanded(each)}


Node = dict[str, Any]
NAMES = every_name()
ENDS = ""
TOKEN = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*['’ʼ]?\.?")
GAP = re.compile(r"\s[^\S\n]{0,3}|[-‐‑]")
GOES_ON = re.compile(r" [a-z\d]")
POSSESSIVE = re.compile(r"['’ʼ]s?$")
SHORT_DAYS = {"mon": "monday", "tue": "tuesday", "tues": "tuesday", "wed": "wednesday", "thu": "thursday",
              "thur": "thursday", "thurs": "thursday", "fri": "friday", "sat": "saturday", "sun": "sunday"}  # fmt: skip


def tree() -> Node:
    """The names by their words, one inside the other; the key of a day stands where its name ends."""
    root: Node = {}
    for name, key in NAMES.items():
        node = root
        for word in name.split():
            node = node.setdefault(word, {})
        node[ENDS] = key
    return root


TREE = tree()


def named_at(text: str, start: int) -> tuple[int, str, str] | None:
    """Where the longest name that begins at an offset ends, the name, and its key.

    >>> named_at("on St. Patrick's Day", 3)
    (20, 'st patricks day', 'st-patrick')
    """
    node, found, words = TREE, None, ""
    token = TOKEN.match(text, start)
    while token:
        word, below = following(token[0], node)
        if below is None and not (words and word == "the"):
            break
        if below is not None:
            node, words = below, f"{words} {word}".lstrip()
            if ENDS in node:
                dotted = word not in SHORT_DAYS.values() or not GOES_ON.match(text, token.end())
                found = (token.end() - (dotted and token[0][-1] in ".'’ʼ"), words, node[ENDS])
        gap = GAP.match(text, token.end())
        token = TOKEN.match(text, gap.end()) if gap else None
    return found


def following(written: str, node: Node) -> tuple[str, Node | None]:
    """A word as names have it, and what follows it there."""
    word = written.lower() if written.isalpha() else re.sub("['’ʼ.]", "", written).lower()
    if word in node:
        return word, node[word]
    bare = word if written.isalpha() else POSSESSIVE.sub("", written).lower()
    for each in (bare, SHORT_DAYS.get(word, word)):
        if each in node:
            return each, node[each]
    return word, None
