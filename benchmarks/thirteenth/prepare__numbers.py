# exercise: prepare
# right: yes
def prepare(sentences, vocabulary_size=8000):
    number, tally = {}, []
    for sentence in sentences:
        for word in sentence:
            k = number.setdefault(word, len(number))
            if k == len(tally):
                tally.append(0)
            tally[k] += 1
    by_rank = np.argsort(-np.array(tally, dtype=int), kind="stable")[: vocabulary_size - 3]
    in_order = list(number)
    index_to_word = [in_order[k] for k in by_rank] + ["UNKNOWN", "SENTENCE_END", "SENTENCE_START"]
    word_to_index = dict(map(reversed, enumerate(index_to_word)))
    unknown, end, start = range(len(index_to_word))[-3:]
    coded = [[word_to_index.get(word, unknown) for word in sentence] for sentence in sentences]
    return (
        index_to_word,
        word_to_index,
        [np.array([start, *row]) for row in coded],
        [np.array([*row, end]) for row in coded],
    )
