# exercise: build_vocabulary
# right: yes
from collections import Counter
from itertools import chain, islice


def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    counts = Counter(chain.from_iterable(sequences))
    shelves = {}
    for word, n in counts.items():
        shelves.setdefault(n, []).append(word)
    ranked = chain.from_iterable(shelves[n] for n in sorted(shelves, reverse=True))
    ordered = (*islice(ranked, max_words), "UNK")
    idx_to_word = dict(enumerate(ordered))
    return {word: idx for idx, word in idx_to_word.items()}, idx_to_word
