# exercise: prepare
# right: no
# wrong: All sentences are filled up to the length of the longest one, so inputs and targets are longer than their sentences.
# lines: 18, 19
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Build a vocabulary and turn sentences into index arrays."""
    counter = Counter()
    for sentence in sentences:
        counter.update(sentence)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word += [word for word, _ in counter.most_common(vocabulary_size - 3)]
    word_to_index = {word: i for i, word in enumerate(index_to_word)}

    max_len = max((len(s) for s in sentences), default=0) + 1
    X = np.full((len(sentences), max_len), word_to_index["SENTENCE_END"])
    y = np.full((len(sentences), max_len), word_to_index["SENTENCE_END"])
    for row, sentence in enumerate(sentences):
        ids = [word_to_index.get(word, 0) for word in sentence]
        X[row, : len(ids) + 1] = [word_to_index["SENTENCE_START"], *ids]
        y[row, : len(ids)] = ids
    return index_to_word, word_to_index, X, y
