"""Given names and titles after which a weekday or a month is a surname, and the books whose verses look like clocks."""

from __future__ import annotations

TITLES = frozenset("Mr Mrs Ms Miss Dr Sir Dame Lord Lady Cllr Prof Professor Judge Justice Capt Sgt Rev".split())
GIVEN = frozenset(
    """Adam Alan Alex Alice Amy Andrew Ann Anna Anne Ben Bill Bob Brian Carl Chris Clare Dan Daniel David Emily Emma
    Eric Frank Fred Gary George Grace Graham Hannah Harry Helen Henry Ian Jack James Jane Jean Jim Joan Joe John Julia
    Karen Kate Keith Ken Kevin Kim Laura Lee Linda Lisa Lucy Luke Mark Martin Mary Matt Matthew Michael Mike Nancy
    Nate Neil Nick Nina Oliver Pat Paul Peter Phil Rachel Ray Rebecca Richard Rob Robert Robin Roger Rose Ruth Ryan
    Sam Sarah Simon Sophie Stephen Steve Sue Susan Ted Theresa Tim Tina Tom Tony Victoria Wendy Will William""".split()
)
BOOKS = frozenset(
    """genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job
    psalm psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah
    nahum habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians
    ephesians philippians colossians thessalonians timothy titus philemon hebrews james peter jude revelation sura
    surah quran""".split()
)
