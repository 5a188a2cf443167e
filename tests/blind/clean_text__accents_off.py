# exercise: clean_text
# right: no
# wrong: Letters with accents are turned into plain ones instead of a space.
# name: reduced-to-ascii
# lines: 11, 12
import re
import unicodedata


def clean_text(text):
    text = unicodedata.normalize("NFKD", text)
    text = text.encode("ascii", "ignore").decode("ascii")
    words = re.findall("[a-z]+", text.lower())
    return " ".join(words)
