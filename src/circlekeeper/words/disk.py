"""What a disk answers when something cannot be done there, in the reader's language."""

from __future__ import annotations

import errno

from circlekeeper.text import visible
from circlekeeper.words.language import _

_REASONS: dict[int, str] = {
    errno.ENOENT: _("No such file or directory"),
    errno.EACCES: _("Permission denied"),
    errno.EPERM: _("Operation not permitted"),
    errno.ENOSPC: _("No space left on device"),
    errno.EDQUOT: _("Disk quota exceeded"),
    errno.EROFS: _("Read-only file system"),
    errno.EIO: _("Input/output error"),
    errno.EEXIST: _("File exists"),
    errno.EISDIR: _("Is a directory"),
    errno.ENOTDIR: _("Not a directory"),
    errno.EFBIG: _("File too large"),
    errno.ENAMETOOLONG: _("File name too long"),
    errno.EBUSY: _("Device or resource busy"),
    errno.EMFILE: _("Too many open files"),
}


def reason(wrong: Exception) -> str:
    """Why it could not be done; what is rare as the system says it, and nothing where it says nothing."""
    if not isinstance(wrong, OSError):
        return ""
    return _REASONS.get(wrong.errno or 0, visible(wrong.strerror or ""))
