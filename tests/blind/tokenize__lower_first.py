# exercise: tokenize
# right: no
# wrong: The text is put into lower case before the sentences are found, so Punkt cannot see the capitals that help it.
# lines: 7
# name: lowered-before-the-cut
def tokenize(text):
    lowered = text.lower()
    return [
        TreebankWordTokenizer().tokenize(sentence)
        for sentence in PunktSentenceTokenizer().tokenize(lowered)
    ]
