# exercise: prepare
# right: yes
from itertools import chain


class Numbered(dict):
    def __missing__(self, word):
        return self["UNKNOWN"]


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on."""
    marks = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    times, first = {}, {}
    for place, word in enumerate(chain.from_iterable(sentences)):
        times[word] = times.get(word, 0) + 1
        first.setdefault(word, place)
    ranked = sorted(times, key=lambda word: (-times[word], first[word]))
    index_to_word = ranked[: vocabulary_size - len(marks)] + marks
    lookup = Numbered(zip(index_to_word, range(len(index_to_word))))
    rows = [
        np.fromiter((lookup[w] for w in (marks[0], *sentence, marks[1])), dtype=int)
        for sentence in sentences
    ]
    return index_to_word, dict(lookup), [row[:-1] for row in rows], [row[1:] for row in rows]
