"""Several files as one ZIP."""

import io
import zipfile
from collections.abc import Mapping
from datetime import datetime

_STORED = (".pdf", ".zip", ".jpg", ".jpeg", ".png", ".xlsx")
"""What is packed already."""


def zip_bytes(files: Mapping[str, bytes], at: datetime) -> bytes:
    """The files as a ZIP without a password, each bearing this moment."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, at.timetuple()[:6])
            is_packed = name.lower().endswith(_STORED)
            entry.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)
    return out.getvalue()
