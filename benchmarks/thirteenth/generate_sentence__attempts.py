# exercise: generate_sentence
# right: no
# wrong: A forbidden draw uses up one of the max_length rounds, so a sentence may be cut off too early.
# lines: 9, 13
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    forbidden = {word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]}
    x = [word_to_index["SENTENCE_START"]]
    sentence = []
    for _ in range(max_length):
        p = model.forward_propagation(x)[0][-1]
        drawn = int(rng.choice(len(p), p=p / p.sum()))
        if drawn in forbidden:
            continue
        if drawn == word_to_index["SENTENCE_END"]:
            break
        x.append(drawn)
        sentence.append(index_to_word[drawn])
    return sentence
