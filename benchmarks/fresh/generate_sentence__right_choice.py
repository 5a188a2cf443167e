# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    forbidden = [word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]
    while len(words) < max_length:
        p = np.array(model.forward_propagation(read)[0][-1])
        p[forbidden] = 0
        k = int(rng.choice(len(p), p=p / p.sum()))
        if k == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[k])
        read.append(k)
    return words
