# exercise: clean_text
# right: no
# wrong: the range of codes ends before z, so every z becomes a space
# lines: 6
def clean_text(text):
    letters = set(range(97, 122))
    text = text.lower()
    chars = [chr(ord(c)) if ord(c) in letters else " " for c in text]
    return " ".join("".join(chars).split())
