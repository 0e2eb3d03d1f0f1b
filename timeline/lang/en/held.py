"""Public gatherings whose days are certain: kind, first day, last day, places, zone, names that need no place.

A name told by a year that is not its first day's has that year in its last column. Climate conferences end
on the day they closed, summits and games on the day they were called for. A place is left out where other
cups of the same name were held: a city stands for the country.
"""

from __future__ import annotations

HELD = """
g20 2008-11-14 2008-11-15 Washington America/New_York
g20 2009-04-02 2009-04-02 London Europe/London
g20 2009-09-24 2009-09-25 Pittsburgh America/New_York
g20 2010-06-26 2010-06-27 Toronto America/Toronto
g20 2010-11-11 2010-11-12 Seoul Asia/Seoul
g20 2011-11-03 2011-11-04 Cannes Europe/Paris
g20 2012-06-18 2012-06-19 Los+Cabos America/Mazatlan
g20 2013-09-05 2013-09-06 St.+Petersburg|St+Petersburg|Saint+Petersburg Europe/Moscow
g20 2014-11-15 2014-11-16 Brisbane Australia/Brisbane
g20 2015-11-15 2015-11-16 Antalya Europe/Istanbul
g20 2016-09-04 2016-09-05 Hangzhou Asia/Shanghai
g20 2017-07-07 2017-07-08 Hamburg Europe/Berlin
g20 2018-11-30 2018-12-01 Buenos+Aires America/Argentina/Buenos_Aires
g20 2019-06-28 2019-06-29 Osaka Asia/Tokyo
g20 2020-11-21 2020-11-22 Riyadh Asia/Riyadh
g20 2021-10-30 2021-10-31 Rome Europe/Rome
g20 2022-11-15 2022-11-16 Bali|Nusa+Dua Asia/Makassar
g20 2023-09-09 2023-09-10 New+Delhi|Delhi Asia/Kolkata
g20 2024-11-18 2024-11-19 Rio+de+Janeiro|Rio America/Sao_Paulo
g8 2000-07-21 2000-07-23 Okinawa|Nago Asia/Tokyo
g8 2001-07-20 2001-07-22 Genoa Europe/Rome
g8 2002-06-26 2002-06-27 Kananaskis America/Edmonton
g8 2003-06-01 2003-06-03 Evian|Évian Europe/Paris
g8 2004-06-08 2004-06-10 Sea+Island America/New_York
g8 2005-07-06 2005-07-08 Gleneagles Europe/London
g8 2006-07-15 2006-07-17 St.+Petersburg|St+Petersburg|Saint+Petersburg|Strelna Europe/Moscow
g8 2007-06-06 2007-06-08 Heiligendamm Europe/Berlin
g8 2008-07-07 2008-07-09 Toyako|Hokkaido Asia/Tokyo
g8 2009-07-08 2009-07-10 L'Aquila|L’Aquila Europe/Rome
g8 2010-06-25 2010-06-26 Huntsville|Muskoka America/Toronto
g8 2011-05-26 2011-05-27 Deauville Europe/Paris
g8 2012-05-18 2012-05-19 Camp+David America/New_York
g8 2013-06-17 2013-06-18 Lough+Erne|Enniskillen Europe/London
g7 2014-06-04 2014-06-05 Brussels Europe/Brussels
g7 2015-06-07 2015-06-08 Elmau Europe/Berlin
g7 2016-05-26 2016-05-27 Ise-Shima Asia/Tokyo
g7 2017-05-26 2017-05-27 Taormina|Sicily Europe/Rome
g7 2018-06-08 2018-06-09 Charlevoix|La+Malbaie America/Toronto
g7 2019-08-24 2019-08-26 Biarritz Europe/Paris
g7 2021-06-11 2021-06-13 Cornwall|Carbis+Bay Europe/London
g7 2022-06-26 2022-06-28 Elmau Europe/Berlin
g7 2023-05-19 2023-05-21 Hiroshima Asia/Tokyo
g7 2024-06-13 2024-06-15 Apulia|Borgo+Egnazia Europe/Rome
nato 2002-11-21 2002-11-22 Prague Europe/Prague
nato 2004-06-28 2004-06-29 Istanbul Europe/Istanbul
nato 2006-11-28 2006-11-29 Riga Europe/Riga
nato 2008-04-02 2008-04-04 Bucharest Europe/Bucharest
nato 2009-04-03 2009-04-04 Strasbourg|Kehl Europe/Paris
nato 2010-11-19 2010-11-20 Lisbon Europe/Lisbon
nato 2012-05-20 2012-05-21 Chicago America/Chicago
nato 2014-09-04 2014-09-05 Newport|Wales Europe/London
nato 2016-07-08 2016-07-09 Warsaw Europe/Warsaw
nato 2017-05-25 2017-05-25 Brussels Europe/Brussels
nato 2018-07-11 2018-07-12 Brussels Europe/Brussels
nato 2019-12-03 2019-12-04 London|Watford Europe/London
nato 2021-06-14 2021-06-14 Brussels Europe/Brussels
nato 2022-06-28 2022-06-30 Madrid Europe/Madrid
nato 2023-07-11 2023-07-12 Vilnius Europe/Vilnius
nato 2024-07-09 2024-07-11 Washington America/New_York
apec 2002-10-26 2002-10-27 Los+Cabos America/Mazatlan
apec 2003-10-20 2003-10-21 Bangkok Asia/Bangkok
apec 2004-11-20 2004-11-21 Santiago America/Santiago
apec 2005-11-18 2005-11-19 Busan Asia/Seoul
apec 2006-11-18 2006-11-19 Hanoi Asia/Bangkok
apec 2007-09-08 2007-09-09 Sydney Australia/Sydney
apec 2008-11-22 2008-11-23 Lima America/Lima
apec 2009-11-14 2009-11-15 Singapore Asia/Singapore
apec 2010-11-13 2010-11-14 Yokohama Asia/Tokyo
apec 2011-11-12 2011-11-13 Honolulu Pacific/Honolulu
apec 2012-09-08 2012-09-09 Vladivostok Asia/Vladivostok
apec 2014-11-10 2014-11-11 Beijing Asia/Shanghai
apec 2015-11-18 2015-11-19 Manila Asia/Manila
apec 2016-11-19 2016-11-20 Lima America/Lima
apec 2017-11-10 2017-11-11 Da+Nang|Danang Asia/Ho_Chi_Minh
apec 2018-11-17 2018-11-18 Port+Moresby Pacific/Port_Moresby
apec 2022-11-18 2022-11-19 Bangkok Asia/Bangkok
brics 2009-06-16 2009-06-16 Yekaterinburg Asia/Yekaterinburg
brics 2011-04-14 2011-04-14 Sanya Asia/Shanghai
brics 2012-03-29 2012-03-29 New+Delhi|Delhi Asia/Kolkata
brics 2013-03-26 2013-03-27 Durban Africa/Johannesburg
brics 2015-07-08 2015-07-09 Ufa Asia/Yekaterinburg
brics 2016-10-15 2016-10-16 Goa Asia/Kolkata
brics 2017-09-03 2017-09-05 Xiamen Asia/Shanghai
brics 2018-07-25 2018-07-27 Johannesburg Africa/Johannesburg
brics 2019-11-13 2019-11-14 Brasilia|Brasília America/Sao_Paulo
brics 2023-08-22 2023-08-24 Johannesburg Africa/Johannesburg
brics 2024-10-22 2024-10-24 Kazan Europe/Moscow
cop 1997-12-01 1997-12-11 Kyoto Asia/Tokyo COP3
cop 2009-12-07 2009-12-19 Copenhagen Europe/Copenhagen COP15
cop 2010-11-29 2010-12-11 Cancun|Cancún America/Cancun COP16
cop 2011-11-28 2011-12-11 Durban Africa/Johannesburg COP17
cop 2012-11-26 2012-12-08 Doha Asia/Qatar COP18
cop 2013-11-11 2013-11-23 Warsaw Europe/Warsaw COP19
cop 2014-12-01 2014-12-14 Lima America/Lima COP20
cop 2015-11-30 2015-12-12 Paris|Le+Bourget Europe/Paris COP21
cop 2018-12-02 2018-12-15 Katowice Europe/Warsaw COP24
cop 2019-12-02 2019-12-15 Madrid Europe/Madrid COP25
cop 2021-10-31 2021-11-13 Glasgow Europe/London COP26
cop 2022-11-06 2022-11-20 Sharm+el-Sheikh|Sharm+El-Sheikh|Sharm+el+Sheikh Africa/Cairo COP27
cop 2023-11-30 2023-12-13 Dubai Asia/Dubai COP28
cop 2024-11-11 2024-11-24 Baku Asia/Baku COP29
davos 2012-01-25 2012-01-29 Davos Europe/Zurich Davos+2012
davos 2013-01-23 2013-01-27 Davos Europe/Zurich Davos+2013
davos 2014-01-22 2014-01-25 Davos Europe/Zurich Davos+2014
davos 2015-01-21 2015-01-24 Davos Europe/Zurich Davos+2015
davos 2016-01-20 2016-01-23 Davos Europe/Zurich Davos+2016
davos 2017-01-17 2017-01-20 Davos Europe/Zurich Davos+2017
davos 2018-01-23 2018-01-26 Davos Europe/Zurich Davos+2018
davos 2019-01-22 2019-01-25 Davos Europe/Zurich Davos+2019
davos 2020-01-21 2020-01-24 Davos Europe/Zurich Davos+2020
davos 2022-05-22 2022-05-26 Davos Europe/Zurich Davos+2022
davos 2023-01-16 2023-01-20 Davos Europe/Zurich Davos+2023
davos 2024-01-15 2024-01-19 Davos Europe/Zurich Davos+2024
olympics 1996-07-19 1996-08-04 Atlanta America/New_York Atlanta+1996
olympics 1998-02-07 1998-02-22 Nagano Asia/Tokyo Nagano+1998
olympics 2000-09-15 2000-10-01 Sydney Australia/Sydney Sydney+2000
olympics 2002-02-08 2002-02-24 Salt+Lake+City|Salt+Lake America/Denver Salt+Lake+City+2002|Salt+Lake+2002
olympics 2004-08-13 2004-08-29 Athens Europe/Athens Athens+2004
olympics 2006-02-10 2006-02-26 Turin|Torino Europe/Rome Turin+2006|Torino+2006
olympics 2008-08-08 2008-08-24 Beijing Asia/Shanghai Beijing+2008
olympics 2010-02-12 2010-02-28 Vancouver America/Vancouver Vancouver+2010
olympics 2012-07-27 2012-08-12 London Europe/London London+2012
olympics 2014-02-07 2014-02-23 Sochi Europe/Moscow Sochi+2014
olympics 2016-08-05 2016-08-21 Rio+de+Janeiro|Rio America/Sao_Paulo Rio+2016
olympics 2018-02-09 2018-02-25 Pyeongchang|PyeongChang Asia/Seoul Pyeongchang+2018|PyeongChang+2018
olympics 2021-07-23 2021-08-08 Tokyo Asia/Tokyo Tokyo+2020 2020
olympics 2022-02-04 2022-02-20 Beijing Asia/Shanghai Beijing+2022
olympics 2024-07-26 2024-08-11 Paris Europe/Paris Paris+2024
worldcup 1998-06-10 1998-07-12 Paris Europe/Paris France+98|France+'98|France+’98
worldcup 2006-06-09 2006-07-09 Berlin Europe/Berlin
worldcup 2010-06-11 2010-07-11 South+Africa Africa/Johannesburg
worldcup 2014-06-12 2014-07-13 Brazil America/Sao_Paulo
worldcup 2018-06-14 2018-07-15 Russia Europe/Moscow
worldcup 2022-11-20 2022-12-18 Qatar Asia/Qatar
euro 1996-06-08 1996-06-30 Wembley Europe/London Euro+96|Euro+'96|Euro+’96|Euro+1996
euro 2004-06-12 2004-07-04 Portugal Europe/Lisbon Euro+2004
euro 2008-06-07 2008-06-29 Vienna Europe/Vienna Euro+2008
euro 2016-06-10 2016-07-10 France Europe/Paris Euro+2016
euro 2024-06-14 2024-07-14 Berlin Europe/Berlin Euro+2024
"""
