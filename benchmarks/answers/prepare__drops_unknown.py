# exercise: prepare
# right: no
# wrong: rare words are left out of the sentences instead of becoming UNKNOWN (the filter in the comprehension)
import collections


def prepare(sentences, vocabulary_size=8000):
    counts = collections.Counter(w for s in sentences for w in s)
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    for word, _ in counts.most_common():
        if len(index_to_word) == vocabulary_size:
            break
        index_to_word.append(word)
    word_to_index = {w: k for k, w in enumerate(index_to_word)}
    rows = [[word_to_index[w] for w in s if w in word_to_index] for s in sentences]
    return index_to_word, word_to_index, [[1] + r for r in rows], [r + [2] for r in rows]
