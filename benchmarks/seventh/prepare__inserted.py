# exercise: prepare
# right: no
# wrong: the marks are inserted into the sentences that came in, which are thereby changed
# lines: 24, 25

from collections import Counter


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    freq = Counter(w for sent in sentences for w in sent)
    index_to_word = [w for w, _ in freq.most_common(vocabulary_size - 3)]
    index_to_word += ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    for i, sent in enumerate(sentences):
        sent.insert(0, "SENTENCE_START")
        sent.append("SENTENCE_END")
    numbers = [[word_to_index.get(w, word_to_index["UNKNOWN"]) for w in s] for s in sentences]
    return index_to_word, word_to_index, [n[:-1] for n in numbers], [n[1:] for n in numbers]
