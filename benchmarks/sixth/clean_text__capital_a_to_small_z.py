# exercise: clean_text
# right: no
# wrong: The range A-z also holds the six signs between Z and a, such as the underscore and brackets, which are kept.
# lines: 7
import re

NOT_A_LETTER = re.compile(r"[^A-z]+")


def clean_text(text):
    return NOT_A_LETTER.sub(" ", text).strip().lower()
