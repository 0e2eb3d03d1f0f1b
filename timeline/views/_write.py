"""Text or bytes to a file, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def encoded(shown: str | bytes) -> bytes:
    r"""What is written: the bytes, or the text in UTF-8 with a question mark for what UTF-8 cannot say.

    >>> encoded("naïve"), encoded("half \ud800")
    (b'na\xc3\xafve', b'half ?')
    """
    return shown if isinstance(shown, bytes) else shown.encode("utf-8", "replace")


def save(shown: str | bytes, path: str | os.PathLike[str]) -> None:
    """Write to *path* so that whoever reads it finds the old file or the new one, never a part of either."""
    target = Path(os.path.realpath(path))
    data = encoded(shown)
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    beside = target.with_name(f".{target.name[:100]}.{os.getpid()}.part")
    try:
        beside.write_bytes(data)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
