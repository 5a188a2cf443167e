# exercise: build_vocabulary
# right: no
# wrong: max_words=0 is taken for None, so that all words are kept
# lines: 19
from collections import Counter
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
    frequent = Counter(chain.from_iterable(sequences)).most_common(max_words or None)
    words = [word for word, _ in frequent] + ["UNK"]
    return {word: i for i, word in enumerate(words)}, dict(enumerate(words))
