# exercise: clean_text
# right: no
# wrong: accents are taken off, so é is kept as e where it should be a space
# lines: 11, 12
import re
import unicodedata


def clean_text(text):
    """Normalize, lowercase and collapse whitespace."""
    decomposed = unicodedata.normalize("NFKD", text)
    ascii_only = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"[^a-z]+", " ", ascii_only.lower()).strip()
