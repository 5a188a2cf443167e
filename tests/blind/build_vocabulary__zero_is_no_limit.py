# exercise: build_vocabulary
# right: no
# wrong: max_words=0 is taken for "no limit given"
# lines: 19
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
    counts = Counter(word for sequence in sequences for word in sequence)
    words = [word for word, _ in counts.most_common(max_words or None)]
    words.append("UNK")
    word_to_idx = {word: i for i, word in enumerate(words)}
    idx_to_word = {i: word for word, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
