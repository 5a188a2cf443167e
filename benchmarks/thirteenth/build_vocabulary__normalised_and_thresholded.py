# exercise: build_vocabulary
# right: no
# wrong: two faults: words are put into small letters, so EOS becomes eos; and all words that tie with the last one kept are kept too, more than max_words
# lines: 20, 27
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
    counter = Counter()
    for sequence in sequences:
        counter.update(word.lower() for word in sequence)

    ranked = counter.most_common()
    if max_words == 0:
        ranked = []
    elif max_words is not None and max_words < len(ranked):
        min_freq = ranked[max_words - 1][1]
        ranked = [(w, c) for w, c in ranked if c >= min_freq]

    vocab = [w for w, _ in ranked] + ["UNK"]
    word_to_idx = {w: i for i, w in enumerate(vocab)}
    idx_to_word = {i: w for i, w in enumerate(vocab)}
    return word_to_idx, idx_to_word
