# exercise: prepare
# right: no
# wrong: words that tie are in alphabetical order, and unknown words get the index of SENTENCE_START
# name: ties-by-alphabet, unknown-is-start
# lines: 21, 30

def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    counts = {}
    for sentence in sentences:
        for word in sentence:
            counts[word] = counts.get(word, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word += [word for word, n in ranked[: vocabulary_size - 3]]
    word_to_index = {}
    for i, word in enumerate(index_to_word):
        word_to_index[word] = i
    X = []
    y = []
    for sentence in sentences:
        ids = [word_to_index.get(word, 0) for word in sentence]
        X.append([0] + ids)
        y.append(ids + [1])
    return index_to_word, word_to_index, X, y
