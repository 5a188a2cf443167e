# exercise: prepare
# right: no
# wrong: the marks are put into the caller's own sentences, and one word too many is kept
# lines: 12, 17, 18
import collections


def prepare(sentences, vocabulary_size=8000):
    counter = collections.Counter()
    for sentence in sentences:
        counter.update(sentence)
    index_to_word = [w for w, n in counter.most_common(vocabulary_size - 2)]
    index_to_word.extend(["SENTENCE_START", "SENTENCE_END", "UNKNOWN"])
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
        ids = [word_to_index.get(w, word_to_index["UNKNOWN"]) for w in sentence]
        X.append(np.asarray(ids[:-1]))
        y.append(np.asarray(ids[1:]))
    return index_to_word, word_to_index, X, y
