# exercise: clean_text
# right: no
# wrong: letters with accents and other alphabets are kept, since isalpha is true of them
# lines: 6
def clean_text(text):
    chars = [c if c.isalpha() else " " for c in text.lower()]
    return " ".join("".join(chars).split())
