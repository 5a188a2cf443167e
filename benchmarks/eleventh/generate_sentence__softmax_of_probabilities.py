# exercise: generate_sentence
# right: no
# wrong: the probabilities are put through softmax once more after the marks were set to minus infinity, which flattens the others' proportions
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    banned = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    read, words = [word_to_index["SENTENCE_START"]], []
    for _ in range(max_length):
        scores = np.array(model.forward_propagation(read)[0][-1])
        scores[banned] = -np.inf
        i = rng.choice(len(scores), p=softmax(scores))
        word = index_to_word[i]
        if word == "SENTENCE_END":
            return words
        words.append(word)
        read.append(i)
    return words
