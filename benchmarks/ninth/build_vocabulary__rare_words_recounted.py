# exercise: build_vocabulary
# right: no
# wrong: The words beyond the limit are replaced by UNK and counted again, so UNK gets a place by its frequency and is not always last.
# lines: 20, 21, 23
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    freq = Counter(w for s in sequences for w in s)
    keep = {w for w, _ in freq.most_common(max_words)}
    replaced = [[w if w in keep else "UNK" for w in s] for s in sequences]
    freq = Counter(w for s in replaced for w in s)
    freq.setdefault("UNK", 0)
    order = sorted(freq, key=freq.get, reverse=True)
    word_to_idx = {w: i for i, w in enumerate(order)}
    idx_to_word = {i: w for w, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
