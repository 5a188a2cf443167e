# exercise: clean_text
# right: no
# wrong: isalpha also keeps letters such as é and ß, which are not a to z.
# lines: 8
def clean_text(text):
    out = []
    for ch in text.lower():
        if ch.isalpha():
            out.append(ch)
        elif out and out[-1] != " ":
            out.append(" ")
    return "".join(out).rstrip(" ")
