# exercise: generate_sentence
# right: no
# wrong: draws with np.random, not with rng
# lines: 11
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start = word_to_index["SENTENCE_START"]
    read, words = [start], []
    for _ in range(max_length):
        p = np.delete(model.forward_propagation(read)[0][-1], [start, word_to_index["UNKNOWN"]])
        names = [w for w in index_to_word if w not in ("SENTENCE_START", "UNKNOWN")]
        word = str(np.random.choice(names, p=p / p.sum()))
        if word == "SENTENCE_END":
            return words
        words.append(word)
        read.append(word_to_index[word])
    return words
