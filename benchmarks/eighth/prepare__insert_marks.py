# exercise: prepare
# right: no
# wrong: the marks do not count towards the vocabulary size, and they are put into the caller's own sentences
# lines: 10, 15, 16
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counter = Counter(word for sentence in sentences for word in sentence)
    top = [word for word, n in counter.most_common(vocabulary_size)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + top
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
        numbers = [word_to_index.get(w, 2) for w in sentence]
        X.append(np.asarray(numbers[:-1]))
        y.append(np.asarray(numbers[1:]))
    return index_to_word, word_to_index, X, y
