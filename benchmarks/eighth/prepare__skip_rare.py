# exercise: prepare
# right: no
# wrong: words that are not in the vocabulary are left out of the sentences and not replaced by UNKNOWN
# lines: 18
from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    counts = Counter()
    for s in sentences:
        counts.update(s)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    index_to_word.extend(w for w, _ in counts.most_common(vocabulary_size - 3))
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))

    def encode(s):
        full = ["SENTENCE_START", *s, "SENTENCE_END"]
        return [word_to_index[w] for w in full if w in word_to_index]

    encoded = list(map(encode, sentences))
    X = [np.array(e[:-1]) for e in encoded]
    y = [np.array(e[1:]) for e in encoded]
    return index_to_word, word_to_index, X, y
