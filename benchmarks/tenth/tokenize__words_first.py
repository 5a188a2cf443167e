# exercise: tokenize
# right: no
# wrong: the whole text is cut into words before it is cut into sentences, so full stops inside the text stay glued to the words, and a sentence ends at any word that ends in a full stop
# lines: 7, 9
def tokenize(text):
    sentences, current = [], []
    for word in TreebankWordTokenizer().tokenize(text):
        current.append(word.lower())
        if word[-1] in ".!?":
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences
