# exercise: generate
# right: no
# wrong: The column of probabilities is fed back in place of the one-hot column of the chosen word.
# lines: 16
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = params[2].shape[0]
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        x = one_hot_encode(word_to_idx.get(word, word_to_idx["UNK"]), C).reshape(C, 1)
        h, x = rnn_step(x, h, params)
    words = []
    while len(words) < max_tokens:
        words.append(idx_to_word[int(x.argmax())])
        if words[-1] == "EOS":
            break
        h, x = rnn_step(x, h, params)
    return words
