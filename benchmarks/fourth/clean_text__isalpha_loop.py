# exercise: clean_text
# right: no
# wrong: isalpha keeps letters beyond a to z, such as é
# lines: 9

def clean_text(text):
    out = []
    for c in text.lower():
        if c.isalpha():
            out.append(c)
        elif out and out[-1] != " ":
            out.append(" ")
    return "".join(out).rstrip()
