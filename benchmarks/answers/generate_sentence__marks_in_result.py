# exercise: generate_sentence
# right: no
# wrong: the end mark is part of the sentence that is returned (appended before the test)

def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    hidden = {"UNKNOWN", "SENTENCE_START"}
    allowed = [i for i, word in enumerate(index_to_word) if word not in hidden]
    read = [word_to_index["SENTENCE_START"]]
    words = []
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][-1][allowed]
        read.append(allowed[rng.choice(len(allowed), p=p / p.sum())])
        words.append(index_to_word[read[-1]])
        if words[-1] == "SENTENCE_END":
            break
    return words
