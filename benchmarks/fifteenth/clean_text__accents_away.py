# exercise: clean_text
# right: no
# wrong: letters with accents are turned into plain letters first, where each should count as another character and become a space
# lines: 11, 12
import re
import unicodedata


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.findall("[a-z]+", plain))
