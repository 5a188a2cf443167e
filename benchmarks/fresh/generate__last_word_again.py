# exercise: generate
# right: no
# wrong: reads the last word of the prompt a second time
# lines: 15
# needs: one_hot_encode, rnn_step
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    C = len(word_to_idx)
    unk = word_to_idx["UNK"]
    h = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        h, o = rnn_step(one_hot_encode(word_to_idx.get(word, unk), C).reshape(-1, 1), h, params)
    idx = word_to_idx.get(prompt[-1], unk)
    words = []
    while len(words) < max_tokens:
        h, o = rnn_step(one_hot_encode(idx, C).reshape(-1, 1), h, params)
        idx = int(np.argmax(o))
        words.append(idx_to_word[idx])
        if words[-1] == "EOS":
            break
    return words
