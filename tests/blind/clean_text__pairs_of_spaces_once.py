# exercise: clean_text
# right: no
# wrong: replaces two spaces by one a single time, so that long runs leave several; strip forgotten as well
# lines: 10
def clean_text(text):
    text = text.lower()
    for c in set(text):
        if not ("a" <= c <= "z"):
            text = text.replace(c, " ")
    return text.replace("  ", " ")
