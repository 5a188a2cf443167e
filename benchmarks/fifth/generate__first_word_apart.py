# exercise: generate
# right: no
# wrong: The first new word is noted without asking whether it is EOS, so writing goes on after an EOS that comes first.
# lines: 13
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    def vec(word):
        i = word_to_idx[word] if word in word_to_idx else word_to_idx["UNK"]
        return np.reshape(one_hot_encode(i, len(word_to_idx)), (-1, 1))

    hidden = np.zeros((params[0].shape[0], 1))
    for w in prompt:
        hidden, probs = rnn_step(vec(w), hidden, params)
    words = [idx_to_word[int(probs.argmax())]]
    for _ in range(max_tokens - 1):
        hidden, probs = rnn_step(vec(words[-1]), hidden, params)
        words.append(idx_to_word[int(probs.argmax())])
        if words[-1] == "EOS":
            return words
    return words
