# exercise: generate_sentence
# right: no
# wrong: the model reads only the last word for each draw and not all that was written before
# lines: 9
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    forbidden = {word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]}
    word, sentence = "SENTENCE_START", []
    for _ in range(max_length):
        probs = model.forward_propagation([word_to_index[word]])[0][-1]
        chances = {i: p for i, p in enumerate(probs) if i not in forbidden}
        total = sum(chances.values())
        i = rng.choice(list(chances), p=[c / total for c in chances.values()])
        word = index_to_word[i]
        if word == "SENTENCE_END":
            break
        sentence.append(word)
    return sentence
