# exercise: generate_sentence
# right: no
# wrong: scales with softmax, which flattens the probabilities
# lines: 11
# needs: softmax
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = -np.inf
        p = softmax(p)
        k = int(rng.choice(len(p), p=p))
        if k == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[k])
        read.append(k)
    return words
