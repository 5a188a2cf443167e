# exercise: tokenize
# right: no
# wrong: only the first letter of a sentence is made small, and the text is cut at blank lines first, also inside a sentence
# name: first-letter-alone, blank-lines-end-sentences
# lines: 8, 10
def tokenize(text):
    out = []
    for paragraph in text.split("\n\n"):
        for s in PunktSentenceTokenizer().tokenize(paragraph):
            out.append(TreebankWordTokenizer().tokenize(s[0].lower() + s[1:]))
    return out
