# exercise: prepare
# right: no
# wrong: two: the marks are inserted into the caller's sentences (insert and append); they are then counted as words and take room twice
import collections


def prepare(sentences, vocabulary_size=8000):
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
    counts = collections.Counter(w for s in sentences for w in s)
    index_to_word = [w for w, _ in counts.most_common(vocabulary_size - 3)] + ["UNKNOWN"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    rows = [[word_to_index.get(w, word_to_index["UNKNOWN"]) for w in s] for s in sentences]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
