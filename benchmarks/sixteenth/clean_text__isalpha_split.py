# exercise: clean_text
# right: no
# wrong: keeps letters with accents (é, ß, ü), since isalpha says yes to them as well
# lines: 8
def clean_text(text):
    buffer = []
    for ch in text:
        if ch.isalpha():
            buffer.append(ch.lower())
        else:
            buffer.append(" ")
    return " ".join("".join(buffer).split())
