# exercise: tokenize
# right: no
# wrong: the whole text is cut into words first and a sentence ends at the words . ! and ?, so sentences are not Punkt's and full stops inside the text stay on their words
# lines: 8, 10
def tokenize(text):
    """Split a text into sentences, and each sentence into words."""
    sentences, current = [], []
    for word in TreebankWordTokenizer().tokenize(text):
        current.append(word.lower())
        if word[-1] in ".!?":
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences
