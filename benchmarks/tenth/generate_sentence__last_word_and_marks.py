# exercise: generate_sentence
# right: no
# wrong: the model is shown the last word alone, and the start mark counts as one of the max_length words
# lines: 7, 8
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    chain = ["SENTENCE_START"]
    while len(chain) < max_length:
        dist = model.forward_propagation([word_to_index[chain[-1]]])[0][0].copy()
        for mark in "SENTENCE_START", "UNKNOWN":
            dist[word_to_index[mark]] = 0
        word = index_to_word[rng.choice(np.arange(len(dist)), p=dist / np.sum(dist))]
        if word == "SENTENCE_END":
            break
        chain += [word]
    return chain[1:]
