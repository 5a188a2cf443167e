# exercise: tokenize
# right: no
# wrong: The whole text is cut into words first, so a full stop inside the text stays on its word and sentences are guessed from it.
# lines: 6, 10
def tokenize(text):
    words = TreebankWordTokenizer().tokenize(text)
    sentences, current = [], []
    for word in words:
        current.append(word.lower())
        if word[-1] in ".!?":
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences
