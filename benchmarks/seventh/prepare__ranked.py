# exercise: prepare
# right: yes

from collections import defaultdict
from itertools import chain, count


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    rank = defaultdict(lambda c=count(): [0, next(c)])
    for word in chain.from_iterable(sentences):
        rank[word][0] -= 1
    kept = sorted(rank, key=rank.__getitem__)[: vocabulary_size - 3]
    index_to_word = kept + ["UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    unknown, end, start = (len(kept) + k for k in range(3))
    body = [[word_to_index.get(word, unknown) for word in s] for s in sentences]
    return index_to_word, word_to_index, [[start, *b] for b in body], [[*b, end] for b in body]
