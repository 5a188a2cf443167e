# exercise: tokenize
# right: no
# wrong: sentences are cut at full stops
# lines: 7
def tokenize(text):
    words = TreebankWordTokenizer()
    pieces = [p for p in text.split(".") if p.strip()]
    return [[w.lower() for w in words.tokenize(p + ".")] for p in pieces]
