# exercise: generate_sentence
# right: no
# wrong: the greatest length is itself drawn by chance between 1 and max_length, so sentences are cut that had room to go on
# lines: 10, 15
# name: room-drawn-by-chance
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word."""
    if max_length < 1:
        return []
    room = int(rng.integers(1, max_length + 1))
    never = {word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]}
    weight = np.array([i not in never for i in range(len(index_to_word))], dtype=float)
    read = [word_to_index["SENTENCE_START"]]
    words = []
    while room:
        p = model.forward_propagation(read)[0][-1] * weight
        read.append(int(rng.choice(p.size, p=p / p.sum())))
        word = index_to_word[read[-1]]
        if word == "SENTENCE_END":
            return words
        words.append(word)
        room -= 1
    return words
