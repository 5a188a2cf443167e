# exercise: generate_sentence
# right: no
# wrong: returns after the first word
# lines: 7
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    if len(words) < max_length:
        p = np.array(model.forward_propagation(read)[0][-1])
        p[word_to_index["UNKNOWN"]] = p[word_to_index["SENTENCE_START"]] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k != word_to_index["SENTENCE_END"]:
            words.append(index_to_word[k])
            read.append(k)
    return words
