# exercise: clean_text
# right: no
# wrong: other characters at the very beginning leave a space there
# lines: 13
import string


def clean_text(text):
    out = []
    for ch in text.lower():
        if ch in string.ascii_lowercase:
            out.append(ch)
        elif out[-1:] != [" "]:
            out.append(" ")
    return "".join(out).rstrip()
