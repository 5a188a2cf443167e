# exercise: build_vocabulary
# right: yes

from itertools import chain


def build_vocabulary(sequences, max_words=None):
    """Number the words of a corpus, most frequent first.

    sequences  list of lists of words; none of the words is 'UNK'
    max_words  keep at most this many words, UNK not counted: 0 keeps only UNK, None
               keeps all
    returns    (word_to_idx, idx_to_word), two plain dicts: from word to index 0, 1,
               ..., and back; words that tie are in order of first appearance, 'UNK'
               comes last
    """
    seen = {}
    for position, word in enumerate(chain.from_iterable(sequences)):
        first, n = seen.get(word, (position, 0))
        seen[word] = first, n + 1
    ranked = [w for _, _, w in sorted((-n, first, w) for w, (first, n) in seen.items())]
    kept = [*ranked[:max_words], "UNK"]
    word_to_idx = dict(zip(kept, range(len(kept))))
    return word_to_idx, {i: w for w, i in word_to_idx.items()}
