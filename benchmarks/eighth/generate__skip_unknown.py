# exercise: generate
# right: no
# wrong: Words of the prompt that are not in the vocabulary are left out instead of being read as UNK.
# lines: 7
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    size = len(word_to_idx)
    known = [word_to_idx[w] for w in prompt if w in word_to_idx]
    h = np.zeros((params[0].shape[0], 1))
    o = np.full((size, 1), 1 / size)
    for i in known:
        h, o = rnn_step(np.eye(size)[i][:, None], h, params)
    words = []
    for _ in range(max_tokens):
        i = np.argmax(o)
        words.append(idx_to_word[int(i)])
        if words[-1] == "EOS":
            return words
        h, o = rnn_step(np.eye(size)[i][:, None], h, params)
    return words
