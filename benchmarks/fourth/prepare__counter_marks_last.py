# exercise: prepare
# right: yes

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
    counts = Counter(word for words in sentences for word in words)
    index_to_word = [word for word, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word += ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"]
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    rows = [
        np.array(
            [
                word_to_index.get(word, word_to_index["UNKNOWN"])
                for word in ("SENTENCE_START", *words, "SENTENCE_END")
            ]
        )
        for words in sentences
    ]
    return index_to_word, word_to_index, [r[:-1] for r in rows], [r[1:] for r in rows]
