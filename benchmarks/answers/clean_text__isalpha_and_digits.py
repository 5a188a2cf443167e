# exercise: clean_text
# right: no
# wrong: two: isalnum keeps letters with accents; and digits are kept as well

def clean_text(text):
    spaced = "".join(c if c.isalnum() else " " for c in text.lower())
    return " ".join(spaced.split())
