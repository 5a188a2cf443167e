# exercise: clean_text
# right: no
# wrong: The range A-z in the pattern also holds the characters between Z and a: [ \ ] ^ _ and the backtick stay.
# lines: 7
import re

NOT_A_LETTER = re.compile(r"[^A-z]+")


def clean_text(text):
    parts = NOT_A_LETTER.split(text)
    return " ".join(part for part in parts if part).lower()
