# exercise: clean_text
# right: yes
# wrong: joins what findall finds
# lines:
import re


def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    return " ".join(word.group() for word in re.finditer(r"[a-z]+", text.lower()))
