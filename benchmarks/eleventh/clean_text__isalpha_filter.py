# exercise: clean_text
# right: no
# wrong: letters are judged by isalpha, which keeps accented and foreign letters too
# lines: 8
def clean_text(text):
    out = ""
    for ch in text.lower():
        if ch.isalpha():
            out += ch
        elif out and out[-1] != " ":
            out += " "
    return out.rstrip()
