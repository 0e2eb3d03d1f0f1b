"""Sentences that hold no time, in which none is found."""

from __future__ import annotations

import pytest

from timeline import find_times

SENTENCES = """
The home side won 3:2 after extra time had run out of drama.
They drew 4-4 and nobody complained.
A room costs $1,990 with breakfast.
Petrol rose to 1.45 euros a litre.
We boarded flight 1845 at gate 12.
The Boeing 737 stood near hangar 9.
See section 9.30 of the manual.
Chapter 10 explains how the pump works.
Call 020 7946 0018 for help.
Ring (555) 201-1999 and ask for Lee.
Version 2.10.4 fixes the crash.
Python 3.12 is faster than the one we had.
Mix flour and water at a ratio of 3:1.
The odds were 11:10 on the favourite.
She lives at 1600 Pennsylvania Avenue.
Highway 1990 is closed to lorries.
Psalm 23:4 is read aloud.
John 3:16 hung above the stand.
The tank was filled with 2048 litres, up to 1900 more than before.
Stir it at a 1:40 dilution.
Miss Carla Noon won the toss, and The Long Noon came second.
Read about it in ONE Today, or watch "This Morning" again.
The ferry runs only on a working day.
He is 52 years old, and this may surprise you.
The cat, Sunday, was fed first.
From 4 to 10 cm of snow may lie.
May I borrow your pen?
You may leave whenever you like.
It may rain, or it may not.
April Ludgate runs the parks office.
June Carter sang beside him.
August Wilson wrote the play.
Summer Glau signed posters.
The soldiers march 20 miles in full kit.
Protesters march through the square.
Do not fall off the ladder.
Leaves fall on the wet path.
Water springs from the rock.
The spring in the mattress broke.
He asked for a second opinion.
She came second in the sprint.
The second door on the left is locked.
There was a minute crack in the glass.
We talked one-on-one about the plan.
One of them was lying.
Two to a desk, please.
He scored 9.75 on the beam.
The blood pressure reading was 140/90.
Only 1/3 of the seats were taken.
About 3.05 kg of rice was left.
The temperature fell to 9 degrees.
Sales rose 5% and costs 4.25%.
It weighs 2.5 tonnes empty.
The ladder is 10 m long.
A 12-inch pizza feeds two.
Bus 45 stops outside the library.
Platform 9 was crowded.
The score was 21-19 in the last set.
Order 20231405 is still open.
Serial number A1-2019-X was scratched off.
The file is called build_2021_final.
Mr Friday keeps bees.
Joe Friday solved the case.
The Sunday Times ran the story.
He moved to Sun City with his dog.
The sun rose behind the hill.
She sat by the window.
They wed in secret.
Mark 4 stands on the shelf beside Mark 5.
The car does 0 to 60 without effort.
Windows 95 would not start.
MS-DOS 6 still boots on it.
A Christmas tree stood in the hall.
She baked an easter egg cake.
He holds a 5-4 lead in the series.
Table 12:4 lists the parts.
The bill passed by 51 to 49.
"""


@pytest.mark.parametrize("prefer", ["context", "future"])
@pytest.mark.parametrize("sentence", SENTENCES.strip().splitlines())
def test_nothing_is_found(sentence: str, prefer: str) -> None:
    assert [t.text for t in find_times(sentence, reference="2026-05-01", prefer=prefer)] == []
