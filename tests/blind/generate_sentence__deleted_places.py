# exercise: generate_sentence
# right: no
# wrong: the two marks are deleted from the probabilities, and the place drawn from the shorter array is taken for an index of the whole vocabulary
# name: places-among-those-left
# lines: 12, 13
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end = word_to_index["SENTENCE_START"], word_to_index["SENTENCE_END"]
    banned = [start, word_to_index["UNKNOWN"]]
    read, words = [start], []
    while len(words) < max_length:
        outputs, _ = model.forward_propagation(read)
        p = np.delete(outputs[-1], banned)
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == end:
            break
        read.append(k)
        words.append(index_to_word[k])
    return words
