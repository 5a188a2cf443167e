# exercise: generate_sentence
# right: no
# wrong: draws with np.random, and returns a string
# lines: 10, 15
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = 0
        k = int(np.random.choice(len(p), p=p / p.sum()))
        if k == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[k])
        read.append(k)
    return " ".join(words)
