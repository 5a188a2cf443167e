# exercise: prepare
# right: no
# wrong: cuts one long stream at places that leave out one mark a sentence, so that all sentences after the first are displaced
# name: one-stream
# lines: 33

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
    stream = []
    for sentence in sentences:
        stream += ["SENTENCE_START", *sentence, "SENTENCE_END"]
    counts = Counter(w for w in stream if w not in ("SENTENCE_START", "SENTENCE_END"))
    kept = [w for w, _ in counts.most_common(vocabulary_size - 3)]
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"] + kept
    word_to_index = {w: i for i, w in enumerate(index_to_word)}
    numbers = np.array([word_to_index.get(w, 2) for w in stream], dtype=int)
    X, y, a = [], [], 0
    for sentence in sentences:
        n = len(sentence) + 1
        X.append(numbers[a : a + n])
        y.append(numbers[a + 1 : a + n + 1])
        a += n
    return index_to_word, word_to_index, X, y
