# exercise: prepare
# right: no
# wrong: the marks are put into the caller's sentences
# lines: 25, 26

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
    words = sorted(counts, key=lambda w: counts[w], reverse=True)[: vocabulary_size - 3]
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END"] + words
    word_to_index = {word: i for i, word in enumerate(index_to_word)}
    X, y = [], []
    for sentence in sentences:
        sentence.insert(0, "SENTENCE_START")
        sentence.append("SENTENCE_END")
        numbers = np.array([word_to_index.get(word, 0) for word in sentence])
        X.append(numbers[:-1])
        y.append(numbers[1:])
    return index_to_word, word_to_index, X, y
