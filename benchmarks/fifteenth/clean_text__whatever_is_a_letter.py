# exercise: clean_text
# right: no
# wrong: isalpha also keeps letters that are not a to z, such as those with accents
# lines: 8
def clean_text(text):
    out = []
    for c in text:
        if c.isalpha():
            out.append(c.lower())
        elif out and out[-1] != " ":
            out.append(" ")
    return "".join(out).rstrip()
