# exercise: clean_text
# right: no
# wrong: letters with accents are kept, since isalpha is true for them
# lines: 12
def clean_text(text):
    """Reduce a text to the letters a to z and single spaces.

    text     str of any characters and any number of lines
    returns  str: small letters; every run of other characters, line ends
             among them, is one space; no space at the beginning or the end
    """
    small = "".join(c if c.isalpha() else " " for c in text.lower())
    return " ".join(small.split())
