# exercise: generate
# right: no
# wrong: feeds the probabilities back in place of the chosen word
# lines: 17
# needs: one_hot_encode, rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        x = one_hot_encode(word_to_idx.get(word, word_to_idx["UNK"]), C)[:, None]
        h, o = rnn_step(x, h, params)
    words = []
    for _ in range(max_tokens):
        words.append(idx_to_word[int(np.argmax(o))])
        if words[-1] == "EOS":
            return words
        h, o = rnn_step(o, h, params)
    return words
