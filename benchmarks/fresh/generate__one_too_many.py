# exercise: generate
# right: no
# wrong: one word more than max_tokens
# lines: 12
# needs: one_hot_encode, rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        h, o = rnn_step(one_hot_encode(word_to_idx.get(word, word_to_idx["UNK"]), C)[:, None], h, params)
    words = []
    while len(words) <= max_tokens:
        i = int(np.argmax(o))
        words.append(idx_to_word[i])
        if words[-1] == "EOS":
            break
        h, o = rnn_step(one_hot_encode(i, C)[:, None], h, params)
    return words
