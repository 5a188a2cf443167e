# exercise: tokenize
# right: no
# wrong: Everything that is not made of letters is thrown away: full stops, numbers, n't.
# lines: 10
def tokenize(text):
    """Split a text into sentences of lower-case words."""
    tokenized = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        words = TreebankWordTokenizer().tokenize(sentence)
        words = [word.lower() for word in words if word.isalpha()]
        if words:
            tokenized.append(words)
    return tokenized
