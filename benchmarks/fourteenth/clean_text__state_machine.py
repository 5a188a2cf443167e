# exercise: clean_text
# right: no
# wrong: A text that ends in something other than a letter keeps a space at its end.
# lines: 16
def clean_text(text):
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    result = ""
    inside_gap = True
    for c in text.lower():
        if c in alphabet:
            result += c
            inside_gap = False
        elif not inside_gap:
            result += " "
            inside_gap = True
    return result
