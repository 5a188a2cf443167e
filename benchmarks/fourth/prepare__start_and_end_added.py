# exercise: prepare
# right: yes

def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: inputs, and targets one word further on.

    sentences        list of lists of words, left as they are
    vocabulary_size  C, 3 or more; the three marks count
    returns  index_to_word (list: the marks and the most frequent words; of
             equally frequent ones those that came first; in any order),
             word_to_index (dict), X and y: an array or a list of indices for each
             sentence, SENTENCE_START and its words; its words and SENTENCE_END
    """
    how_often = {}
    for words in sentences:
        for w in words:
            how_often[w] = how_often.get(w, 0) + 1
    by_count = list(how_often)
    by_count.sort(key=how_often.__getitem__, reverse=True)  # stable, reversed or not

    START, END, UNKNOWN = 0, 1, 2
    index_to_word = ["SENTENCE_START", "SENTENCE_END", "UNKNOWN"]
    index_to_word.extend(by_count[: vocabulary_size - len(index_to_word)])
    word_to_index = dict(zip(index_to_word, range(len(index_to_word))))

    X, y = [], []
    for words in sentences:
        numbers = [word_to_index.get(w, UNKNOWN) for w in words]
        X.append([START] + numbers)
        y.append(numbers + [END])
    return index_to_word, word_to_index, X, y
