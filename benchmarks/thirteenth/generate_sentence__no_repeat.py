# exercise: generate_sentence
# right: no
# wrong: The word that was just written gets no chance either, so no word ever comes twice in a row.
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    START, END = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    path = [START]
    for _ in range(max_length):
        chances = model.forward_propagation(path)[0][-1].copy()
        for i in (word_to_index["UNKNOWN"], START, path[-1]):
            chances[i] = 0
        nxt = rng.choice(len(chances), p=chances / chances.sum())
        if nxt == END:
            break
        path.append(int(nxt))
    return [index_to_word[i] for i in path[1:]]
