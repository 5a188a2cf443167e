# exercise: clean_text
# right: no
# wrong: letters with accents are turned into plain ones and kept, where they should be a space
# lines: 11, 12
# name: accents-taken-off
import re
import unicodedata


def clean_text(text):
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"[^a-z]+", " ", text.lower()).strip()
