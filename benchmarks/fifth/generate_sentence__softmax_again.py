# exercise: generate_sentence
# right: no
# wrong: What remains is scaled to one with softmax, which flattens the proportions.
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    banned = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    history, written = [word_to_index["SENTENCE_START"]], []
    while len(written) < max_length:
        scores = np.array(model.forward_propagation(history)[0][-1])
        scores[banned] = -np.inf
        index = int(rng.choice(scores.size, p=softmax(scores)))
        word = index_to_word[index]
        if word == "SENTENCE_END":
            return written
        written.append(word)
        history.append(index)
    return written
