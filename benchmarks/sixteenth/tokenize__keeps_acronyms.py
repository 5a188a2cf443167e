# exercise: tokenize
# right: no
# wrong: words of two and more capitals stay as they are, so that US and us are different
# lines: 7
def tokenize(text):
    def fold(word):
        return word if len(word) > 1 and word.isupper() else word.lower()

    sentences = PunktSentenceTokenizer().tokenize(text)
    return [[fold(w) for w in TreebankWordTokenizer().tokenize(s)] for s in sentences]
