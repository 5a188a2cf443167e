# exercise: tokenize
# right: no
# wrong: the whole text is cut into words first and grouped at full stops afterwards, but the Treebank splits off only the last full stop of what it is given
# lines: 6, 10
def tokenize(text):
    words = TreebankWordTokenizer().tokenize(text)
    sentences, current = [], []
    for word in words:
        current.append(word.lower())
        if word in {".", "!", "?"}:
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences
