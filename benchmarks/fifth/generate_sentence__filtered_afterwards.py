# exercise: generate_sentence
# right: no
# wrong: Marks may be drawn and read; they are only left out of the list that is returned.
# lines: 11, 14
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    marks = ("SENTENCE_START", "SENTENCE_END", "UNKNOWN")
    read = [word_to_index["SENTENCE_START"]]
    words = []
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][-1]
        i = int(rng.choice(len(p), p=p / p.sum()))
        if i == word_to_index["SENTENCE_END"]:
            break
        read.append(i)
        if index_to_word[i] not in marks:
            words.append(index_to_word[i])
    return words
