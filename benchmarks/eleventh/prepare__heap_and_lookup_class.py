# exercise: prepare
# right: yes
import heapq


class Lookup(dict):
    def read(self, words):
        return np.array([self.get(w, self["UNKNOWN"]) for w in words], dtype=int)


def prepare(sentences, vocabulary_size=8000):
    tally = {}
    for sentence in sentences:
        for word in sentence:
            tally[word] = tally.get(word, 0) + 1
    ranked = ((-n, place, word) for place, (word, n) in enumerate(tally.items()))
    kept = [word for *_, word in heapq.nsmallest(vocabulary_size - 3, ranked)]
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END", *kept]
    lookup = Lookup(zip(index_to_word, range(len(index_to_word))))
    framed = [lookup.read(["SENTENCE_START", *s, "SENTENCE_END"]) for s in sentences]
    return index_to_word, dict(lookup), [row[:-1] for row in framed], [row[1:] for row in framed]
