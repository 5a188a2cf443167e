# exercise: generate
# right: no
# wrong: two faults: the last word of the prompt is read twice, and EOS is not written down
# lines: 14, 16
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    h = np.zeros((len(params[0]), 1))
    idx = None
    for word in prompt:
        idx = word_to_idx[word] if word in word_to_idx else word_to_idx["UNK"]
        h, _ = rnn_step(one_hot_encode(idx, C).reshape(C, 1), h, params)
    words = []
    for _ in range(max_tokens):
        h, o = rnn_step(one_hot_encode(idx, C).reshape(C, 1), h, params)
        idx = np.argmax(o)
        if idx_to_word[idx] == "EOS":
            break
        words.append(idx_to_word[idx])
    return words
