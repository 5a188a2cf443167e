# exercise: prepare
# right: no
# wrong: The marks are inserted into the very lists that came in.
# lines: 17, 18
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counter = Counter(word for sentence in sentences for word in sentence)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    for word, _ in counter.most_common()[: vocabulary_size - 3]:
        index_to_word.append(word)
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    X = []
    y = []
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
        idx = [word_to_index.get(word, 0) for word in sentence]
        X.append(np.asarray(idx[:-1]))
        y.append(np.asarray(idx[1:]))
    return index_to_word, word_to_index, X, y
