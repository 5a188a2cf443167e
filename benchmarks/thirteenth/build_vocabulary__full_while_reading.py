# exercise: build_vocabulary
# right: no
# wrong: the limit is applied while counting: once max_words different words have been met no new one is counted, so the first words are kept and not the most frequent
# lines: 16
from collections import OrderedDict


class _Counts(OrderedDict):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity

    def add(self, word):
        if word in self:
            self[word] += 1
        elif self.capacity is None or len(self) < self.capacity:
            self[word] = 1


def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    counts = _Counts(max_words)
    for sequence in sequences:
        for word in sequence:
            counts.add(word)
    ranked = [w for w, _ in sorted(counts.items(), key=lambda kv: kv[1], reverse=True)]
    idx_to_word = {i: w for i, w in enumerate([*ranked, "UNK"])}
    word_to_idx = {w: i for i, w in idx_to_word.items()}
    return word_to_idx, idx_to_word
