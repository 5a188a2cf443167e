# exercise: clean_text
# right: no
# wrong: Two faults: digits count as letters, and a space at the end is not removed.
# lines: 6, 13
def clean_text(text):
    keep = "abcdefghijklmnopqrstuvwxyz0123456789"
    result = []
    for c in text.lower():
        if c in keep:
            result.append(c)
        elif result and result[-1] != " ":
            result.append(" ")
    return "".join(result)
