# exercise: build_vocabulary
# right: no
# wrong: Two faults: once max_words different words have been met no further word is counted, so the first ones are kept and not the most frequent; and UNK is missing from idx_to_word.
# lines: 13, 21
class _Vocabulary:
    def __init__(self, limit):
        self.limit = float("inf") if limit is None else limit
        self.counts = {}

    def add(self, word):
        if word in self.counts:
            self.counts[word] += 1
        elif len(self.counts) < self.limit:
            self.counts[word] = 1

    def tables(self):
        by_count = sorted(self.counts.items(), key=lambda item: item[1], reverse=True)
        idx_to_word = {i: word for i, (word, _) in enumerate(by_count)}
        word_to_idx = {word: i for i, word in idx_to_word.items()}
        word_to_idx["UNK"] = len(word_to_idx)
        return word_to_idx, idx_to_word


def build_vocabulary(sequences, max_words=None):
    vocabulary = _Vocabulary(max_words)
    for sequence in sequences:
        for word in sequence:
            vocabulary.add(word)
    return vocabulary.tables()
