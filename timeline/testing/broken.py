"""What a broken law is told as."""

from __future__ import annotations


class LawBroken(AssertionError):
    """An answer breaks a law; `texts` are what was asked, and `wrong` says how.

    >>> print(LawBroken(["the vote ends before it starts"], "The vote began at 9."))
    The vote began at 9.
    <BLANKLINE>
    the vote ends before it starts
    """

    def __init__(self, wrong: list[str], *texts: str) -> None:
        super().__init__(wrong, *texts)
        self.wrong = wrong
        self.texts = texts

    def __str__(self) -> str:
        return "\n\n".join([*self.texts, "\n".join(self.wrong)])
