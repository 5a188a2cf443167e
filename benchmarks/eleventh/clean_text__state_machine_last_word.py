# exercise: clean_text
# right: no
# wrong: a word is written down only when a separator follows, so a text that ends in a letter loses its last word
# lines: 17
def clean_text(text):
    words, current = [], []
    for ch in text:
        code = ord(ch)
        if 65 <= code <= 90:
            code += 32
        if 97 <= code <= 122:
            current.append(chr(code))
            continue
        if current:
            words.append("".join(current))
            current.clear()
    return " ".join(words)
