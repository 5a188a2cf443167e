# exercise: clean_text
# right: no
# wrong: a run of other characters at the end leaves a space at the end
# lines: 16
def clean_text(text):
    out = []
    gap = True
    for ch in text:
        ch = ch.lower()
        if "a" <= ch <= "z":
            out.append(ch)
            gap = False
        elif not gap:
            out.append(" ")
            gap = True
    return "".join(out)
